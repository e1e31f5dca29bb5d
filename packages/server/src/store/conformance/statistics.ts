import type { CaseEvent } from "@danvan/core";
import type { CountedCase } from "@danvan/core/advanced";
import { found, LATER, NEIGHBOUR, same, type StoreCase } from "./store-case.js";
import {
  A_DAY,
  AGENCY,
  ANSWERED,
  AT,
  DAY,
  END_OF_DAY,
  exampleChange,
  exampleIntake,
  OPEN,
  RULES,
  sums,
  PROJECTION,
} from "./examples.js";

const answered: CaseEvent = { type: "answered", at: LATER, by: "officer" };

const first = (number: number) => exampleIntake(number).first.event.at;
const RATED: CountedCase = { ...ANSWERED, level: 4 };
const projection = { ...PROJECTION, open: false };

/** What is counted over many cases, one agency at a time. */
export const statisticsCases: readonly StoreCase[] = [
  {
    name: "histories are those received in a period: its first instant is in, its end is not",
    async run(open) {
      const store = await open();
      const intakes = [exampleIntake(0), exampleIntake(1), exampleIntake(2)];
      for (const intake of intakes) await store.receive(intake);
      const [, from = "", until = ""] = intakes.map(({ first }) => first.event.at);
      await store.record(exampleChange(await found(store, intakes[1]?.code ?? ""), answered));
      same(await store.histories(AGENCY, from, until), [[intakes[1]?.first.event, answered]]);
      same((await store.histories(AGENCY, AT, LATER)).length, 3);
      await store.close();
    },
  },
  {
    name: "sums are those of the counted cases, and how they stood when an earlier day ended",
    async run(open) {
      const store = await open();
      const day = (at: number): CountedCase => ({
        ...OPEN,
        receivedOn: DAY + at,
        dueAt: END_OF_DAY + (at + 8) * A_DAY,
      });
      await store.receive(exampleIntake(1));
      await store.receive(exampleIntake(2, { counted: { changedOn: DAY + 2, before: null, after: day(2) } }));
      await store.receive(exampleIntake(3, { agency: NEIGHBOUR }));
      const change = { counted: { changedOn: DAY + 3, before: OPEN, after: RATED } };
      await store.record(exampleChange(await found(store, exampleIntake(1).code), answered, change));

      const now = {
        received: 2,
        transferred: 0,
        answered: 1,
        onTime: 1,
        open: 1,
        overdue: 1,
        days: 2,
        rated: 4,
        answers: 1,
      };
      const before = { ...now, answered: 0, onTime: 0, open: 2, overdue: 0, rated: 0, answers: 0 };
      same(await sums(store), now);
      same(await sums(store, { until: DAY + 2 }), before);
      same((await sums(store, { until: DAY + 1 })).received, 1);
      same((await sums(store, { until: DAY + 10 })).overdue, 0);
      same((await sums(store, { until: DAY + 11 })).overdue, 1);
      await store.close();
    },
  },
  {
    name: "a day that is counted by other rules tells nothing and takes nothing, until it is counted again",
    async run(open) {
      const store = await open();
      const other = { version: "other rules", text: "[]" };
      await store.receive(exampleIntake(1));
      await store.receive(exampleIntake(2, { rules: other }));
      const query = { agency: AGENCY, from: DAY, to: DAY, until: DAY, cutOff: END_OF_DAY };
      same(await store.rollups({ ...query, rules: other.version }), null);
      same((await sums(store)).received, 1);
      same(await store.countingRules(AGENCY), RULES);
      same(await store.countedDays(AGENCY, other.version), { first: first(1), last: first(2), otherwise: [DAY] });

      const count = () => ({ projection, changes: [{ changedOn: DAY, before: null, after: OPEN }] });
      const day = { agency: AGENCY, day: DAY, from: AT, until: LATER, rules: other };
      same(await store.recountDay(day, count), { cases: 2, rows: 3 });
      same((await store.rollups({ ...query, rules: other.version }))?.[0]?.days, [{ day: DAY, received: 2, open: 2 }]);
      same(await store.recountDay(day, count), { cases: 2, rows: 0 });
      same((await store.countedDays(AGENCY, other.version))?.otherwise, []);
      same(await store.countingRules(AGENCY), other);
      same(await store.countingRules(NEIGHBOUR), null);
      same(await store.countedDays(NEIGHBOUR, other.version), null);
      await store.close();
    },
  },
  {
    name: "a recount is of the histories of its day, and puts their projections in place too",
    async run(open) {
      const store = await open();
      await store.receive(exampleIntake(1));
      const seen: (readonly CaseEvent[])[] = [];
      const count = (history: readonly CaseEvent[]) => {
        seen.push(history);
        return { projection, changes: [{ changedOn: DAY, before: null, after: ANSWERED }] };
      };
      const day = { agency: AGENCY, day: DAY, from: AT, until: LATER, rules: RULES };
      same(await store.recountDay({ ...day, day: DAY + 1, from: LATER, until: "2026-11-22T02:00:00.000Z" }, count), {
        cases: 0,
        rows: 0,
      });
      await store.recountDay(day, count);
      same(seen, [[exampleIntake(1).first.event]]);
      same((await sums(store)).answered, 1);
      same((await store.inbox({ agency: AGENCY, open: false, limit: 9 })).cases.length, 1);
      await store.close();
    },
  },
  {
    name: "a comparison tells what a recount would change, projections too, and changes nothing",
    async run(open) {
      const store = await open();
      await store.receive(exampleIntake(1));
      const day = { agency: AGENCY, day: DAY, from: AT, until: LATER, rules: RULES };
      const kept = () => ({
        projection: exampleIntake(1).projection,
        changes: [{ changedOn: DAY, before: null, after: OPEN }],
      });
      same(await store.compareDay(day, kept), { cases: 1, rows: 0 });
      same(await store.compareDay(day, () => ({ ...kept(), projection })), { cases: 1, rows: 1 });
      const answered = () => ({ ...kept(), changes: [{ changedOn: DAY, before: null, after: ANSWERED }] });
      const { rows } = await store.compareDay(day, answered);
      same(rows > 0, true);
      same((await sums(store)).answered, 0);
      same(await store.recountDay(day, answered), { cases: 1, rows });
      same(await store.compareDay(day, answered), { cases: 1, rows: 0 });
      await store.close();
    },
  },
  {
    name: "the agencies that have cases are known, and a sound database has no damage",
    async run(open) {
      const store = await open();
      same(await store.agencies(), []);
      for (const agency of [NEIGHBOUR, AGENCY]) await store.receive(exampleIntake(1, { agency }));
      await store.receive(exampleIntake(2));
      same(await store.agencies(), [AGENCY, NEIGHBOUR]);
      same(await store.damage(), null);
      await store.close();
    },
  },
];
