import { toEpochDay } from "../calendar/civil-date.js";
import { figuresOf } from "../metrics/figures.js";
import type { CaseGroup, Metrics, MetricsDetail } from "../metrics/detail.js";
import { dayEndingAt, type Period } from "../metrics/period.js";
import { passesDisclosureCheck } from "./disclosure-check.js";
import { suppressedFigures } from "./suppressed-figures.js";

/** The measured figures that tell of a subject, a channel or a re-opening: all others are totals, or of the national ratios. */
const BY_SUBJECT = [
  "cases-online",
  "cases-reopened",
  "information-requests",
  "information-requests-due",
  "information-requests-on-time",
] as const;

/** A figure by subject: of which cases it is, and whether it may be published. */
export interface SubjectFigure {
  readonly value: number;
  readonly isTold: boolean;
}

/**
 * The measured figures by subject as they may be published.
 *
 * Where the measurement knows its `groups`, a figure is the sum of what those tell, and is suppressed where one of them is too small. The groups
 * are the same whatever period is asked for, so every difference of two accounts is made of groups that may be told by themselves. Of a
 * year that is over at the end of a November nothing more is asked than that its small groups keep each other: no other such year has a day of it.
 *
 * @returns by id of the indicator
 * @example toldBySubject(metrics, detail, period).get("information-requests") // → { value: 0, isTold: true }; one or two are not told
 */
export function toldBySubject(
  metrics: Metrics,
  detail: MetricsDetail,
  period: Period,
): ReadonlyMap<string, SubjectFigure> {
  const groups = (detail.groups ?? [detail]).map((group) => told(metrics, { ...detail, ...group }, period));
  const isAnyTold = groups.length > 0 || detail.total.received === 0;
  const isYear = isReportedYear(period);
  let areRequestsTold = true;
  return new Map(
    BY_SUBJECT.map((id) => {
      const counts = groups.map(({ values }) => values.get(id) ?? 0);
      const hidden = new Set(groups.flatMap(({ suppressed }, at) => (suppressed.has(id) ? [at] : [])));
      const isKept = isAnyTold && (hidden.size === 0 || (isYear && keepEachOther(counts, hidden)));
      const isRequest = id.startsWith("information-requests");
      // How many were due or in time is told only where it is told how many there were.
      if (isRequest) areRequestsTold &&= isKept;
      return [
        id,
        { value: counts.reduce((sum, count) => sum + count, 0), isTold: isRequest ? areRequestsTold : isKept },
      ];
    }),
  );
}

const isReportedYear = ({ from, to, asOf }: Period): boolean =>
  from.endsWith("-12-01") && to === `${Number(from.slice(0, 4)) + 1}-11-30` && dayEndingAt(asOf) >= toEpochDay(to);

function told(metrics: Metrics, group: MetricsDetail & CaseGroup, period: Period) {
  const values = new Map(figuresOf(metrics, group, period).map(({ indicator, value }) => [indicator, value]));
  return { values, suppressed: suppressedFigures(group) };
}

/** Whether each of some counts could be another number while their sum is known, and that sum is not small itself. */
function keepEachOther(counts: readonly number[], hidden: ReadonlySet<number>): boolean {
  if ([...hidden].reduce((sum, at) => sum + counts[at]!, 0) <= 2) return false;
  const least = [...hidden].some((at) => counts[at] === 0) ? 0 : 1;
  return [...hidden].every((at) => passesDisclosureCheck(at, counts, hidden, [[...hidden]], least));
}
