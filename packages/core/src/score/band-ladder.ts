import { prepareReaches, type Sheet } from "./criterion-rule.js";
import { type Points, POINT, toPoints } from "../rubric/points.js";
import type { PreparedCriterion } from "./prepared-criterion.js";
import type { Rubric } from "../rubric/rubric.js";
import type { FactSlot, FactRow } from "./facts.js";
import type { HeldBack } from "./score.js";

/** The bands of a rubric, made ready; a band is named by its place, 0 the best, −1 for none. */
export interface BandLadder {
  /** The band of a total, with every better band whose floor a criterion missed. */
  place(total: Points, applicable: Points, sheet: Sheet, heldBack?: HeldBack[]): number;
  /** The fewest points that reach a band, and the fewest of a criterion with that maximum that are not under its floor. */
  threshold(band: number, applicable: Points): Points;
  floor(band: number, max: Points): Points;
}

/** Makes the bands ready. Thresholds are compared by cross-multiplication: no percentage is rounded before it is judged. */
export function bandLadder(rubric: Rubric, criteria: readonly PreparedCriterion[]): BandLadder {
  const bands = rubric.bands.map(({ id, from, floor = 0 }) => ({ id, from: toPoints(from), floor: toPoints(floor) }));
  const byPercent = rubric.bandsBy === "percent";
  const floors = criteria.flatMap(({ criterion, max }, at) =>
    criterion.bonus || criterion.noFloor ? [] : [{ at, max, id: criterion.id }],
  );

  const firstUnder = (floor: number, { points, maxima }: Sheet) =>
    floor === 0 ? undefined : floors.find(({ at, max }) => maxima[at]! > 0 && points[at]! * HUNDRED < floor * max);

  function place(total: Points, applicable: Points, sheet: Sheet, heldBack?: HeldBack[]): number {
    for (let at = 0; at < bands.length; at += 1) {
      const { id, from, floor } = bands[at]!;
      if (byPercent ? total * HUNDRED < from * applicable : total < from) continue;
      const under = firstUnder(floor, sheet);
      if (!under) return at;
      heldBack?.push({ band: id, criterion: under.id, floor: share(floor, under.max) });
      if (rubric.floorFails === "lowest-band") break;
    }
    return bands.length - 1;
  }

  return {
    place,
    threshold: (band, applicable) => (byPercent ? share(bands[band]!.from, applicable) : bands[band]!.from),
    floor: (band, max) => share(bands[band]!.floor, max),
  };
}

/** A hundred percent, in ten-thousandths of a percent. */
const HUNDRED = 100 * POINT;
const share = (percent: number, of: Points): Points => Math.ceil((percent * of) / HUNDRED);

/** A reason that decides the band whatever the points. */
export interface PreparedKnockOut {
  readonly id: string;
  /** −1: no rating at all. */
  readonly band: number;
  readonly reads: readonly number[];
  holds(row: FactRow): boolean;
}

/**
 * Makes the knock-outs ready. One whose fact is not known does not hold; the fact is reported as missing. Nor does a
 * share of nothing, which is neither much nor little.
 */
export const prepareKnockOuts = ({ knockOuts = [], bands }: Rubric, slots: readonly FactSlot[]): PreparedKnockOut[] =>
  knockOuts.map(({ id, when, band }) => {
    const { value, atLeast, below } = when;
    const reaches = prepareReaches(value, slots);
    const names: readonly string[] = Object.values(value);
    const reads = slots.flatMap((slot, at) => (names.includes(slot.id) ? [at] : []));
    const whole = "whole" in value ? slots.findIndex((slot) => slot.id === value.whole) : -1;
    const holds = (row: FactRow) =>
      reads.every((slot) => !Number.isNaN(row[slot]!)) &&
      row[whole] !== 0 &&
      (atLeast === undefined || reaches(row, atLeast)) &&
      (below === undefined || !reaches(row, below));
    return { id, band: band === null ? -1 : bands.findIndex((other) => other.id === band), reads, holds };
  });
