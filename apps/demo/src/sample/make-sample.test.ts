import { DatabaseSync } from "node:sqlite";
import type { CivilDate } from "@danvan/core";
import { openSqliteStore } from "@danvan/server/sqlite";
import { expect, test } from "vitest";
import { sharesOf } from "./agency-plan.ts";
import { makeSample } from "./make-sample.ts";
import { sampleAgencies } from "./sample-agencies.ts";
import { SAMPLE_NOTICE } from "./sample-mark.ts";

const until = "2026-11-20T00:00:00.000Z";
const period = { from: "2025-12-01" as CivilDate, to: "2026-11-30" as CivilDate };

async function sample(agencies: number, cases: number, progress = () => false) {
  const store = openSqliteStore(new DatabaseSync(":memory:"));
  const chosen = sampleAgencies(agencies, period.to);
  const codes = chosen.map(({ code }) => code);
  const made = await makeSample({ store, agencies: chosen, shares: sharesOf(codes, cases), period, until, progress });
  const histories = await Promise.all(
    chosen.map(({ code }) => store.histories(code, "2025-11-01T00:00:00.000Z", "2027-01-01T00:00:00.000Z")),
  );
  return { store, chosen, made, histories };
}

test("the same agencies, cases and days make the same sample", async () => {
  const [one, other] = await Promise.all([sample(3, 60), sample(3, 60)]);
  expect(one.histories).toEqual(other.histories);
  expect(one.histories.flat().length).toBe(one.made);
});

test("nothing has happened after its end, and nothing before the year", async () => {
  const { histories } = await sample(2, 80);
  const instants = histories.flat().flatMap((events) => events.map(({ at }) => at));
  expect(instants.filter((at) => at >= until || at < "2025-11-30T17:00:00.000Z")).toEqual([]);
});

test("most are answered, some refused, opened again and rated; everything in it is marked", async () => {
  const { store, histories } = await sample(2, 120);
  const types = histories.flat().flatMap((events) => events.map(({ type }) => type));
  for (const type of ["asked", "supplied", "answered", "refused", "reopened", "rated"])
    expect(types, type).toContain(type);
  expect(await store.notice("18073", SAMPLE_NOTICE.version)).toEqual(SAMPLE_NOTICE);
});

test("what senders allowed is published: marked, under its field and without who sent it", async () => {
  const { store } = await sample(1, 120);
  const published = await store.published({ agency: "18073", limit: 100 });
  expect(published.length).toBeGreaterThan(10);
  expect(
    published.filter(({ question, answer }) => !(question?.startsWith("[Mẫu]") && answer.startsWith("[Mẫu]"))),
  ).toEqual([]);
  expect(new Set(published.map(({ field }) => field))).toContain("dien");
});

test("it stops where it is told to", async () => {
  let told = 0;
  const { made } = await sample(1, 50, () => (told += 1) >= 7);
  expect(made).toBe(7);
});

test("all cases are given out, most to the busiest", () => {
  const agencies = sampleAgencies(82, period.to);
  const codes = agencies.map(({ code }) => code);
  const shares = sharesOf(codes, 20_000);
  expect(agencies.length).toBe(82);
  expect(new Set(codes).size).toBe(82);
  expect(shares.reduce((sum, share) => sum + share, 0)).toBe(20_000);
  expect(codes[shares.indexOf(Math.max(...shares))]).toMatch(/^(?:18484|18163|18754)$/);
});
