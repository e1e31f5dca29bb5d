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

/** Steps of the search after which it takes the best it has thinned out to: some 30 ms of a slow processor. */
const BUDGET = 100_000;
/** What a thinned search still looks at: choices of a group, and sums that were reached. */
const LEAST_CHOICES = 4;
const LEAST_SUMS = 500;

/**
 * One choice from each group so that the gains reach `need` by the smallest sum, and with the fewest moves among those; then the
 * sums up to `slack` above the need, and the smallest after them, for whoever finds that the first does not do.
 *
 * Sums under need and slack are kept, one way each, but those that nothing to come can lift to the need; of those above only the smallest, because what is still to come adds
 * the same to every one. When the sums would outgrow the budget, each group's choices are thinned, and then the sums
 * themselves, the largest of each always kept; `fewest` is then false.
 *
 * @returns the smallest sum first; none when no choices reach the need
 */
export function cheapest<What>(
  groups: readonly (readonly Choice<What>[])[],
  need: number,
  slack: number,
): { readonly taken: readonly (readonly Choice<What>[])[]; readonly fewest: boolean } {
  let steps = 0;
  let fewest = true;
  const enough = need + slack;
  let under = new Map<number, Way<What>>([[0, { gain: 0, moves: 0, choice: null, before: null }]]);
  let over: Way<What> | null = null;
  if (enough === 0) [over, under] = [under.get(0)!, new Map()];
  let toCome = groups.reduce((sum, group) => sum + mostOf(group), 0);
  for (const [at, group] of groups.entries()) {
    toCome -= mostOf(group);
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
        if (gain + toCome < need) continue;
        const moves = before.moves + choice.moves;
        const best: Way<What> | null | undefined = gain < enough ? nextUnder.get(gain) : nextOver;
        if (best && (gain > best.gain || (gain === best.gain && moves >= best.moves))) continue;
        const way: Way<What> = { gain, moves, choice, before };
        if (gain < enough) nextUnder.set(gain, way);
        else nextOver = way;
      }
    [under, over] = [nextUnder, nextOver];
  }
  const reached = [...under.values()].filter(({ gain }) => gain >= need).sort((a, b) => a.gain - b.gain);
  return { taken: [...reached, ...(over ? [over] : [])].map(movesOf), fewest };
}

/** The choices that a way is made of, without those that leave a group as it is. */
function movesOf<What>(last: Way<What>): Choice<What>[] {
  const taken: Choice<What>[] = [];
  for (let way: Way<What> | null = last; way?.choice; way = way.before)
    if (way.choice.moves > 0) taken.push(way.choice);
  return taken.reverse();
}

const mostOf = (group: readonly Choice<unknown>[]) => group.reduce((most, { gain }) => Math.max(most, gain), 0);

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
