import { type BandLadder, bandLadder, prepareKnockOuts } from "./band-ladder.js";
import { codeOf, type Sheet } from "./criterion-rule.js";
import { DanvanError, problem, type Result } from "../terms/errors.js";
import type { Indicator } from "../metrics/indicator.js";
import { type Points, POINT, roundPoints, scale, toPoints } from "../rubric/points.js";
import { prepareCriterion, type PreparedCriterion } from "./prepared-criterion.js";
import type { Criterion, Rubric } from "../rubric/rubric.js";
import { factsOfRubric } from "../rubric/rule-facts.js";
import type { Facts } from "../metrics/figure.js";
import { type FactSlot, factReader, factSlots, type FactRow } from "./facts.js";
import { type HeldBack, SCORE_REASONS, type Score, type ScoreLine, type Side } from "./score.js";

/** A rubric made ready for many agencies. One row and one side in, a score out: no clock, no chance, no fractions in a sum. */
export interface Scorer {
  readonly rubric: Rubric;
  readonly slots: readonly FactSlot[];
  readonly criteria: readonly PreparedCriterion[];
  readonly ladder: BandLadder;
  /** What the last `run` gave each criterion. */
  readonly sheet: Sheet;
  /** Facts as people give them → one row. Problems as in `factReader`. */
  read(facts: Facts): Result<FactRow>;
  /** The sums alone; the lines stand on the sheet. */
  run(row: FactRow, side: Side): Totals;
  /** The full score, one line a criterion. */
  score(row: FactRow, side: Side): Score;
}

/** What a scoring adds up to. `band` is its place among the rubric's bands, −1 for none and while a fact
 * is missing; `knockedOut` is −1 for none. */
export interface Totals {
  readonly total: Points;
  readonly applicable: Points;
  /** The part of it whose facts are known. */
  readonly known: Points;
  /** Sums before bounds and rounding. */
  readonly base: Points;
  readonly bonus: Points;
  readonly band: number;
  readonly knockedOut: number;
}

/**
 * Makes a loaded rubric ready.
 *
 * @param indicators what the rubric's facts mean beside its own
 * @throws DanvanError `metric-unknown`, `points-too-fine` for a rubric that was not loaded by `loadRubric`
 * @example
 * const scorer = prepare(rubric, indicators);
 * const row = must(scorer.read({ "pakn-on-time": 18, "pakn-within-competence": 20 }));
 * scorer.score(row, "self").total // → 135_000, thirteen and a half points of fifteen
 */
export function prepare(rubric: Rubric, indicators: readonly Indicator[]): Scorer {
  const known = new Map([...indicators, ...(rubric.facts ?? [])].map((one) => [one.id, one]));
  const ids = factsOfRubric(rubric);
  const unknown = ids.find((id) => !known.has(id));
  if (unknown !== undefined)
    throw new DanvanError(problem("metric-unknown", "criteria", { got: unknown }), {
      help: "loadRubric(json, { indicators })",
    });
  const slots = factSlots(ids, known);
  const at = new Map(rubric.criteria.map(({ id }, place) => [id, place]));
  const criteria = rubric.criteria.map((criterion, place) => prepareCriterion(criterion, place, rubric, slots, at));
  const order = inOrder(rubric.criteria, at);
  const ladder = bandLadder(rubric, criteria);
  const knockOuts = prepareKnockOuts(rubric, slots);
  const gates = knockOuts.flatMap(({ reads }) => reads);
  const sheet = blankSheet(criteria.length);
  const [max, bonusMax] = [toPoints(rubric.max), toPoints(rubric.bonusMax ?? 0)];
  const bonusAll = criteria.reduce((sum, one) => sum + (one.isBonus ? one.max : 0), 0);
  const { level, decimals } = rubric.rounding;
  const hasFloors = rubric.bands.some(({ floor }) => floor !== undefined);

  function run(row: FactRow, side: Side): Totals {
    let [base, bonus, applicable, unknown, bonusUnknown] = [0, 0, max, 0, 0];
    let isComplete = !gates.some((slot) => Number.isNaN(row[slot]!));
    for (const place of order) criteria[place]!.evaluate(row, sheet, side);
    for (let place = 0; place < criteria.length; place += 1) {
      const { isBonus, max: most } = criteria[place]!;
      const isUnknown = sheet.reasons[place] === NO_DATA;
      if (isUnknown) isComplete = false;
      if (isBonus) {
        bonus += sheet.points[place]!;
        if (isUnknown) bonusUnknown += most;
      } else {
        base += sheet.points[place]!;
        if (sheet.maxima[place] === 0) applicable -= most;
        else if (isUnknown) unknown += most;
      }
    }
    const bounded = Math.min(Math.max(base + Math.min(bonus, bonusMax), 0), max);
    const total = level === "total" ? roundPoints(bounded, decimals) : bounded;
    const knockedOut = knockOuts.findIndex(({ holds }) => holds(row));
    const bonusKnown = Math.min(bonusMax, bonusAll - bonusUnknown);
    const known = applicable - unknown - (Math.min(bonusMax, bonusAll) - bonusKnown);
    const rated = applicable === 0 || !isComplete ? -1 : ladder.place(total, applicable, sheet);
    return {
      total,
      applicable,
      known,
      base,
      bonus,
      band: knockOuts[knockedOut]?.band ?? rated,
      knockedOut,
    };
  }

  function line({ criterion, max: most, facts, reads }: PreparedCriterion, place: number, row: FactRow): ScoreLine {
    return {
      clauses: criterion.clauses,
      criterion: criterion.id,
      facts,
      max: most,
      points: sheet.points[place]!,
      reason: SCORE_REASONS[sheet.reasons[place]!]!,
      rule: criterion.rule.type,
      values: valuesOf(reads, row),
    };
  }

  /** Facts that were needed and not reported: by criteria that had to go without, and by knock-outs. */
  function missing(row: FactRow): readonly string[] {
    if (!sheet.reasons.includes(NO_DATA) && !gates.some((slot) => Number.isNaN(row[slot]!))) return NOTHING;
    const needed = criteria.flatMap(({ reads }, place) =>
      sheet.reasons[place] === NO_DATA ? reads.map(({ slot }) => slot) : [],
    );
    const unknown = [...needed, ...gates].filter((slot) => Number.isNaN(row[slot]!));
    return [...new Set(unknown.map((slot) => slots[slot]!.id))].sort();
  }

  function score(row: FactRow, side: Side): Score {
    const { total, applicable, known, band, knockedOut } = run(row, side);
    const heldBack: HeldBack[] = [];
    if (hasFloors && knockedOut < 0 && band >= 0) ladder.place(total, applicable, sheet, heldBack);
    const knockOut = knockOuts[knockedOut]?.id ?? null;
    const lacking = missing(row);
    return {
      applicable,
      band: rubric.bands[band]?.id ?? null,
      heldBack,
      knockedOut: knockOut,
      known,
      lines: criteria.map((criterion, place) => line(criterion, place, row)),
      missing: lacking,
      notRated: band < 0 ? { reason: knockOut ?? (lacking.length > 0 ? "facts-missing" : "nothing-applies") } : null,
      percent: applicable === 0 || lacking.length > 0 ? null : scale(total, POINT, applicable),
      total,
    };
  }

  return { rubric, slots, criteria, ladder, sheet, read: factReader(slots), run, score };
}

type Reads = PreparedCriterion["reads"];

/** The values a criterion read; written out for one and two, because nearly all read no more and a trace is made of them. */
const valuesOf = (reads: Reads, row: FactRow): (number | null)[] =>
  reads.length === 1
    ? [valueOf(reads[0]!, row)]
    : reads.length === 2
      ? [valueOf(reads[0]!, row), valueOf(reads[1]!, row)]
      : reads.map((one) => valueOf(one, row));

function valueOf({ slot, unit }: Reads[number], row: FactRow): number | null {
  const value = row[slot]!;
  return Number.isNaN(value) ? null : value / unit;
}

const NO_DATA = codeOf("no-data");
const NOTHING: readonly string[] = [];

const blankSheet = (size: number): Sheet => ({
  points: new Float64Array(size),
  reasons: new Uint8Array(size),
  maxima: new Float64Array(size),
  reason: 0,
});

/** Criteria after those they are a share of; otherwise as in the rubric. */
function inOrder(criteria: readonly Criterion[], at: ReadonlyMap<string, number>): number[] {
  const order = new Set<number>();
  const visit = (place: number): void => {
    if (order.has(place)) return;
    const { rule } = criteria[place]!;
    if (rule.type === "share-of") for (const id of rule.criteria) visit(at.get(id)!);
    order.add(place);
  };
  for (const place of criteria.keys()) visit(place);
  return [...order];
}
