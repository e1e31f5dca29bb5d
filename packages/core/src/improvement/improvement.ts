import { fail, ok, type Result } from "../terms/errors.js";
import { changedRow, improvementGroups, rawTotal } from "./groups.js";
import { mostChoices } from "./options.js";
import type { Change, Noted } from "./change.js";
import { cheapest, type Choice } from "./search.js";
import { type Points, roundPoints } from "../rubric/points.js";
import type { FactRow } from "../score/facts.js";
import type { Side } from "../score/score.js";
import type { Scorer } from "../score/scorer.js";

/** One criterion to raise: from which values to which, and what it gains. Points are ten-thousandths. */
export interface ImprovementStep {
  readonly criterion: string;
  readonly facts: readonly { readonly fact: string; readonly from: number; readonly to: number }[];
  readonly points: { readonly from: Points; readonly to: Points };
}

/** How to reach the next band with the fewest points. */
export interface Improvement {
  readonly from: string | null;
  readonly band: string;
  readonly gained: Points;
  readonly steps: readonly ImprovementStep[];
  /** False when there were too many ways to try them all: the answer reaches the band, but fewer points may do. */
  readonly fewest: boolean;
}

/** What one criterion gains may round differently beside another's gain: so much more than the need is looked at, in ten-thousandths. */
const SLACK = 3;

/**
 * What would raise an agency to the next band: the fewest points, as criteria and the values they would need.
 *
 * @returns the way, or `band-is-best`, `knocked-out` (points do not help), `nothing-applies`, `facts-missing` or `band-unreachable`
 * @example improvement(scorer, row, "self") // → { ok: true, value: { band: "tot", gained: 21_000, steps: [{ criterion: "3", … }], … } }
 */
export function improvement(scorer: Scorer, row: FactRow, side: Side): Result<Improvement> {
  const before = scorer.score(row, side);
  const { rubric, ladder, criteria } = scorer;
  if (before.knockedOut !== null) return fail("knocked-out", "", { knockOut: before.knockedOut });
  if (before.missing.length > 0) return fail("facts-missing", "", { missing: before.missing });
  if (before.band === null) return fail("nothing-applies");
  const now = rubric.bands.findIndex(({ id }) => id === before.band);
  if (now === 0) return fail("band-is-best", "", { band: before.band });
  const target = now - 1;

  const noted: Noted = { most: mostChoices(criteria.length), thinned: false };
  const groups = improvementGroups(scorer, row, side, target, noted);
  const need = Math.max(0, rawFor(scorer, ladder.threshold(target, before.applicable)) - rawTotal(scorer, row, side));
  const found = cheapest(groups, need, SLACK);
  const ways = [...found.taken, furthest(groups)].map((taken) =>
    changedRow(
      row,
      taken.map(({ change }) => change),
    ),
  );
  const at = ways.findIndex((changed) => reaches(scorer, changed, side, target));
  if (at < 0) return fail("band-unreachable", "", { band: rubric.bands[target]!.id });
  const fewest = at === 0 && found.taken.length > 0 && found.fewest && !noted.thinned;
  const after = scorer.score(fewest ? ways[at]! : trim(scorer, row, ways[at]!, side, target), side);
  return ok({
    from: before.band,
    band: rubric.bands[target]!.id,
    gained: after.total - before.total,
    steps: criteria.flatMap(({ criterion }, line) => {
      const [old, better] = [before.lines[line]!, after.lines[line]!];
      if (old.points === better.points) return [];
      const facts = old.facts.flatMap((fact, slot) => {
        const [from, to] = [old.values[slot]!, better.values[slot]!];
        return from === to ? [] : [{ fact, from, to }];
      });
      return [{ criterion: criterion.id, facts, points: { from: old.points, to: better.points } }];
    }),
    fewest,
  });
}

/** The most that each group can do: whether a floor or a share holds after it is known only when it is scored. */
const furthest = (groups: readonly (readonly Choice<Change>[])[]): Choice<Change>[] =>
  groups.flatMap((group) =>
    group.length > 0 ? [group.reduce((most, one) => (one.gain > most.gain ? one : most))] : [],
  );

/** The smallest sum that a rounded total turns into the threshold. */
function rawFor({ rubric: { rounding } }: Scorer, threshold: Points): Points {
  if (rounding.level !== "total") return threshold;
  const unit = 10 ** (4 - rounding.decimals);
  const reached = roundPoints(threshold, rounding.decimals);
  return (reached < threshold ? reached + unit : reached) - Math.floor(unit / 2);
}

function reaches(scorer: Scorer, row: FactRow, side: Side, target: number): boolean {
  const { band } = scorer.run(row, side);
  return band >= 0 && band <= target;
}

/** Takes each changed fact back towards where it was, as far as the band still holds. */
function trim(scorer: Scorer, row: FactRow, improved: number[], side: Side, target: number): FactRow {
  for (const [slot, from] of row.entries()) {
    if (!(improved[slot]! !== from)) continue;
    const { step } = scorer.slots[slot]!;
    let [low, high] = [0, Math.abs(improved[slot]! - from) / step];
    const sign = improved[slot]! < from ? -step : step;
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      const candidate = changedRow(improved, [new Map([[slot, from + sign * middle]])]);
      if (reaches(scorer, candidate, side, target)) high = middle;
      else low = middle + 1;
    }
    improved[slot] = from + sign * high;
  }
  return improved;
}
