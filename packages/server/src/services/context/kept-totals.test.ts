import { expect, test } from "vitest";
import { keptTotals } from "./kept-totals.js";

const query = (agency: string, from = 1) => ({ agency, from, to: 9, until: 9, cutOff: 10, rules: "r" });
const totals = [{ tallies: [], days: [] }];

/** Counts how often it is asked. */
function reading(answer: () => Promise<typeof totals | null> = async () => totals) {
  const asked = { times: 0 };
  return { asked, read: () => (asked.times++, answer()) };
}

test("the same question is read once, also by askers at the same time", async () => {
  const kept = keptTotals(2);
  const { asked, read } = reading();
  expect(await Promise.all([kept.at(query("a"), read), kept.at(query("a"), read)])).toEqual([totals, totals]);
  await kept.at(query("a"), read);
  expect(asked.times).toBe(1);
});

test("another agency, another day or other rules are another question", async () => {
  const kept = keptTotals(9);
  const { asked, read } = reading();
  for (const asking of [query("a"), query("b"), query("a", 2), { ...query("a"), rules: "s" }])
    await kept.at(asking, read);
  expect(asked.times).toBe(4);
});

test("the question asked longest ago goes first", async () => {
  const kept = keptTotals(2);
  const { asked, read } = reading();
  for (const agency of ["a", "b", "a", "c"]) await kept.at(query(agency), read);
  expect(asked.times).toBe(3);
  await kept.at(query("a"), read);
  expect(asked.times).toBe(3);
  await kept.at(query("b"), read);
  expect(asked.times).toBe(4);
});

test("what could not be read, days of other rules, and what was counted again are read anew", async () => {
  const kept = keptTotals(9);
  const broken = reading(() => Promise.reject(new Error("away")));
  await expect(kept.at(query("a"), broken.read)).rejects.toThrow("away");
  const other = reading(async () => null);
  expect(await kept.at(query("a"), other.read)).toBeNull();
  const { asked, read } = reading();
  expect(await kept.at(query("a"), read)).toBe(totals);
  await kept.at(query("b"), read);
  kept.forget("a");
  await kept.at(query("a"), read);
  await kept.at(query("b"), read);
  expect(asked.times).toBe(3);
});
