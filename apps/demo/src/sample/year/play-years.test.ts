import { DatabaseSync } from "node:sqlite";
import { must, type CivilDate } from "@danvan/core";
import { createServices, verifyAudit, type Actor } from "@danvan/server";
import { openSqliteStore } from "@danvan/server/sqlite";
import { agencyDeployment } from "@danvan/site";
import { expect, test } from "vitest";
import { makeSample } from "../make-sample.ts";
import { AGENCIES_MAX, isOverseer, sampleAgencies } from "../sample-agencies.ts";
import { yearFate } from "./year-fate.ts";

test("the overview of a sample shows every state of a year that is over, and drafts of one that runs", async () => {
  const until = "2026-11-29T00:00:00.000Z";
  const period = { from: "2026-11-01" as CivilDate, to: "2026-11-29" as CivilDate };
  const known = sampleAgencies(AGENCIES_MAX, period.to);
  const above = known.find(isOverseer)!;
  const agencies = [...known.slice(0, 6), above];
  const store = openSqliteStore(new DatabaseSync(":memory:"));
  await makeSample({ store, agencies, shares: agencies.map(() => 2), period, until });
  const services = createServices({
    store,
    deployments: agencies.map((one) => must(agencyDeployment(one, "agencies"))),
    now: () => until,
    elapsed: () => 0,
    random: (length) => crypto.getRandomValues(new Uint8Array(length)),
    passwords: { hash: async () => "", verify: async () => false, isOutdated: () => false },
  });
  const overseer: Actor = { id: "o", name: "o", agency: above.code, roles: ["overseer"] };
  const states = async (year: number) =>
    must(await services.overview(overseer, year)).units.map(({ report }) => [report.state, report.isLate]);
  expect(await states(2025)).toEqual([
    ["accepted", false],
    ["submitted", false],
    ["change-requested", false],
    ["submitted", true],
    ["resubmitted", false],
    ["not-reported", false],
  ]);
  expect((await states(2026)).map(([state]) => state)).toEqual(["draft", "draft", null, "draft", "draft", null]);
  expect(must(await services.consolidation(overseer, 2025)).missing.map(({ code }) => code)).toEqual([
    "report-missing",
  ]);
  for (const { code } of agencies) expect(await verifyAudit(store, code)).toMatchObject({ whole: true });
  await store.close();
});

test("a year that runs has no report that was handed in", () => {
  expect([0, 1, 2].map((at) => yearFate(at, 2026, "2026-12-01T00:00:00.000Z"))).toEqual(["draft", "draft", "none"]);
});
