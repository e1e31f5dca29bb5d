import { AGENCY, exampleAct, exampleIntake } from "../examples.js";
import { found, NEIGHBOUR, same, type StoreCase } from "../store-case.js";

/** What cases are about: beside their history, and what a list is narrowed to. */
export const fieldCases: readonly StoreCase[] = [
  {
    name: "a case is about what it came with, until it is put elsewhere; lists are narrowed by it",
    async run(open) {
      const store = await open();
      const [lamp, drain, none] = [
        exampleIntake(1, { field: "dien" }),
        exampleIntake(2, { field: "nuoc" }),
        exampleIntake(3),
      ];
      for (const intake of [lamp, drain, none, exampleIntake(4, { agency: NEIGHBOUR, field: "dien" })])
        await store.receive(intake);
      const list = async (field: string) => {
        const both = [{ words: ["den"] }, {}].map((rest) =>
          store.inbox({ agency: AGENCY, open: true, limit: 9, only: { field }, ...rest }),
        );
        return (await Promise.all(both)).map(({ cases }) => cases.map(({ code }) => code));
      };
      same(await list("dien"), [[lamp.code], [lamp.code]]);
      await store.changeField(AGENCY, lamp.id, "nuoc", exampleAct("change-field"), 1);
      await store.changeField(AGENCY, drain.id, null, exampleAct("change-field"), 1);
      same([(await found(store, lamp.code)).field, (await found(store, drain.code)).field], ["nuoc", null]);
      same(
        [await list("dien"), await list("nuoc")],
        [
          [[], []],
          [[lamp.code], [lamp.code]],
        ],
      );
      same(
        (await store.auditEntries(AGENCY, 0, 9)).map(({ verb }) => verb),
        ["change-field", "change-field"],
      );
      await store.close();
    },
  },
];
