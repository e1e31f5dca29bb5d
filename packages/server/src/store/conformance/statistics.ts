import type { CaseEvent } from "@danvan/core";
import { found, LATER, NEIGHBOUR, same, type StoreCase } from "./store-case.js";
import { AGENCY, AT, exampleChange, exampleIntake, TALLY } from "./examples.js";

const answered: CaseEvent = { type: "answered", at: LATER, by: "officer" };

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
    name: "totals are the sum of what the cases add, month by month",
    async run(open) {
      const store = await open();
      await store.receive(exampleIntake(1));
      await store.receive(exampleIntake(2, { month: 202612 }));
      await store.receive(exampleIntake(3, { agency: NEIGHBOUR }));
      const rated = { answered: 1, refused: 0, onTime: 1, rated: 1, ratingSum: 4 };
      await store.record(
        exampleChange(await found(store, exampleIntake(1).code), answered, { tally: { received: 0, ...rated } }),
      );
      same(await store.rollups(AGENCY), [
        { month: 202611, received: 1, ...rated },
        { month: 202612, ...TALLY },
      ]);
      await store.close();
    },
  },
];
