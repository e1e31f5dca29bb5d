import {
  type AgencyRegister,
  type CaseEvent,
  type DueBasis,
  type Figure,
  type Result,
  type ScoreCard,
  type SectionId,
  type YearReport,
  factsOf,
  figuresOf,
  measureCases,
  must,
  ok,
  prepare,
  readPeriod,
  reportDue,
  ruleBook,
  scoreCard,
  yearReport,
} from "@danvan/core";
import { calendarAsKnownOn, directive, indicators, statutoryDeadlines } from "@danvan/core/data";
import type { Office } from "@danvan/documents";
import { findAgency } from "../input/find-agency.js";
import { findRubric } from "../input/find-rubric.js";

/** What a report from a database is made of: cases are measured here, the rest was entered by the agency. */
export interface ReportParts {
  readonly register: AgencyRegister;
  readonly agency: string;
  readonly year: number;
  readonly period: { readonly from: string; readonly to: string };
  readonly basis: DueBasis;
  readonly histories: readonly (readonly CaseEvent[])[];
  readonly office: Office | null;
  readonly texts: Readonly<Partial<Record<SectionId, string>>>;
  readonly figures: readonly Figure[];
  readonly rubric: string | null;
}

/**
 * Measures the cases and fills the yearly report with them and with what was entered. A figure that was
 * entered stands before the measured one.
 *
 * @returns the report, or `agency-not-found`, or the problems of the parts
 */
export function makeReport(parts: ReportParts): Result<YearReport> {
  const { agency: code, year, office, texts } = parts;
  const period = readPeriod(parts.period);
  if (!period.ok) return period;
  const found = findAgency(parts.register, code, period.value.to);
  if (!found.ok) return found;
  const due = reportDue(year, must(ruleBook(statutoryDeadlines)), calendarAsKnownOn());
  if (!due.ok) return due;
  const all = measureCases(parts.histories, period.value, parts.basis);
  const entered = new Set(parts.figures.map(({ indicator }) => indicator));
  const measured = figuresOf(all.metrics(), all.detail(), period.value).filter(
    ({ indicator }) => !entered.has(indicator),
  );
  const figures = [...measured, ...parts.figures];
  const card = parts.rubric === null ? ok(null) : cardOf(parts.rubric, figures);
  if (!card.ok) return card;
  return yearReport({
    agency: { code, name: found.value.name, parent: null, sign: office?.sign ?? null, place: office?.place ?? null },
    directive,
    year,
    period: parts.period satisfies { from: string; to: string },
    due: due.value,
    indicators,
    figures,
    texts,
    scoreCard: card.value,
  });
}

function cardOf(fileOrId: string, figures: readonly Figure[]): Result<ScoreCard> {
  const rubric = findRubric(fileOrId);
  if (!rubric.ok) return rubric;
  const scorer = prepare(rubric.value, indicators);
  const wanted = scorer.slots.map(({ id }) => id);
  return scoreCard(scorer, { self: factsOf(figures, wanted), appraised: null });
}
