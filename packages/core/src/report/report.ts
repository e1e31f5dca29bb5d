import type { CivilDate } from "../calendar/civil-date.js";
import type { Fact, Problem } from "../terms/errors.js";
import type { FigureSource } from "../metrics/figure.js";
import type { ScoreCard } from "../score/card.js";
import type { OutlineHeading } from "../directive/directive.js";
import type { LocalizedText } from "../terms/localized.js";

/** A sentence as data; `reportSentence` says it in Vietnamese or English. */
export interface Paragraph {
  readonly code: string;
  readonly facts: Readonly<Record<string, Fact>>;
}

/** One part: what the data says, then what the officer wrote (plain text, a blank line between paragraphs; null: nothing yet). */
export interface Section {
  /** An id of the directive's outline. */
  readonly id: string;
  readonly title: LocalizedText;
  readonly heading: OutlineHeading | null;
  readonly clauses: readonly string[];
  readonly paragraphs: readonly Paragraph[];
  readonly text: string | null;
}

/** A typed cell; null is "not applicable" or "not known", never zero. Instants are UTC ISO text, days `YYYY-MM-DD`. */
export type Cell = number | string | null;

/** How a column's total is made. A share is never summed: it is made again from the totals of its two columns. */
export type ColumnTotal =
  | { readonly rule: "sum" }
  | { readonly rule: "share"; readonly part: string; readonly whole: string }
  | { readonly rule: "none" };

/** One column of a table: its heading and what its cells hold. */
export interface Column {
  readonly id: string;
  readonly title: LocalizedText;
  readonly unit: LocalizedText | null;
  /** `percent` is 0 to 100 with one decimal; `points` are points as people write them, at most four decimals. */
  readonly type: "number" | "percent" | "points" | "text" | "date";
  readonly total: ColumnTotal;
}

/** One row; `from`, `to` and `source` say over which days and on whose word its figures stand. */
export interface Row {
  readonly id: string;
  readonly cells: readonly Cell[];
  readonly from: CivilDate | null;
  readonly to: CivilDate | null;
  readonly source: FigureSource | null;
}

/** A table of figures: cells stand in the order of the columns. The total row is not a row: it is made by each column's rule. */
export interface Table {
  readonly id: string;
  readonly annex: "I" | "II" | "III";
  readonly title: LocalizedText;
  readonly clauses: readonly string[];
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

/** How the last day was read: `strict` does not move from a day off; the other reading is shown beside it. */
export interface ReportDue {
  readonly rule: string;
  readonly date: CivilDate;
  readonly reading: string;
  readonly others: readonly { readonly reading: string; readonly date: CivilDate }[];
}

/** Who hands in, as the caller has configured it; `parent` is the superior body of the letterhead. */
export interface Reporter {
  readonly code: string;
  readonly name: string;
  readonly parent: string | null;
  /** The abbreviation of the agency in a document's sign, and the place name before the date. */
  readonly sign: string | null;
  readonly place: string | null;
  /** What other systems know the agency by, as its own papers give it; null while nobody has said. Nothing is derived from `code`. */
  readonly electronicId: string | null;
}

/** The yearly report of one agency, whole: JSON in, JSON out, no Date, no undefined. */
export interface YearReport {
  readonly version: 1;
  readonly agency: Reporter;
  readonly directive: { readonly title: string; readonly number: string | null; readonly issuedOn: CivilDate | null };
  readonly year: number;
  /** The days counted, both included, and the instant at which the state was read. Printed on the report. */
  readonly period: { readonly from: CivilDate; readonly to: CivilDate; readonly cutOff: string };
  readonly due: ReportDue;
  readonly sections: readonly Section[];
  readonly tables: readonly Table[];
  readonly scoreCard: ScoreCard | null;
  /** What must still be given before it may be handed in; empty when it may. */
  readonly missing: readonly Problem[];
}

/** How an agency stands with its duty to report. */
export interface HandIn {
  readonly code: string;
  readonly name: string;
  readonly handedIn: "on-time" | "late" | "missing";
  /** Null while missing. */
  readonly at: string | null;
  readonly hash: string | null;
}

/** Many reports as one, for Sở Nội vụ: who handed in, and figures side by side. */
export interface ProvinceReport {
  readonly version: 1;
  readonly year: number;
  readonly period: { readonly from: CivilDate; readonly to: CivilDate; readonly cutOff: string };
  readonly due: ReportDue;
  readonly agencies: readonly HandIn[];
  readonly tables: readonly Table[];
  readonly missing: readonly Problem[];
}
