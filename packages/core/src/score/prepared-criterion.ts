import { codeOf, prepareRule, type Sheet } from "./criterion-rule.js";
import { type Points, roundPoints, toPoints } from "../rubric/points.js";
import type { Criterion, Rubric } from "../rubric/rubric.js";
import { factsOfRule, wholesOfRule } from "../rubric/rule-facts.js";
import type { FactSlot, FactRow } from "./facts.js";
import type { Side } from "./score.js";

/** A criterion made ready: it writes its points, its reason and its part of the denominator on a sheet. */
export interface PreparedCriterion {
  readonly criterion: Criterion;
  readonly max: Points;
  readonly min: Points;
  /** The names of `reads`, one list for every trace. */
  readonly facts: readonly string[];
  /** Where its facts stand, by name in canonical order. */
  readonly reads: readonly { readonly id: string; readonly slot: number; readonly unit: number }[];
  readonly isBonus: boolean;
  readonly sharesOf: readonly string[];
  evaluate(row: FactRow, sheet: Sheet, side: Side): void;
}

const REASON = {
  computed: codeOf("computed"),
  full: codeOf("full"),
  none: codeOf("none"),
  capped: codeOf("capped"),
  floored: codeOf("floored"),
  fullMarks: codeOf("not-applicable-full"),
  removed: codeOf("not-applicable-removed"),
  noPoints: codeOf("not-applicable-none"),
  noData: codeOf("no-data"),
  otherScorer: codeOf("other-scorer"),
} as const;

/**
 * Makes one criterion ready.
 *
 * @param place where it stands in the rubric
 * @param at where every criterion stands
 */
export function prepareCriterion(
  criterion: Criterion,
  place: number,
  { rounding }: Rubric,
  slots: readonly FactSlot[],
  at: ReadonlyMap<string, number>,
): PreparedCriterion {
  const { rule, scorer = "both", appliesWhen, notApplicable } = criterion;
  const [max, min] = [toPoints(criterion.max), toPoints(criterion.min ?? 0)];
  const slotOf = (id: string) => slots.findIndex((slot) => slot.id === id);
  const needs = factsOfRule(rule).map(slotOf);
  const wholes = wholesOfRule(rule).map(slotOf);
  const applies = appliesWhen === undefined ? -1 : slotOf(appliesWhen);
  const others = rule.type === "share-of" ? rule.criteria.map((id) => at.get(id)!) : [];
  const reads = [...new Set([...factsOfRule(rule), ...(appliesWhen ? [appliesWhen] : [])])]
    .sort()
    .map((id) => ({ id, slot: slotOf(id), unit: slots[slotOf(id)]!.unit }));
  const evaluateRule = prepareRule(rule, max, slots, at);
  const whenNot =
    notApplicable === "full-marks"
      ? { reason: REASON.fullMarks, points: max, max }
      : notApplicable === "no-points"
        ? { reason: REASON.noPoints, points: 0, max }
        : { reason: REASON.removed, points: 0, max: 0 };
  const decimals = rounding.level === "criterion" ? rounding.decimals : 4;

  function leave(sheet: Sheet, reason: number, points: Points, most: Points): void {
    sheet.reasons[place] = reason;
    sheet.points[place] = points;
    sheet.maxima[place] = most;
  }

  function isApplicable(row: FactRow, sheet: Sheet): boolean {
    if (applies >= 0 && row[applies] === 0) return false;
    for (const whole of wholes) if (row[whole] === 0) return false;
    return others.length === 0 || others.some((other) => sheet.maxima[other]! > 0);
  }

  function evaluate(row: FactRow, sheet: Sheet, side: Side): void {
    if (side === "self" && scorer === "upper") return leave(sheet, REASON.otherScorer, 0, 0);
    if (!isApplicable(row, sheet)) return leave(sheet, whenNot.reason, whenNot.points, whenNot.max);
    if (applies >= 0 && Number.isNaN(row[applies]!)) return leave(sheet, REASON.noData, 0, max);
    for (const slot of needs) if (Number.isNaN(row[slot]!)) return leave(sheet, REASON.noData, 0, max);
    sheet.reason = REASON.computed;
    const raw = evaluateRule(row, sheet);
    const rounded = decimals === 4 ? raw : roundPoints(raw, decimals);
    const points = rounded > max ? max : rounded < min ? min : rounded;
    leave(sheet, reasonOf(rounded, points, sheet.reason), points, max);
  }

  function reasonOf(raw: Points, points: Points, decided: number): number {
    if (decided !== REASON.computed) return decided;
    if (raw > max) return REASON.capped;
    if (raw < min) return REASON.floored;
    return points === max ? REASON.full : points === 0 ? REASON.none : REASON.computed;
  }

  return {
    criterion,
    max,
    min,
    facts: reads.map(({ id }) => id),
    reads,
    isBonus: criterion.bonus === true,
    sharesOf: rule.type === "share-of" ? rule.criteria : [],
    evaluate,
  };
}
