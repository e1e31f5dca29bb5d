import type { CaseEvent } from "@danvan/core";
import type { CountedCase, TotalsRollup } from "@danvan/core/advanced";
import { found, LATER, NEIGHBOUR, same, type StoreCase } from "../store-case.js";
import {
  A_DAY,
  AGENCY,
  ANSWERED,
  DAY,
  END_OF_DAY,
  exampleChange,
  exampleIntake,
  OPEN,
  PROJECTION,
  RULES,
} from "../examples.js";

const answered: CaseEvent = { type: "answered", at: LATER, by: "officer" };
const both = [AGENCY, NEIGHBOUR].map((code) => ({ code, rules: RULES.version }));
const period = { from: DAY - 10, to: DAY + 10 };

/** What of rollups the totals are made of; columns of no case are left out. */
function added(rollups: readonly TotalsRollup[] | null | undefined) {
  const tallies = (rollups ?? []).flatMap((rollup) => rollup.tallies);
  const sum = (name: "received" | "answered" | "open" | "overdue") =>
    tallies.reduce((all, tally) => all + tally[name], 0);
  const days = new Map<number, number>();
  for (const { day, open } of (rollups ?? []).flatMap((rollup) => rollup.days))
    days.set(day, (days.get(day) ?? 0) + open);
  const open = [...days].filter(([, many]) => many > 0).map(([day]) => day);
  return [sum("received"), sum("answered"), sum("open"), sum("overdue"), Math.min(...open)];
}

/** What is read of many agencies at once says of each what is read of it alone. */
export const manyAgenciesCases: readonly StoreCase[] = [
  {
    name: "the totals of many agencies are those of each, also as they stood when an earlier day ended",
    async run(open) {
      const store = await open();
      const early: CountedCase = { ...OPEN, receivedOn: DAY - 2 };
      await store.receive(exampleIntake(1));
      await store.receive(exampleIntake(2, { counted: { changedOn: DAY, before: null, after: early } }));
      await store.receive(exampleIntake(3, { agency: NEIGHBOUR }));
      const change = { counted: { changedOn: DAY + 3, before: OPEN, after: ANSWERED } };
      await store.record(exampleChange(await found(store, exampleIntake(1).code), answered, change));
      for (const until of [DAY - 1, DAY + 2, DAY + 90]) {
        const asOf = { ...period, until, cutOff: END_OF_DAY + (until - DAY) * A_DAY };
        const many = await store.totalsOfMany({ ...asOf, agencies: both });
        for (const { code, rules } of both)
          same(added(many.get(code)), added(await store.rollupTotals({ ...asOf, agency: code, rules })));
      }
      const now = { ...period, until: DAY + 90, cutOff: END_OF_DAY + 90 * A_DAY };
      same(added((await store.totalsOfMany({ ...now, agencies: both })).get(AGENCY)), [2, 1, 1, 1, DAY - 2]);
      await store.close();
    },
  },
  {
    name: "an agency counted by other rules is left out of many, one without cases is all noughts, and none are none",
    async run(open) {
      const store = await open();
      await store.receive(exampleIntake(1));
      const query = { ...period, until: DAY, cutOff: END_OF_DAY };
      const agencies = [
        { code: AGENCY, rules: "other rules" },
        { code: NEIGHBOUR, rules: RULES.version },
      ];
      const many = await store.totalsOfMany({ ...query, agencies });
      same([...many.keys()], [NEIGHBOUR]);
      same(added(many.get(NEIGHBOUR)).slice(0, 4), [0, 0, 0, 0]);
      same((await store.totalsOfMany({ ...query, agencies: [] })).size, 0);
      same(await store.daysOfMany({ ...query, agencies: [] }), []);
      await store.close();
    },
  },
  {
    name: "the days of many agencies are summed, and stand as they did when a day ended",
    async run(open) {
      const store = await open();
      await store.receive(exampleIntake(1));
      await store.receive(exampleIntake(2, { agency: NEIGHBOUR }));
      const change = { counted: { changedOn: DAY + 3, before: OPEN, after: ANSWERED } };
      await store.record(exampleChange(await found(store, exampleIntake(1).code), answered, change));
      // More than are read in one turn.
      const agencies = [AGENCY, ...Array.from({ length: 9 }, (_, at) => `none-${at}`), NEIGHBOUR];
      const answeredOn = ANSWERED.answeredOn ?? 0;
      same(await store.daysOfMany({ ...period, until: DAY + 90, agencies }), [
        { day: DAY, received: 2, answered: 0 },
        { day: answeredOn, received: 0, answered: 1 },
      ]);
      const before = await store.daysOfMany({ ...period, until: DAY, agencies });
      same(
        before.filter(({ received, answered: many }) => received + many !== 0),
        [{ day: DAY, received: 2, answered: 0 }],
      );
      await store.close();
    },
  },
  {
    name: "late cases are open ones past their day, by code, of one agency",
    async run(open) {
      const store = await open();
      await store.receive(exampleIntake(1));
      await store.receive(exampleIntake(2, { projection: { ...PROJECTION, dueAt: END_OF_DAY + 5 * A_DAY } }));
      await store.receive(
        exampleIntake(3, { projection: { ...PROJECTION, dueAt: END_OF_DAY + 5 * A_DAY, open: false } }),
      );
      await store.receive(exampleIntake(4, { agency: NEIGHBOUR }));
      const late = await store.lateCases(AGENCY, END_OF_DAY + 8 * A_DAY, 9);
      same(
        late.map(({ code, dueAt }) => [code, dueAt]),
        [
          [exampleIntake(2).code, END_OF_DAY + 5 * A_DAY],
          [exampleIntake(1).code, END_OF_DAY + 8 * A_DAY],
        ],
      );
      same(Object.keys(late[0] ?? {}).toSorted(), ["code", "dueAt", "kind", "status"]);
      same((await store.lateCases(AGENCY, END_OF_DAY + 8 * A_DAY - 1, 9)).length, 1);
      same((await store.lateCases(AGENCY, END_OF_DAY + 8 * A_DAY, 1)).length, 1);
      await store.close();
    },
  },
];
