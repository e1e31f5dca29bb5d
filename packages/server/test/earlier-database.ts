import { expect } from "vitest";
import { A_DAY, AGENCY, DAY, exampleIntake, PROJECTION, RULES, sums } from "../src/store/conformance/examples.ts";
import { NEIGHBOUR } from "../src/store/conformance/store-case.ts";
import type { Store } from "../src/store/store.ts";

const IN_HOURS = {
  version: "rules in hours",
  text: JSON.stringify({ rules: [{ unit: "working-hour", applies: { kinds: ["concern"] } }] }),
};
const A_DAY_EARLIER = { ...PROJECTION, dueAt: PROJECTION.dueAt - A_DAY };
const AT_AN_HOUR = { ...PROJECTION, dueAt: PROJECTION.dueAt - A_DAY / 3 };

/** What a database holds before it is brought up to date: three cases of an agency that promises days, and one of a neighbour that promises hours. */
export async function fillStore(store: Store): Promise<void> {
  await store.receive(exampleIntake(1));
  await store.receive(exampleIntake(2));
  await store.receive(exampleIntake(3, { projection: A_DAY_EARLIER }));
  await store.receive(exampleIntake(4, { agency: NEIGHBOUR, projection: AT_AN_HOUR, rules: IN_HOURS }));
}

/** Looks whether all of it is there. @param number the step that the database had */
export async function expectWhole(store: Store, number: number): Promise<void> {
  expect((await store.find(AGENCY, exampleIntake(2).code))?.text).toBe(exampleIntake(2).text);
  expect((await sums(store)).received).toBe(3);
  const found = await store.inbox({ agency: AGENCY, open: true, limit: 9, words: ["den", "duong"] });
  expect(found.cases.length).toBe(3);
  const dueOf = async (agency: string) =>
    (await store.lateCases(agency, PROJECTION.dueAt, 9)).map(({ code, dueAt }) => [code, dueAt]);
  expect(await dueOf(AGENCY)).toEqual([
    [exampleIntake(3).code, A_DAY_EARLIER.dueAt],
    [exampleIntake(1).code, PROJECTION.dueAt],
    [exampleIntake(2).code, PROJECTION.dueAt],
  ]);
  const hour = number < 8 ? PROJECTION.dueAt : AT_AN_HOUR.dueAt;
  expect(await dueOf(NEIGHBOUR)).toEqual([[exampleIntake(4, { agency: NEIGHBOUR }).code, hour]]);
  // Rows knew no hours before step 8: the days whose cases may have them wait for a recount by the rules that are still there.
  const otherwise = async (agency: string, rules: string) => (await store.countedDays(agency, rules))?.otherwise;
  expect(await otherwise(AGENCY, RULES.version)).toEqual([]);
  expect(await otherwise(NEIGHBOUR, IN_HOURS.version)).toEqual(number < 8 ? [DAY] : []);
  expect((await store.countingRules(NEIGHBOUR))?.text).toBe(IN_HOURS.text);
}
