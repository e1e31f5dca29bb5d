import { type CivilDate, endOfDay } from "../calendar/civil-date.js";
import type { Directive, OutlinePart } from "../directive/directive.js";
import { fail, ok, problem, type Problem, type Result } from "../terms/errors.js";
import { checkFigures } from "../metrics/figures.js";
import type { Figure } from "../metrics/figure.js";
import type { Indicator } from "../metrics/indicator.js";
import { isAfter } from "../calendar/is-after.js";
import type { ModelEntry } from "./model-entry.js";
import { readPeriod } from "../metrics/period.js";
import { figureParagraphs } from "./figure-paragraphs.js";
import { figureTables, modelTables } from "./tables.js";
import type { Paragraph, ReportDue, Reporter, Section, YearReport } from "./report.js";
import type { ScoreCard } from "../score/card.js";

/** All that a yearly report is made of. The same input always gives the same report: there is no clock in it. */
export interface YearReportInput {
  readonly agency: Reporter;
  readonly directive: Directive;
  readonly year: number;
  /** The days counted, both included, and the cut-off; the directive's date comes before the general one of 14/12, so it is the caller's. */
  readonly period: { readonly from: string; readonly to: string; readonly cutOff?: string };
  readonly due: ReportDue;
  readonly indicators: readonly Indicator[];
  readonly figures: readonly Figure[];
  readonly models?: readonly ModelEntry[];
  /** What the officers wrote, part by part. */
  readonly texts?: Readonly<Record<string, string>>;
  readonly scoreCard?: ScoreCard | null;
}

/**
 * The yearly report of one agency, filled from its figures and its officers' text, with what is missing before it may be handed in:
 * `period-not-ended`, `figure-missing`, `section-empty`, `reporter-incomplete`, `cut-off-after-due`, `score-facts-missing`.
 *
 * @returns the report, or `year-differs` (the period ends in another year), `date-invalid`, `period-reversed`, `period-empty`, `instant-invalid`, `section-unknown`, or a problem of
 * `checkFigures`
 * @example must(yearReport(reportInput)).due.date // → "2026-12-04"
 */
export function yearReport(input: YearReportInput): Result<YearReport> {
  const { agency, directive, year, due, indicators, figures, models = [], texts = {}, scoreCard = null } = input;
  const { from, to, cutOff } = input.period;
  const period = readPeriod({ from, to, ...(cutOff === undefined ? {} : { asOf: cutOff }) });
  if (!period.ok) return within("period", period.problems);
  if (Number(to.slice(0, 4)) !== year) return fail("year-differs", "year", { year, to: period.value.to });
  const checked = checkFigures(figures, indicators);
  if (!checked.ok) return checked;
  const { parts, modelClauses } = directive.report;
  const unknownIds = Object.keys(texts).filter((id) => !parts.some((known) => known.id === id));
  const [unknown, ...more] = unknownIds.map((id) => problem("section-unknown", `texts.${id}`));
  if (unknown) return { ok: false, problems: [unknown, ...more] };
  const { asOf } = period.value;
  const given = { from: period.value.from, to: period.value.to, cutOff: asOf };
  const sections = parts.map((part): Section => ({
    id: part.id,
    title: part.title,
    heading: part.heading,
    clauses: directive.sections.find((section) => section.id === part.id)?.clauses ?? [],
    paragraphs: part.heading === null ? opening(directive, given) : paragraphs(part, figures, indicators),
    text: texts[part.id]?.trim() || null,
  }));
  return ok({
    version: 1,
    agency,
    directive: { title: directive.title.vi, number: directive.number, issuedOn: directive.issuedOn },
    year,
    period: given,
    due,
    sections,
    tables: [...figureTables(figures, indicators), ...modelTables(models, modelClauses)],
    scoreCard,
    missing: missing(input, sections, given),
  });
}

const within = (place: string, problems: readonly [Problem, ...Problem[]]): Result<never> => {
  const [first, ...rest] = problems.map((one) => ({ ...one, path: one.path ? `${place}.${one.path}` : place }));
  return { ok: false, problems: [first!, ...rest] };
};

const opening = ({ title, number }: Directive, { from, to }: { from: string; to: string }): Paragraph[] => [
  { code: "basis", facts: { "directive.vi": title.vi, "directive.en": title.en, number } },
  { code: "period", facts: { from, to } },
];

function paragraphs(
  { figures: told }: OutlinePart,
  figures: readonly Figure[],
  indicators: readonly Indicator[],
): Paragraph[] {
  if (!told) return [];
  const { groups, only, without } = told;
  const serves = ({ clauses }: Indicator, some: readonly string[]) => clauses.some((id) => some.includes(id));
  const mine = indicators
    .filter(({ group }) => groups.includes(group))
    .filter((one) => (!only || serves(one, only)) && !(without && serves(one, without)));
  return figureParagraphs(mine, figures, indicators);
}

function missing(
  { agency, directive, due, indicators, figures, scoreCard }: YearReportInput,
  sections: readonly Section[],
  { to, cutOff }: { readonly to: CivilDate; readonly cutOff: string },
): Problem[] {
  const reported = new Set(figures.map(({ indicator }) => indicator));
  const facts = [...(scoreCard?.self?.missing ?? []), ...(scoreCard?.appraised?.missing ?? [])];
  return [
    ...(["sign", "place"] as const).flatMap((part) =>
      agency[part] ? [] : [problem("reporter-incomplete", `agency.${part}`)],
    ),
    ...(isAfter(endOfDay(to), cutOff) ? [problem("period-not-ended", "period.to", { to, cutOff })] : []),
    ...indicators
      .filter(({ id }) => !reported.has(id))
      .map(({ id }) => problem("figure-missing", id, { indicator: id })),
    ...sections
      .filter(
        ({ id, text }) => text === null && directive.report.parts.some((part) => part.id === id && part.isWritten),
      )
      .map(({ id }) => problem("section-empty", id, { section: id })),
    ...(isAfter(cutOff, endOfDay(due.date))
      ? [problem("cut-off-after-due", "period.cutOff", { cutOff, due: due.date })]
      : []),
    ...[...new Set(facts)].map((fact) => problem("score-facts-missing", `scoreCard.${fact}`, { fact })),
  ];
}
