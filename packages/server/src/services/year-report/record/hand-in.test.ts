import { DatabaseSync } from "node:sqlite";
import { must, problem, DanvanError } from "@danvan/core";
import { expect, test } from "vitest";
import { accountBasis } from "../../../../test/account-basis.ts";
import { completeYear } from "../../../../test/complete-year.ts";
import { deployment } from "../../../../test/workspace.ts";
import { createServices, type Actor, type Store } from "../../../index.ts";
import { openSqliteStore } from "../../../stores/sqlite/sqlite.ts";

const NIGHT = "2026-12-03T15:00:00.000Z";
const UNITS = Array.from({ length: 8 }, (_, at) => String(18_100 + at));
const headOf = (agency: string): Actor => ({ id: `head-${agency}`, name: "lanh-dao", agency, roles: ["head"] });
const overseer: Actor = { id: "so-noi-vu", name: "so-noi-vu", agency: "42B02", roles: ["overseer"] };

/** Units of one province, each with a year that is complete; a hand-in may fail before it is written, or its answer may be lost after. */
async function province() {
  const failing = new Map<string, "before" | "after">();
  const store = openSqliteStore(new DatabaseSync(":memory:"));
  const broken: Store = {
    ...store,
    async addYearEvent(entry, act) {
      const way = entry.type === "submitted" ? failing.get(entry.agency) : undefined;
      failing.delete(entry.agency);
      if (way === "before") throw new DanvanError(problem("store-unavailable"));
      const added = await store.addYearEvent(entry, act);
      if (way === "after") throw new DanvanError(problem("store-unavailable"));
      return added;
    },
  };
  const services = createServices({
    store: broken,
    deployments: [
      ...UNITS.map((code) => ({ ...deployment, agency: { code, name: `Phường ${code}` }, account: accountBasis() })),
      {
        ...deployment,
        agency: { code: overseer.agency, name: "Sở Nội vụ" },
        oversight: { area: { code: "42", name: "Tỉnh Hà Tĩnh" } },
      },
    ],
    now: () => NIGHT,
    elapsed: () => 0,
    random: (bytes) => new Uint8Array(bytes),
    passwords: { hash: async (one) => one, verify: async (a, b) => a === b, isOutdated: () => false },
  });
  for (const agency of UNITS) {
    const head = headOf(agency);
    must(await services.openYear(head, 2026));
    must(await services.freezeYear(head, 2026));
    await completeYear(services, head, 2026);
  }
  return { services, store, failing };
}

/** What a head's browser gets: a receipt, or nothing. */
async function press(services: ReturnType<typeof createServices>, agency: string, seen: number) {
  try {
    const done = await services.submitYear(headOf(agency), 2026, seen);
    return done.ok ? done.value.receipt : null;
  } catch {
    return null;
  }
}

test("the night before: all hand in at once, the line fails for five, and each ends with one hand-in or an honest draft", async () => {
  const { services, store, failing } = await province();
  for (const agency of UNITS.slice(0, 3)) failing.set(agency, "before");
  for (const agency of UNITS.slice(3, 5)) failing.set(agency, "after");
  const seen = must(await services.yearRecord(headOf(UNITS[0]!), 2026)).events.length;

  const first = await Promise.all(UNITS.map((agency) => press(services, agency, seen)));
  expect(first.filter((receipt) => receipt === null)).toHaveLength(5);
  const after = must(await services.yearStandings(overseer, 2026));
  expect(after.slice(0, 5).map(({ state }) => state)).toEqual(["draft", "draft", "draft", "submitted", "submitted"]);

  // Those who saw no receipt press again, one of them twice at once.
  const again = await Promise.all([...UNITS.slice(0, 5), UNITS[0]!].map((agency) => press(services, agency, seen)));
  expect(again.every((receipt) => receipt !== null)).toBe(true);
  expect(again[0]).toEqual(again[5]);
  for (const agency of UNITS) {
    const { events } = await store.yearRecord(agency, 2026);
    expect([agency, events.filter(({ type }) => type === "submitted").length]).toEqual([agency, 1]);
  }
  const standings = must(await services.yearStandings(overseer, 2026));
  expect(standings.every(({ state, isLate, receipt }) => state === "submitted" && isLate === false && receipt)).toBe(
    true,
  );
});
