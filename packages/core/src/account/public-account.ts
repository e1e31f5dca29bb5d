import type { Directive, PartyId } from "../directive/directive.js";
import { dutyState, type DutyMeasure, indicatorsOf, type ReportedValue } from "./duty-state.js";
import { dutiesOf } from "../directive/duties.js";
import { ok, type Result } from "../terms/errors.js";
import { factsOf, figuresOf, figuresWithin } from "../metrics/figures.js";
import type { Figure } from "../metrics/figure.js";
import type { Indicator } from "../metrics/indicator.js";
import type { Metrics, MetricsDetail, CaseTotals } from "../metrics/detail.js";
import type { Period } from "../metrics/period.js";
import { publicScore } from "./public-score.js";
import { publicVisits, type VisitCount } from "./public-visits.js";
import type { Scorer } from "../score/scorer.js";
import { toldBySubject } from "../disclosure/told-by-subject.js";
import type { Absence, PublicDuties, PublicFigure, PublicReport } from "../wire/public-report.js";

/** What an agency's account can say beside the counts of its cases. */
export interface AccountBasis {
  readonly directive: Directive;
  /** Every role the agency has under the directive. */
  readonly parties: readonly PartyId[];
  readonly indicators: readonly Indicator[];
  /** Which figures show a clause to be done: our data's `dutyMeasures`, or a deployment's own reading. */
  readonly measures: Readonly<Record<string, readonly DutyMeasure[]>>;
  /** Entered or imported figures of any days; those that lie within the period are read. */
  readonly figures: readonly Figure[];
  /** Null: no rubric is in force. */
  readonly scorer: Scorer | null;
}

/** What an account is made of: whose it is, over which period, and its measured cases. */
export interface AccountInput {
  readonly agency: { readonly code: string; readonly name: string };
  readonly period: Period;
  readonly metrics: Metrics;
  readonly detail: MetricsDetail;
  /** The same figures of `earlierPeriod`; null where there is nothing to compare with. */
  readonly previous: { readonly period: Period; readonly metrics: CaseTotals } | null;
  /** Ratings of visits by month; none where visits are not rated. */
  readonly visits?: readonly VisitCount[];
  readonly basis: AccountBasis | null;
}

/**
 * The public account of an agency: what its cases say, the change since the earlier period, its duties clause by clause, and its score
 * while a rubric is in force on the last day. Figures by subject are those of `toldBySubject`, which no two accounts give away.
 *
 * @returns the account, or a problem of the scorer's `read` for figures that cannot be
 * @example publicAccount({ agency, period, metrics, detail, previous: null, basis: null }) // → the counts alone
 */
export function publicAccount(input: AccountInput): Result<PublicReport> {
  const { agency, period, metrics, detail, previous, visits = [], basis } = input;
  const rated = publicVisits(visits, period);
  const report: PublicReport = {
    version: 1,
    agency: { code: agency.code, name: agency.name },
    period,
    ...metrics,
    ...(rated.rated > 0 && { visits: rated }),
    ...(previous && previous.metrics.received > 0 && { previous: earlier(previous) }),
  };
  if (!basis) return ok(report);
  const bySubject = toldBySubject(metrics, detail, period);
  const measured = figuresOf(metrics, detail, period).map((figure) => ({
    ...figure,
    value: bySubject.get(figure.indicator)?.value ?? figure.value,
  }));
  const figures = new Map(figuresWithin(period, measured, basis.figures).map((figure) => [figure.indicator, figure]));
  const isSuppressed = (id: string) => bySubject.get(id)?.isTold === false && figures.get(id)?.source.by === "cases";
  const score = publicScore(
    basis.scorer,
    period.to,
    factsOf([...figures.values()], wanted(basis.scorer)),
    isSuppressed,
  );
  if (!score.ok) return score;
  const duties = dutiesOn(basis, period, (id) => (isSuppressed(id) ? undefined : figures.get(id)?.value), isSuppressed);
  return ok({
    ...report,
    ...(duties.tasks.length > 0 && { duties }),
    ...(score.value && { score: score.value }),
  });
}

const wanted = (scorer: Scorer | null) => scorer?.slots.map(({ id }) => id) ?? [];

function earlier({ period, metrics }: NonNullable<AccountInput["previous"]>): NonNullable<PublicReport["previous"]> {
  const { received, answered, refused, open, overdue, oldestOpenDays, onTime, satisfaction } = metrics;
  return { period, received, answered, refused, open, overdue, oldestOpenDays, onTime, satisfaction };
}

function dutiesOn(
  { directive, parties, indicators, measures }: AccountBasis,
  { to }: Period,
  reported: (indicator: string) => ReportedValue,
  isSuppressed: (indicator: string) => boolean,
): PublicDuties {
  const owed = new Set(dutiesOf(directive, parties, to).map(({ clause }) => clause.id));
  const figure = (measure: DutyMeasure): PublicFigure => {
    const [part, whole] = indicatorsOf(measure);
    const values = whole === undefined ? [reported(part)] : [reported(part), reported(whole)];
    const absent =
      isSuppressed(part) || (whole !== undefined && isSuppressed(whole)) ? "suppressed" : absenceOf(values);
    return {
      title: indicators.find(({ id }) => id === part)?.title ?? { vi: part, en: part },
      value: absent ? null : (reported(part) ?? null),
      ...(whole !== undefined && { of: reported(whole) ?? null }),
      ...(absent && { absent }),
    };
  };
  const tasks = directive.tasks.map(({ id, title, clauses }) => ({
    id,
    title,
    clauses: clauses
      .filter((clause) => owed.has(clause.id))
      .map((clause) => {
        const shownBy = measures[clause.id] ?? [];
        return { id: clause.id, text: clause.text, state: dutyState(shownBy, reported), figures: shownBy.map(figure) };
      }),
  }));
  const { title, number } = directive;
  return { directive: title, number, tasks: tasks.filter(({ clauses }) => clauses.length > 0) };
}

const absenceOf = (values: readonly ReportedValue[]): Absence | null =>
  values.includes(undefined) ? "not-reported" : values.includes(null) ? "not-applicable" : null;
