import { changesFor } from "./options.js";
import { type Change, type Noted, pairs } from "./change.js";
import type { Choice } from "./search.js";
import { type Points, toPoints } from "../rubric/points.js";
import type { FactRow } from "../score/facts.js";
import type { Side } from "../score/score.js";
import type { Scorer } from "../score/scorer.js";

interface Group {
  readonly places: readonly number[];
  readonly changes: readonly Change[];
}

/**
 * The ways to gain points, in groups of which one way each is taken: changes that touch the same fact exclude each other, and
 * bonuses are offered together because their limit is common. A criterion under the target's floor must move.
 */
export function improvementGroups(
  scorer: Scorer,
  row: FactRow,
  side: Side,
  target: number,
  noted: Noted,
): Choice<Change>[][] {
  const { criteria, slots, sheet, ladder } = scorer;
  const start = rawTotal(scorer, row, side);
  const under = criteria.map((_, at) => isUnder(scorer, target, at));
  const applies = criteria.map((_, at) => sheet.maxima[at]! > 0);
  let groups: Group[] = [];
  for (const [at, { criterion }] of criteria.entries()) {
    if (!applies[at]) continue;
    const changes = changesFor(criterion.rule, row, slots, criterion.max, noted);
    const facts = factsOf(changes);
    const touching = groups.filter((group) => [...factsOf(group.changes)].some((fact) => facts.has(fact)));
    const merged = { places: [at], changes };
    groups = [...groups.filter((group) => !touching.includes(group)), [merged, ...touching].reduce(together)];
  }
  const isBonus = ({ places }: Group) => places.every((at) => criteria[at]!.criterion.bonus);
  const bonuses = groups.filter(isBonus);
  groups = groups.filter((group) => !isBonus(group));
  if (bonuses.length > 0) groups.push(bonuses.reduce((all, group) => product(all, group, noted)));

  return groups.map(({ places, changes }) => {
    const must = places.filter((at) => under[at] && criteria[at]!.sharesOf.length === 0);
    const better = changes.flatMap((change) => {
      const gain = rawTotal(scorer, changedRow(row, [change]), side) - start;
      const holds = must.every((at) => !isUnder(scorer, target, at));
      return gain > 0 && holds ? [{ gain, change, moves: 1 }] : [];
    });
    return must.length > 0 ? better : [{ gain: 0, change: new Map(), moves: 0 }, ...better];
  });

  function isUnder({ criteria: all }: Scorer, band: number, at: number): boolean {
    const { criterion, max } = all[at]!;
    if (criterion.bonus || criterion.noFloor || sheet.maxima[at] === 0) return false;
    return sheet.points[at]! < ladder.floor(band, max);
  }
}

/** The sum before bounds and rounding, with bonuses within their limit: what gains add up in. */
export function rawTotal({ rubric, run }: Scorer, row: FactRow, side: Side): Points {
  const { base, bonus } = run(row, side);
  return base + Math.min(bonus, toPoints(rubric.bonusMax ?? 0));
}

/** A row with some facts changed; the row itself stays. */
export function changedRow(row: FactRow, changes: readonly Change[]): number[] {
  const changed = [...row];
  for (const change of changes) for (const [slot, value] of change) changed[slot] = value;
  return changed;
}

const factsOf = (changes: readonly Change[]) => new Set(changes.flatMap((change) => [...change.keys()]));

const together = (a: Group, b: Group): Group => ({
  places: [...a.places, ...b.places],
  changes: [...a.changes, ...b.changes],
});

/** Every way of one, of the other, and of both. */
const product = (a: Group, b: Group, noted: Noted): Group => ({
  places: [...a.places, ...b.places],
  changes: [...a.changes, ...b.changes, ...pairs(a.changes, b.changes, noted)],
});
