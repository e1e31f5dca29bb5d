import type { CivilDate, FrequencyRule, Lang } from "@danvan/core";

/** When an agency receives citizens in person, as it says itself. */
export interface Reception {
  readonly sessions: readonly ReceptionSession[];
  /** How often the law has it receive at least, shown beside. */
  readonly minimum?: FrequencyRule | undefined;
}

/** A session that comes again. */
export interface ReceptionSession {
  /** Who receives, and where. */
  readonly who: Readonly<Record<Lang, string>>;
  readonly where: Readonly<Record<Lang, string>>;
  /** A weekday (ISO 8601: 1 Monday to 7 Sunday), in each week of the month or in some; or days of the month. */
  readonly on:
    | { readonly weekday: number; readonly weeks?: readonly number[] | undefined }
    | { readonly days: readonly number[] };
  /** Hours in Vietnam, `HH:MM`. */
  readonly from: string;
  readonly to: string;
  /** What becomes of one on a day off. Default: it does not take place. */
  readonly onDayOff?: "next-working-day" | undefined;
}

/** One of them on its day. */
export interface ReceptionDay {
  readonly date: CivilDate;
  readonly session: ReceptionSession;
}
