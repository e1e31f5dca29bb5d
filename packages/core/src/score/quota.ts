import type { Rubric } from "../rubric/rubric.js";
import type { Score } from "./score.js";

/** One agency's score among those of its group. */
export interface Ranked {
  readonly agency: string;
  readonly score: Pick<Score, "total" | "applicable" | "band">;
}

/** What the quota leaves of a proposal. `displaced`: the quota was full; `tied`: equal with one who stayed out, so a person decides. */
export interface Placed {
  readonly agency: string;
  readonly proposed: string | null;
  readonly band: string | null;
  readonly displaced: boolean;
  readonly tied: boolean;
}

/**
 * Applies a rubric's quota to a group of agencies: the best share of applicable points keep the band, the rest take the one below.
 *
 * The number kept is the largest that is no more than the quota's percent of those who then hold the bands it is counted of (NĐ
 * 335/2025: xuất sắc at most 20 % of those rated tốt). Agencies with equal shares are never split by chance: when not all of them
 * fit, none is placed, and they are marked as tied.
 *
 * @returns one line an agency, in the order given
 * @example applyQuota(nd335, []).length // → 0
 */
export function applyQuota({ quota, bands }: Rubric, group: readonly Ranked[]): Placed[] {
  const proposals = group.map(({ agency, score }) => ({ agency, proposed: score.band, score }));
  if (!quota) return proposals.map(({ agency, proposed }) => place(agency, proposed, proposed, false));
  const insteadCounts = quota.of.includes(quota.instead);
  const bandCounts = quota.of.includes(quota.band);
  const candidates = proposals
    .filter(({ proposed }) => proposed === quota.band)
    .sort((a, b) => compare(b.score, a.score));
  const others = proposals.filter(
    ({ proposed }) => proposed !== null && proposed !== quota.band && quota.of.includes(proposed),
  ).length;
  const fits = (kept: number) => {
    const counted = others + (bandCounts ? kept : 0) + (insteadCounts ? candidates.length - kept : 0);
    return kept * 100 <= quota.percent * counted;
  };
  let room = candidates.length;
  while (room > 0 && !fits(room)) room -= 1;
  let kept = room;
  while (kept > 0 && kept < candidates.length && compare(candidates[kept - 1]!.score, candidates[kept]!.score) === 0)
    kept -= 1;
  const keep = new Set(candidates.slice(0, kept).map(({ agency }) => agency));
  const cut = candidates[room];
  const best = bands.some(({ id }) => id === quota.instead) ? quota.instead : null;
  return proposals.map(({ agency, proposed, score }) => {
    if (proposed !== quota.band || keep.has(agency)) return place(agency, proposed, proposed, false);
    return place(agency, proposed, best, room > kept && cut !== undefined && compare(score, cut.score) === 0);
  });
}

const place = (agency: string, proposed: string | null, band: string | null, tied: boolean): Placed => ({
  agency,
  proposed,
  band,
  displaced: proposed !== band,
  tied,
});

type Share = Ranked["score"];

/** Shares of applicable points, cross-multiplied in whole numbers. */
function compare(a: Share, b: Share): number {
  const [left, right] = [BigInt(a.total) * BigInt(b.applicable), BigInt(b.total) * BigInt(a.applicable)];
  return left < right ? -1 : left > right ? 1 : 0;
}
