import type { Percentiles } from "./histogram.js";
import type { Tally } from "./tally.js";
import type { Channel, Kind, RatingLevel, RefusalReason } from "../terms/terms.js";
import type { Source } from "../terms/source.js";
import type { PublicReport, Ratio } from "../wire/public-report.js";

/** What everyone may see of an agency's cases. */
export type Metrics = Omit<
  PublicReport,
  "version" | "agency" | "period" | "visits" | "previous" | "duties" | "score" | "agencies"
>;

/** The figures of a period without its months. */
export type CaseTotals = Omit<Metrics, "months">;

/**
 * The national definitions that the two ratios are computed by.
 * @example DEFINITIONS.onTime.document // → "Quyết định 766/QĐ-TTg"
 */
export const DEFINITIONS: Readonly<Record<"onTime" | "satisfaction", Source>> = {
  onTime: { document: "Quyết định 766/QĐ-TTg", article: "nhóm 5, tỷ lệ phản ánh, kiến nghị xử lý đúng hạn" },
  satisfaction: { document: "Quyết định 766/QĐ-TTg", article: "nhóm 5, tỷ lệ hài lòng về xử lý phản ánh, kiến nghị" },
};

/** Time from receipt to the answer that stands, pauses included, in both units; working days need a calendar that reaches every answer. */
export interface DaysToAnswer {
  readonly calendar: Percentiles | null;
  readonly working: Percentiles | null;
}

/** What the agency itself sees, and what its report is made of. Never public as it is: `publicDetail` suppresses small cells. */
export interface MetricsDetail {
  readonly total: Tally;
  readonly pakn: Tally;
  readonly byKind: Readonly<Partial<Record<Kind, Tally>>>;
  readonly byChannel: Readonly<Partial<Record<Channel, Tally>>>;
  /** A case counts under every clause its kind serves, so these do not sum to the total. */
  readonly byClause: Readonly<Record<string, Tally>>;
  readonly refusals: Readonly<Partial<Record<RefusalReason, number>>>;
  readonly ratings: Readonly<Partial<Record<RatingLevel, number>>>;
  /** Share of ratings that are 4 or 5; beside QĐ 766's ratio, which counts silence as satisfied. */
  readonly ratedSatisfied: Ratio;
  readonly days: DaysToAnswer;
  readonly definitions: typeof DEFINITIONS;
  /** Of ratings that are `grouped`: the same counts of those of `ratingGroups` in which something came in, for what is told by subject. */
  readonly groups?: readonly CaseGroup[];
}

/** Cases of a group of days, as they stood when a month ended. */
export type CaseGroup = Pick<MetricsDetail, "total" | "byKind" | "byChannel">;

/** The figures of a measurement. */
export interface Measured {
  metrics(): Metrics;
  detail(): MetricsDetail;
}
