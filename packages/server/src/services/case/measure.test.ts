import {
  endOfDay,
  fromEpochDay,
  measureCases,
  must,
  ratingGroups,
  ruleBook,
  toEpochDay,
  type Period,
  type TermRule,
} from "@danvan/core";
import { statutoryDeadlines } from "@danvan/core/data";
import fc from "fast-check";
import { DatabaseSync } from "node:sqlite";
import { describe, expect, test } from "vitest";
import { AGENCY, deployment as inDays } from "../../../test/workspace.ts";
import { day, FIRST, history, instant, keep } from "../../../test/histories.ts";
import { openSqliteStore } from "../../stores/sqlite/sqlite.js";
import { createContext } from "../context/context.js";
import { heardGroups, measureAgency } from "./measure.js";
import { recount } from "./recount.js";

/** What the agency promises in days, and questions within thirty hours: some are late in the middle of a day. */
const [inHours] = inDays.book.rules.filter((rule) => rule.type === "term" && rule.id === "thu-nghiem-5-ngay");
const deployment = {
  ...inDays,
  book: must(
    ruleBook(statutoryDeadlines, [
      inHours!,
      { ...(inHours as TermRule), id: "hours", unit: "hour", amount: 30, applies: { kinds: ["question", "praise"] } },
    ]),
  ),
};

const none = () => Promise.reject(new Error("nobody signs in here"));

function open(now: string, of = deployment, database = new DatabaseSync(":memory:")) {
  const store = openSqliteStore(database);
  const passwords = { hash: none, verify: none, isOutdated: () => false };
  const context = createContext({
    store,
    deployments: [of],
    elapsed: () => 0,
    now: () => now,
    random: () => new Uint8Array(8),
    passwords,
  });
  return { store, context, database };
}

/** Long after the last event of any history. */
const NOW = instant(FIRST + 200, 9);
const told = (measured: ReturnType<typeof measureCases>) => JSON.stringify([measured.metrics(), measured.detail()]);

describe("figures from sums", () => {
  const days = fc.tuple(day, day).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
  const cutOff = fc.oneof(
    fc.integer({ min: 1, max: 80 }).map((after) => (from: number) => endOfDay(fromEpochDay(from + after))),
    fc.constantFrom(0.5, 12).map((hours) => (from: number) => instant(from + 9, hours)),
    fc.constant(() => NOW),
  );

  test("are those of the histories, to the last digit: any period, any cut-off, whatever happened in whatever order", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(history, { minLength: 1, maxLength: 12 }),
        fc.array(fc.tuple(days, cutOff), { minLength: 6, maxLength: 6 }),
        async (histories, questions) => {
          const { store, context } = open(NOW);
          for (const [number, events] of histories.entries()) await keep(store, deployment, events, number);
          for (const [[from, to], asOf] of questions) {
            const period: Period = { from: fromEpochDay(from), to: fromEpochDay(to), asOf: asOf(from) };
            const measured = await measureAgency(context, deployment, period, NOW);
            expect(told(measured)).toBe(told(measureCases(histories, period, deployment, { ratings: "grouped" })));
          }
          expect(must(await recount(context, AGENCY, "all"))).toMatchObject({ cases: histories.length, rows: 0 });
          await store.close();
        },
      ),
      { numRuns: 25 },
    );
  });

  test("are read without any history when the cut-off is now or the end of a day", async () => {
    const { store, context } = open(NOW);
    await keep(store, deployment, fc.sample(history, { numRuns: 1, seed: 7 })[0]!, 1);
    const folds: unknown[] = [];
    const watched = {
      ...context,
      store: {
        ...store,
        histories: (...asked: [string, string, string]) => {
          folds.push(asked);
          return store.histories(...asked);
        },
      },
    };
    const of = (asOf: string) =>
      measureAgency(watched, deployment, { from: fromEpochDay(FIRST), to: fromEpochDay(FIRST + 50), asOf }, NOW);
    await of(NOW);
    await of("2026-02-10T17:00:00Z");
    expect(folds).toEqual([]);
    await of("2026-02-10T16:59:59Z");
    expect(folds).toHaveLength(1);
  });

  test("of days that were counted by other rules are folded until they are counted again", async () => {
    const lawOnly = { ...deployment, book: must(ruleBook(statutoryDeadlines)) };
    const { store, database } = open(NOW);
    const histories = fc.sample(history, { numRuns: 20, seed: 3 });
    for (const [number, events] of histories.entries()) await keep(store, deployment, events, number);
    const { context } = open(NOW, lawOnly, database);
    const period: Period = { from: fromEpochDay(FIRST), to: fromEpochDay(toEpochDay("2026-03-31")), asOf: NOW };
    const expected = told(measureCases(histories, period, lawOnly, { ratings: "grouped" }));
    expect(told(measureCases(histories, period, deployment, { ratings: "grouped" }))).not.toBe(expected);
    expect(told(await measureAgency(context, lawOnly, period, NOW))).toBe(expected);

    const found = must(await recount(context, AGENCY, "stale"));
    expect(found.cases).toBe(20);
    expect(found.rows).toBeGreaterThan(0);
    const folding = () => Promise.reject(new Error("folded"));
    const summing = { ...context, store: { ...context.store, histories: folding } };
    expect(told(await measureAgency(summing, lawOnly, period, NOW))).toBe(expected);
    expect(must(await recount(context, AGENCY, "stale"))).toEqual({ days: 0, cases: 0, rows: 0 });
  });
});

test("who asks from the year 1 on is read no group before the clock, and the same of every other", () => {
  const until = { to: fromEpochDay(20_700), asOf: endOfDay(fromEpochDay(20_700)) };
  const all = ratingGroups({ ...until, from: fromEpochDay(toEpochDay("0001-01-01")) });
  expect(heardGroups({ ...until, from: all[0]!.from })).toEqual(all.filter(({ to }) => toEpochDay(to) >= 0));
});
