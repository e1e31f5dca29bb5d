/** One way to move one group of facts; `moves` is 0 for leaving it as it is. */
export interface Choice<What> {
  readonly gain: number;
  readonly change: What;
  readonly moves: number;
}

interface Way<What> {
  readonly gain: number;
  readonly moves: number;
  readonly choice: Choice<What> | null;
  readonly before: Way<What> | null;
}

/** Steps of the search after which it takes the best it has thinned out to. */
const BUDGET = 200_000;
/** What a thinned search still looks at: choices of a group, and sums that were reached. */
const LEAST_CHOICES = 4;
const LEAST_SUMS = 500;

/**
 * One choice from each group so that the gains reach `need` by the smallest sum, and with the fewest moves among those.
 *
 * Sums under the need are all kept, one way each; of those that reach it only the smallest, because what is still to come adds
 * the same to every one. When the sums would outgrow the budget, each group's choices are thinned, and then the sums
 * themselves, the largest of each always kept; `fewest` is then false.
 *
 * @returns null when no choices reach the need
 */
export function cheapest<What>(
  groups: readonly (readonly Choice<What>[])[],
  need: number,
): { readonly taken: readonly Choice<What>[]; readonly fewest: boolean } | null {
  let steps = 0;
  let fewest = true;
  let under = new Map<number, Way<What>>([[0, { gain: 0, moves: 0, choice: null, before: null }]]);
  let over: Way<What> | null = null;
  if (need === 0) [over, under] = [under.get(0)!, new Map()];
  for (const [at, group] of groups.entries()) {
    const most = Math.max(LEAST_SUMS, Math.floor((BUDGET - steps) / (groups.length - at) / LEAST_CHOICES));
    if (under.size > most) {
      const ordered = [...under.values()].sort((a, b) => a.gain - b.gain);
      under = new Map(thinned(ordered, most).map((way) => [way.gain, way]));
      fewest = false;
    }
    const distinct = smallest(group);
    const room = Math.max(LEAST_CHOICES, Math.floor((BUDGET - steps) / (under.size + 1) / Math.max(groups.length, 1)));
    const tried = distinct.length > room ? thinned(distinct, room) : distinct;
    if (tried.length < distinct.length) fewest = false;
    const ways = [...under.values(), ...(over ? [over] : [])];
    const nextUnder = new Map<number, Way<What>>();
    let nextOver: Way<What> | null = null;
    for (const before of ways)
      for (const choice of tried) {
        steps += 1;
        const gain = before.gain + choice.gain;
        const moves = before.moves + choice.moves;
        const best: Way<What> | null | undefined = gain < need ? nextUnder.get(gain) : nextOver;
        if (best && (gain > best.gain || (gain === best.gain && moves >= best.moves))) continue;
        const way: Way<What> = { gain, moves, choice, before };
        if (gain < need) nextUnder.set(gain, way);
        else nextOver = way;
      }
    [under, over] = [nextUnder, nextOver];
  }
  if (!over) return null;
  const taken: Choice<What>[] = [];
  for (let way: Way<What> | null = over; way?.choice; way = way.before)
    if (way.choice.moves > 0) taken.push(way.choice);
  return { taken: taken.reverse(), fewest };
}

/** One choice for each gain, the least moving first. */
function smallest<What>(group: readonly Choice<What>[]): Choice<What>[] {
  const byGain = new Map<number, Choice<What>>();
  for (const choice of group) {
    const other = byGain.get(choice.gain);
    if (!other || choice.moves < other.moves) byGain.set(choice.gain, choice);
  }
  return [...byGain.values()].sort((a, b) => a.gain - b.gain);
}

/** Some of a list, evenly, the last always among them. */
const thinned = <One>(group: readonly One[], room: number): One[] =>
  Array.from({ length: room }, (_, at) => group[Math.floor(((at + 1) * group.length) / room) - 1]!);
