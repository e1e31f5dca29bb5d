import { POINT, scale, toPoints, type Points } from "../rubric/points.js";
import type { MeasuredValue, PlainRule, ScoreRule } from "../rubric/rubric.js";
import type { FactSlot, FactRow } from "./facts.js";
import { SCORE_REASONS, type ScoreReason } from "./score.js";

/** What a scoring leaves behind for each criterion, in one place that is used again and again. */
export interface Sheet {
  readonly points: Float64Array;
  readonly reasons: Uint8Array;
  /** 0 where the criterion was taken out of the denominator. */
  readonly maxima: Float64Array;
  /** Why the rule just run gave what it gave. */
  reason: number;
}

/** A rule made ready: facts looked up, points in ten-thousandths. Gives points before rounding and bounds. */
export type Prepared = (row: FactRow, sheet: Sheet) => Points;

/** The number of a reason in a sheet and in a compact trace. */
export const codeOf = (reason: ScoreReason): number => SCORE_REASONS.indexOf(reason);

const COMPUTED = codeOf("computed");
const CAPPED = codeOf("capped");
const WAIVED = codeOf("waived");

/**
 * Makes a rule ready for many rows: closures, no generated code, so that it runs under a strict Content-Security-Policy.
 *
 * @param at where each criterion stands, for rules about other criteria
 */
export function prepareRule(
  rule: ScoreRule,
  max: Points,
  slots: readonly FactSlot[],
  at: ReadonlyMap<string, number>,
): Prepared {
  switch (rule.type) {
    case "deduct":
      return deduct(rule, max, slots);
    case "share-of": {
      const others = rule.criteria.map((id) => at.get(id)!);
      return (_row, { points, maxima }) => {
        let [got, could] = [0, 0];
        for (const other of others) {
          got += points[other]!;
          could += maxima[other]!;
        }
        return could === 0 ? 0 : scale(max, Math.max(got, 0), could);
      };
    }
    default:
      return plain(rule, max, slots);
  }
}

function plain(rule: PlainRule, max: Points, slots: readonly FactSlot[]): Prepared {
  const place = (id: string) => slots.findIndex((slot) => slot.id === id);
  switch (rule.type) {
    case "ratio": {
      const share = prepareShare(rule.part, rule.whole, slots);
      const { fullFrom } = rule;
      if (fullFrom === undefined)
        return (row) => scale(max, row[share.part]! * share.partUnit, row[share.whole]! * share.wholeUnit);
      return (row) => {
        const [part, full] = [row[share.part]! * share.partUnit * 100, row[share.whole]! * share.wholeUnit * fullFrom];
        return part >= full ? max : scale(max, part, full);
      };
    }
    case "average": {
      const [sum, count] = [place(rule.sum), place(rule.count)];
      const toTenThousandths = POINT / slots[sum]!.unit;
      return (row) => scale(row[sum]!, toTenThousandths, row[count]!);
    }
    case "steps": {
      const reaches = prepareReaches(rule.value, slots);
      const steps = rule.steps.map(({ from, points }) => ({ from, points: toPoints(points) })).reverse();
      return (row) => {
        for (const { from, points } of steps) if (reaches(row, from)) return points;
        return 0;
      };
    }
    case "levels": {
      const fact = place(rule.fact);
      const { unit } = slots[fact]!;
      const levels = new Map(rule.levels.map(({ value, points }) => [Math.round(value * unit), toPoints(points)]));
      return (row) => levels.get(row[fact]!) ?? 0;
    }
    case "per-event": {
      const [events, each] = [place(rule.events), toPoints(rule.each)];
      return (row, sheet) => {
        const earned = each * row[events]!;
        if (earned > max) sheet.reason = CAPPED;
        return earned;
      };
    }
    case "index": {
      const fact = place(rule.fact);
      const of = Math.round(rule.of * slots[fact]!.unit);
      return (row) => scale(max, row[fact]!, of);
    }
    case "awarded": {
      const fact = place(rule.fact);
      const toTenThousandths = POINT / slots[fact]!.unit;
      return (row) => row[fact]! * toTenThousandths;
    }
  }
}

function deduct(rule: Extract<ScoreRule, { type: "deduct" }>, max: Points, slots: readonly FactSlot[]): Prepared {
  const place = (id: string | undefined) => slots.findIndex((slot) => slot.id === id);
  const [events, waived, across] = [place(rule.events), place(rule.waived), place(rule.across)];
  const base = rule.base ? plain(rule.base, max, slots) : () => max;
  const cap = rule.cap === undefined ? Infinity : toPoints(rule.cap);
  const { each } = rule;
  return (row, sheet) => {
    // Bounded before anything is taken off: what is above the maximum is nobody's points, and must not pay for an event.
    const start = Math.min(base(row, sheet), max);
    sheet.reason = COMPUTED;
    const excused = waived < 0 ? 0 : row[waived]!;
    const counted = Math.max(row[events]! - excused, 0);
    const products = across < 0 ? 1 : row[across]!;
    // Multiplied before it is divided: four quarters of a third are the whole third.
    const off =
      "points" in each
        ? scale(toPoints(each.points), counted, products)
        : scale(Math.max(start, 0), counted * toPoints(each.percent), 100 * POINT * products);
    if (excused > 0) sheet.reason = WAIVED;
    if (off > cap) sheet.reason = CAPPED;
    return start - Math.min(off, cap);
  };
}

/** Whether a value reaches a bound: cross-multiplied, so that 2 of 3 is neither 66.7 % nor 66.6 %. */
export function prepareReaches(
  value: MeasuredValue,
  slots: readonly FactSlot[],
): (row: FactRow, from: number) => boolean {
  if ("fact" in value) {
    const fact = slots.findIndex((slot) => slot.id === value.fact);
    const toTenThousandths = POINT / slots[fact]!.unit;
    return (row, from) => row[fact]! * toTenThousandths >= Math.round(from * POINT);
  }
  const { part, whole, partUnit, wholeUnit } = prepareShare(value.part, value.whole, slots);
  return (row, from) => {
    const [got, bound, of] = [row[part]! * partUnit, Math.round(from * POINT), row[whole]! * wholeUnit];
    return isExact(got * HUNDRED) && isExact(bound * of)
      ? got * HUNDRED >= bound * of
      : BigInt(got) * BigInt(HUNDRED) >= BigInt(bound) * BigInt(of);
  };
}

/** A hundred percent, in ten-thousandths of a percent. */
const HUNDRED = 100 * POINT;
const isExact = (product: number) => product < Number.MAX_SAFE_INTEGER;

/** Where part and whole stand, and what brings both to one unit. */
function prepareShare(partId: string, wholeId: string, slots: readonly FactSlot[]) {
  const [part, whole] = [partId, wholeId].map((id) => slots.findIndex((slot) => slot.id === id)) as [number, number];
  const finer = Math.max(slots[part]!.unit, slots[whole]!.unit);
  return { part, whole, partUnit: finer / slots[part]!.unit, wholeUnit: finer / slots[whole]!.unit };
}
