import type { CaseEvent } from "@danvan/core";
import type { Store } from "../store.js";
import { found, LATER, NEIGHBOUR, same, type StoreCase } from "./store-case.js";
import { AGENCY, AT, exampleChange, exampleIntake, TALLY } from "./examples.js";

const answered: CaseEvent = { type: "answered", at: LATER, by: "officer" };

/** What is read over many cases, one agency at a time. */
export const listCases: readonly StoreCase[] = [
  {
    name: "an agency sees nothing of its neighbour",
    async run(open) {
      const store = await open();
      const intake = exampleIntake(1);
      await store.receive(intake);
      same(await store.find(NEIGHBOUR, intake.code), null);
      same(await store.person(NEIGHBOUR, intake.id), { contact: null, consents: [] });
      same(await store.inbox({ agency: NEIGHBOUR, open: true, limit: 10 }), { cases: [], next: null });
      same(await store.histories(NEIGHBOUR, AT, LATER), []);
      same(await store.rollups(NEIGHBOUR), []);
      const change = exampleChange(await found(store, intake.code), answered, { agency: NEIGHBOUR });
      same(await store.record(change), "changed-meanwhile");
      // The same key at another agency is another sending.
      same(await store.receive(exampleIntake(1, { agency: NEIGHBOUR })), { outcome: "received" });
      await store.close();
    },
  },
  {
    name: "the inbox goes by due date, page by page, and closed cases the other way round",
    async run(open) {
      const store = await open();
      const days = ["2026-11-28", "2026-11-25", "9999-12-31", "2026-11-25", "2026-11-26"];
      for (const [number, dueOn] of days.entries())
        await store.receive(exampleIntake(number, { projection: { open: true, dueOn } }));
      const expected = [1, 3, 4, 0, 2].map((number) => exampleIntake(number).code);
      same(await pages(store, true), expected);
      for (const code of expected)
        await store.record(
          exampleChange(await found(store, code), answered, {
            projection: { open: false, dueOn: days[expected.indexOf(code)] ?? "" },
          }),
        );
      same(await pages(store, true), []);
      same((await pages(store, false)).length, 5);
      await store.close();
    },
  },
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

/** All codes of the inbox, read two at a time. */
async function pages(store: Store, open: boolean): Promise<string[]> {
  const codes: string[] = [];
  let after: string | null = "";
  while (after !== null) {
    const page: Awaited<ReturnType<Store["inbox"]>> = await store.inbox({
      agency: AGENCY,
      open,
      limit: 2,
      ...(after ? { after } : {}),
    });
    codes.push(...page.cases.map(({ code }) => code));
    after = page.next;
  }
  return codes;
}
