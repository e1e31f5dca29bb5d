import type { Facts } from "./figure.js";
import { ok, problem, type Problem, type Result } from "./errors.js";
import type { Indicator } from "./indicator.js";
import { POINT } from "./points.js";

/** The same in one shape: whole numbers in the order of the scorer's facts, NaN for what is not known. */
export type Row = Float64Array;

/** How a fact is held in a row: counts as they are, finer figures in ten-thousandths. */
export interface FactSlot {
  readonly id: string;
  readonly indicator: Indicator;
  readonly unit: number;
  /** Where the fact it cannot exceed stands. */
  readonly within: number | null;
}

/** Lays out the facts that a rubric reads. */
export function factSlots(ids: readonly string[], indicators: ReadonlyMap<string, Indicator>): FactSlot[] {
  return ids.map((id) => {
    const indicator = indicators.get(id)!;
    const within = indicator.within === undefined ? -1 : ids.indexOf(indicator.within);
    return { id, indicator, unit: indicator.decimals ? POINT : 1, within: within < 0 ? null : within };
  });
}

/**
 * Reads facts into a row.
 *
 * @returns the row, or `fact-unknown` (a name the rubric does not read), `fact-type`, `fact-negative`, `fact-above-max`,
 * `fact-too-fine` (a count with decimals), `part-above-whole`, each with its place
 */
export function readFacts(slots: readonly FactSlot[], names: ReadonlySet<string>, facts: Facts): Result<Row> {
  const row = new Float64Array(slots.length);
  let problems: Problem[] | null = null;
  for (let at = 0; at < slots.length; at += 1) {
    const slot = slots[at]!;
    const value = facts[slot.id];
    const wrong = value === null || value === undefined ? null : wrongValue(slot, value);
    if (wrong) (problems ??= []).push(wrong);
    row[at] = value === null || value === undefined ? NaN : Math.round(value * slot.unit);
  }
  for (const slot of slots) {
    if (slot.within === null) continue;
    const [part, whole] = [row[slots.indexOf(slot)]!, row[slot.within]!];
    const other = slots[slot.within]!;
    if (part / slot.unit > whole / other.unit)
      (problems ??= []).push(
        problem("part-above-whole", slot.id, {
          whole: other.id,
          expected: `≤ ${whole / other.unit}`,
          got: part / slot.unit,
        }),
      );
  }
  for (const id in facts) if (!names.has(id)) (problems ??= []).push(problem("fact-unknown", id));
  return problems ? { ok: false, problems: problems as [Problem, ...Problem[]] } : ok(row);
}

function wrongValue({ id, indicator, unit }: FactSlot, value: number): Problem | null {
  if (typeof value !== "number" || !Number.isSafeInteger(Math.round(value * unit)))
    return problem("fact-type", id, { expected: "number" });
  const { decimals = 0, min = 0, max } = indicator;
  if (value < min)
    return problem(min === 0 ? "fact-negative" : "fact-below-min", id, { expected: `≥ ${min}`, got: value });
  if (max !== undefined && value > max) return problem("fact-above-max", id, { expected: `≤ ${max}`, got: value });
  const finest = 10 ** decimals;
  return Math.round(value * finest) / finest === value ? null : problem("fact-too-fine", id, { decimals, got: value });
}
