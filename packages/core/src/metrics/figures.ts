import { civilDate } from "../calendar/civil-date.js";
import { problem, type Problem, type Result } from "../terms/errors.js";
import { byCodeUnits } from "../terms/by-code-units.js";
import { FACT_MOST } from "../terms/fact-most.js";
import type { Facts, Figure } from "./figure.js";
import type { Indicator } from "./indicator.js";
import type { Metrics, MetricsDetail } from "./detail.js";
import type { Period } from "./period.js";

/**
 * The figures that a measurement of cases gives: no one types them in again.
 * @example figuresOf(all.metrics(), all.detail(), period)[0] // → { indicator: "pakn-received", value: 20, …, source: { by: "cases" } }
 */
export function figuresOf(metrics: Metrics, detail: MetricsDetail, { from, to }: Period): Figure[] {
  const { total, pakn, byKind, byChannel } = detail;
  const requests = byKind["information-request"];
  const values: Readonly<Record<string, number>> = {
    "pakn-received": pakn.received,
    "pakn-within-competence": pakn.withinCompetence,
    "pakn-on-time": pakn.onTime,
    // The portal's own reading: a case in hand whose date has not passed counts as on time.
    "pakn-in-time": pakn.withinCompetence - pakn.late,
    "pakn-rated": metrics.rated,
    "pakn-satisfied": metrics.satisfaction.part,
    "cases-received": total.received,
    "cases-open": total.open,
    "cases-overdue": total.overdue,
    "cases-reopened": total.reopened,
    "cases-online": byChannel.web?.received ?? 0,
    "information-requests": requests?.received ?? 0,
    // What is in hand within its time is neither on time nor late yet; what was taken back, or was another's to answer, is never either.
    "information-requests-due": requests ? requests.onTime + requests.late : 0,
    "information-requests-on-time": requests?.onTime ?? 0,
  };
  return Object.entries(values).map(([indicator, value]) => ({ indicator, value, from, to, source: { by: "cases" } }));
}

/**
 * The figures of a period, one for each indicator: an entered one that lies within it stands before the measured one, because somebody
 * answers for it; of several the one that ends last, and of those the last of the list.
 * @example figuresWithin(period, figuresOf(all.metrics(), all.detail(), period), entered)
 */
export function figuresWithin(
  period: Pick<Period, "from" | "to">,
  measured: readonly Figure[],
  entered: readonly Figure[],
): readonly Figure[] {
  const inside = entered
    .filter(({ from, to }) => from >= period.from && to <= period.to)
    .sort((a, b) => byCodeUnits(a.to, b.to));
  return [...new Map([...measured, ...inside].map((figure) => [figure.indicator, figure])).values()];
}

/**
 * Checks figures against what they are figures of.
 *
 * @returns the figures, or for each thing wrong `indicator-unknown`, `origin-not-allowed`, `figure-repeated`, `figure-negative`,
 * `figure-above-max`, `figure-not-whole`, `figure-too-fine`, `part-above-whole`, `period-reversed`, `date-invalid`, `who-missing`,
 * `evidence-missing`, `system-missing`
 * @example checkFigures(figures, indicators).ok // → true
 */
export function checkFigures(figures: readonly Figure[], indicators: readonly Indicator[]): Result<readonly Figure[]> {
  const known = new Map(indicators.map((one) => [one.id, one]));
  const valueOf = new Map(figures.map(({ indicator, value }) => [indicator, value]));
  const problems = figures.flatMap((figure, at) => {
    const indicator = known.get(figure.indicator);
    const path = `figures.${at}`;
    if (!indicator) return [problem("indicator-unknown", `${path}.indicator`, { got: figure.indicator })];
    const twice = figures.findIndex((other) => other.indicator === figure.indicator) !== at;
    return [
      ...(twice ? [problem("figure-repeated", `${path}.indicator`, { got: figure.indicator })] : []),
      ...valueProblems(figure, indicator, valueOf, path),
      ...periodProblems(figure, path),
      ...sourceProblems(figure, indicator, path),
    ];
  });
  const [first, ...rest] = problems;
  return first ? { ok: false, problems: [first, ...rest] } : { ok: true, value: figures };
}

function valueProblems(
  { value }: Figure,
  indicator: Indicator,
  valueOf: ReadonlyMap<string, number | null>,
  path: string,
): Problem[] {
  const { decimals = 0, min = 0, max = FACT_MOST, within } = indicator;
  if (value === null) return [];
  if (typeof value !== "number" || !Number.isFinite(value)) return [problem("figure-not-a-number", `${path}.value`)];
  if (value < min) return [problem("figure-negative", `${path}.value`, { expected: `≥ ${min}`, got: value })];
  if (value > max) return [problem("figure-above-max", `${path}.value`, { expected: `≤ ${max}`, got: value })];
  const finest = 10 ** decimals;
  if (Math.round(value * finest) / finest !== value)
    return [
      decimals === 0
        ? problem("figure-not-whole", `${path}.value`, { got: value })
        : problem("figure-too-fine", `${path}.value`, { decimals, got: value }),
    ];
  const whole = within === undefined ? null : (valueOf.get(within) ?? null);
  return whole !== null && value > whole
    ? [problem("part-above-whole", `${path}.value`, { whole: within!, expected: `≤ ${whole}`, got: value })]
    : [];
}

function periodProblems({ from, to }: Figure, path: string): Problem[] {
  if (!civilDate(from).ok) return [problem("date-invalid", `${path}.from`)];
  if (!civilDate(to).ok) return [problem("date-invalid", `${path}.to`)];
  return from > to ? [problem("period-reversed", `${path}.to`, { from, to })] : [];
}

function sourceProblems({ source }: Figure, { origins }: Indicator, path: string): Problem[] {
  if (!origins.includes(source.by))
    return [problem("origin-not-allowed", `${path}.source.by`, { expected: origins, got: source.by })];
  if (source.by === "import")
    return source.system.trim() === "" ? [problem("system-missing", `${path}.source.system`)] : [];
  if (source.by === "cases") return [];
  return [
    ...(source.who.trim() === "" ? [problem("who-missing", `${path}.source.who`)] : []),
    ...(source.evidence.every((one) => one.trim() === "")
      ? [problem("evidence-missing", `${path}.source.evidence`)]
      : []),
  ];
}

/**
 * Figures as the facts that a scoring reads; what it does not read is left out.
 * @example factsOf(figures, scorer.slots.map(({ id }) => id)) // → { "pakn-on-time": 18, … }
 */
export const factsOf = (figures: readonly Figure[], wanted: readonly string[]): Facts =>
  Object.fromEntries(
    figures.flatMap(({ indicator, value }) => (wanted.includes(indicator) ? [[indicator, value]] : [])),
  );
