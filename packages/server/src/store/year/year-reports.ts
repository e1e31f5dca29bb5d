import type { CaseEvent, YearEvent, YearPartKind } from "@danvan/core";
import type { AuditAct } from "../../audit/chain.js";
import type { NewYearFile } from "./year-files.js";

/** The year's report of each agency as a record: what happened to it, what was written into it, and the papers that were handed in. */
export interface YearReportStore {
  /** @returns the record; without events and parts when nobody has begun */
  yearRecord(agency: string, year: number): Promise<StoredYearRecord>;
  /** What happened to the reports of many agencies, without a word that is still being written. Those that nobody began are left out. */
  yearHistories(agencies: readonly string[], year: number): Promise<readonly StoredYearHistory[]>;
  /**
   * Writes down what happened, if nothing else has since.
   *
   * @returns `false`, and nothing is written, when there are more events than were seen, or parts were saved since
   */
  addYearEvent(entry: NewYearEvent, act: AuditAct): Promise<boolean>;
  /**
   * Keeps a part, if nobody has saved it and nothing has happened to the report since. A body of null takes the part out.
   *
   * @returns the version it has now, or of a part that was saved by somebody else: `saved` tells which
   */
  saveYearPart(part: NewYearPart): Promise<{ readonly saved: boolean; readonly version: number }>;
  /** What an event brought: the frozen figures, or the report that was handed in. */
  yearPaper(agency: string, year: number, seq: number): Promise<string | null>;
  /** The cases received from `from` (included) to `until` (excluded), both UTC ISO text, with their codes: what a figure was counted from. */
  codedHistories(
    agency: string,
    from: string,
    until: string,
  ): Promise<readonly { readonly code: string; readonly events: readonly CaseEvent[] }[]>;
}

/** An event as it is kept; the figures of a hand-in that others may see without reading it are its summary. */
export interface StoredYearEvent extends YearEvent {
  /** From 1 on. */
  readonly seq: number;
  /** SHA-256 of the paper that it brought, in hexadecimal; null for none. */
  readonly sha256: string | null;
  /** The number of a hand-in. */
  readonly receipt: string | null;
  /** JSON. */
  readonly summary: string | null;
}

/** What happened to the report of one agency, in its order. */
export interface StoredYearHistory {
  readonly agency: string;
  readonly year: number;
  readonly events: readonly StoredYearEvent[];
}

/** The report of one agency with all that was written into it. */
export interface StoredYearRecord extends StoredYearHistory {
  readonly parts: readonly StoredYearPart[];
  /** How often parts were saved, all together: another number tells that something was written in between. */
  readonly savings: number;
}

/** A part as it is kept: JSON of core's `YearPart`. */
export interface StoredYearPart {
  readonly kind: YearPartKind;
  readonly id: string;
  /** From 1 on. */
  readonly version: number;
  readonly body: string;
  readonly at: string;
  readonly by: string;
}

/** A part to be kept. */
export interface NewYearPart extends Omit<StoredYearPart, "body" | "version"> {
  readonly agency: string;
  readonly year: number;
  readonly body: string | null;
  /** The version that the writer had seen; 0 for none. */
  readonly seen: number;
  /** How many events the writer had seen. */
  readonly events: number;
  /** What comes with it. */
  readonly files: readonly NewYearFile[];
  /** Ids of the files that its evidence names. Those that it named before and names no more go, with their bytes. */
  readonly named: readonly string[];
}

/** An event to be written down, with the paper that it brings. */
export interface NewYearEvent extends Omit<StoredYearEvent, "seq"> {
  readonly agency: string;
  readonly year: number;
  /** How many events the writer had seen. */
  readonly seen: number;
  /** `StoredYearRecord.savings` as the writer had seen it; null where what is written does not matter. */
  readonly savings: number | null;
  readonly paper: string | null;
}
