import type { CivilDate } from "../calendar/civil-date.js";

/** Why a figure can be believed. A figure without a source is not a figure. */
export type FigureSource =
  | { readonly by: "cases" }
  | {
      readonly by: "hand";
      /** The office or post that answers for it, never a citizen. */
      readonly who: string;
      readonly at: string;
      /** Numbers of documents, minutes, lists. At least one. */
      readonly evidence: readonly string[];
    }
  | {
      readonly by: "import";
      readonly system: string;
      /** The instant up to which that system's data went: two systems out of step show false lateness. */
      readonly asOf: string;
      readonly document?: string;
    };

/** One measured value of an indicator over its own period; `null` is "not applicable", which is not zero. */
export interface Figure {
  readonly indicator: string;
  readonly value: number | null;
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly source: FigureSource;
}

/** Measured values by name, as people write them; null or absent is "not reported". */
export type Facts = Readonly<Record<string, number | null>>;
