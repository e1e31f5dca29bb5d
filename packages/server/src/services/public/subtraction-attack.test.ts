import { addDays, must, type AccountBasis, type CivilDate, type PublicReport } from "@danvan/core";
import { directive, indicators } from "@danvan/core/data";
import { expect, test } from "vitest";
import { AGENCY, openWorkspace } from "../../../test/workspace.ts";

const FIGURES = [
  "cases-online",
  "cases-reopened",
  "information-requests",
  "information-requests-due",
  "information-requests-on-time",
] as const;

/** Every figure by subject stands in the account, so that each can be attacked. */
const account: AccountBasis = {
  directive,
  parties: ["commune-committee"],
  indicators,
  measures: { "6.1": FIGURES.map((id) => ({ happened: id })) },
  figures: [],
  scorer: null,
};

/** What a visitor keeps of an answer: the days it tells of, when it was read, and each figure by subject. */
interface Kept {
  readonly from: string;
  readonly to: string;
  readonly read: number;
  readonly figures: readonly (number | null)[];
}

function keep({ period: { from, to }, duties }: PublicReport, read: number): Kept {
  const clauses = duties?.tasks.flatMap((task) => task.clauses) ?? [];
  const { figures = [] } = clauses.find(({ id }) => id === "6.1") ?? {};
  return { from, to, read, figures: figures.map(({ value }) => value) };
}

const FIRST = "2026-12-01" as CivilDate;
const DAYS = 760;

/** Two years of a small ward, and all that a visitor who comes back every three weeks learns of them. */
async function visits(seed: number) {
  const { services, clock, receipt, officer } = openWorkspace(`${FIRST}T02:00:00.000Z`, { account });
  const session = await officer();
  let state = seed;
  const random = (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const kept: Kept[] = [];
  const ask = async (from: string, to: string, read: number) =>
    kept.push(keep(must(await services.report(AGENCY, { from, to })), read));
  for (let day = 0; day < DAYS; day += 1) {
    const today = addDays(FIRST, day);
    clock.now = `${today}T02:00:00.000Z`;
    if (random(5) === 0) {
      const { code, secret } = await receipt({ kind: random(3) === 0 ? "information-request" : "concern" });
      clock.now = `${today}T03:00:00.000Z`;
      if (random(4) > 0) must(await services.act(session, code, { type: "answer", text: "Đã xong." }));
      if (random(6) === 0) await services.reopen(AGENCY, code, { secret }, { text: "Chưa xong." });
    }
    if (day % 21 > 0 || day === 0) continue;
    const any = () => addDays(FIRST, random(day));
    await ask(`${today.slice(0, 4)}-01-01`, today, day);
    for (let n = 0; n < 3; n += 1) {
      const [a, b] = [any(), any()];
      await ask(a < b ? a : b, a < b ? b : a, day);
      await ask(addDays(a < b ? a : b, -1), a < b ? b : a, day); // and over a day more
    }
    const ended = Number(today.slice(0, 4)) - (today.slice(5) < "12-01" ? 1 : 0);
    await ask(`${ended - 1}-12-01`, `${ended}-11-30`, day);
  }
  return kept;
}

const isWithin = (inner: Kept, outer: Kept) => inner.from >= outer.from && inner.to <= outer.to;

test.each([1, 2])(
  "no two public accounts tell one or two matters of a subject by their difference (ward %i)",
  async (seed) => {
    const kept = await visits(seed);
    for (const { from, figures } of kept) {
      expect(from.slice(8)).toBe("01");
      for (const value of figures) expect([1, 2]).not.toContain(value);
    }
    let pairs = 0;
    const given: unknown[] = [];
    for (const outer of kept)
      for (const inner of kept) {
        if (inner === outer || inner.read > outer.read || !isWithin(inner, outer)) continue;
        for (const [at, value] of outer.figures.entries()) {
          const part = inner.figures[at] ?? null;
          // Read later, an account may tell that something happened to a matter since; how many there are is told by groups that are over.
          if (value === null || part === null || (inner.read < outer.read && at !== 0 && at !== 2)) continue;
          pairs += 1;
          if ([1, 2].includes(value - part)) given.push([FIGURES[at], outer, inner]);
        }
      }
    expect(given).toEqual([]);
    expect(pairs).toBeGreaterThan(1000);
  },
);

test("the account is of whole months, and says so, whatever days are asked for", async () => {
  const { services, send } = openWorkspace("2026-11-21T02:00:00.000Z");
  await send();
  const days = async (from: string, to: string) => must(await services.report(AGENCY, { from, to })).period;
  const upToNow = { from: "2026-11-01", to: "2026-11-21" };
  expect(await days("2026-11-01", "2026-11-20")).toMatchObject(upToNow);
  expect(await days("2026-11-21", "2026-11-21")).toMatchObject(upToNow);
  expect(await days("2026-09-10", "2026-10-02")).toMatchObject({ from: "2026-09-01", to: "2026-10-31" });
  expect(await days("2025-12-01", "2026-11-30")).toMatchObject({ from: "2025-12-01", to: "2026-11-30" });
});
