import type { ScoreRule } from "../rubric/rubric.js";
import { factsOfRule } from "../rubric/rule-facts.js";
import { type Change, type Noted, pairs } from "./change.js";
import type { FactSlot, FactRow } from "../score/facts.js";

/**
 * More choices than this for one fact are thinned out; the answer is then trimmed back to the smallest value that does. Each choice is
 * scored once, and a scoring costs as much as there are criteria: their product bounds the work.
 */
export const mostChoices = (criteria: number): number => Math.min(400, Math.max(4, Math.floor(SCORED / criteria ** 2)));
const SCORED = 1_000_000;

/**
 * The better values that a criterion's facts could take: more done of the same whole, fewer faults, a higher step. What is divided by
 * is never changed: receiving fewer cases is no improvement.
 *
 * @param noted set when some choices were left out
 */
export function changesFor(
  rule: ScoreRule,
  row: FactRow,
  slots: readonly FactSlot[],
  max: number,
  noted: Noted,
): Change[] {
  const at = (id: string) => slots.findIndex((slot) => slot.id === id);
  const one = (id: string, values: readonly number[]) => values.map((value) => new Map([[at(id), value]]));
  const up = (id: string, to: number) => {
    const [from, { most, step }] = [row[at(id)]!, slots[at(id)]!];
    // Never down: what stands above the maximum already is left as it is.
    return one(id, climb(noted, from, Math.max(from, Math.min(to, most)), step));
  };
  if (factsOfRule(rule).some((id) => Number.isNaN(row[at(id)]!))) return [];
  switch (rule.type) {
    case "ratio":
      return up(rule.part, (row[at(rule.whole)]! / slots[at(rule.whole)]!.unit) * slots[at(rule.part)]!.unit);
    case "average":
      return up(rule.sum, max * row[at(rule.count)]! * slots[at(rule.sum)]!.unit);
    case "per-event":
      return up(rule.events, Math.ceil(max / rule.each));
    case "index":
      return up(rule.fact, rule.of * slots[at(rule.fact)]!.unit);
    case "awarded":
      return up(rule.fact, max * slots[at(rule.fact)]!.unit);
    case "levels":
      return one(
        rule.fact,
        rule.levels.map(({ value }) => Math.round(value * slots[at(rule.fact)]!.unit)),
      );
    case "steps": {
      const { value } = rule;
      if ("fact" in value)
        return one(
          value.fact,
          rule.steps.map(({ from }) => Math.ceil(from * slots[at(value.fact)]!.unit)),
        );
      const whole = row[at(value.whole)]! / slots[at(value.whole)]!.unit;
      const unit = slots[at(value.part)]!.unit;
      return one(
        value.part,
        rule.steps.map(({ from }) => Math.ceil((from * whole * unit) / 100)),
      );
    }
    case "deduct": {
      const fewer = one(rule.events, climb(noted, row[at(rule.events)]!, 0, 1));
      const better = rule.base ? changesFor(rule.base, row, slots, max, noted) : [];
      return [...fewer, ...better, ...pairs(fewer, better, noted)];
    }
    case "share-of":
      return [];
  }
}

/** The values after `from` up to and with `to`, or down to it, `step` apart, thinned out when there are too many. */
function climb(noted: Noted, from: number, to: number, step: number): number[] {
  const distance = Math.floor(Math.abs(to - from) / step);
  const many = Math.min(distance, noted.most);
  if (many < distance) noted.thinned = true;
  const sign = to < from ? -step : step;
  return Array.from({ length: many }, (_, at) => from + sign * Math.ceil(((at + 1) * distance) / many));
}
