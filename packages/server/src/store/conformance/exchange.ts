import type { ImportBatch, ImportedCase } from "../exchange/imports.js";
import { NEVER_DUE } from "@danvan/core/advanced";
import { AGENCY, ANSWERED, AT, DAY, exampleChange, exampleIntake, OPEN, sums } from "./examples.js";
import { found, LATER, NEIGHBOUR, same, type StoreCase } from "./store-case.js";

const act = { actor: "operator", verb: "import-cases", object: "1022", at: AT };
const imported = (number: number): ImportedCase => ({
  number: `ht-${number}`,
  intake: exampleIntake(number),
  closed: null,
});
const batch = (...cases: readonly ImportedCase[]): ImportBatch => ({ agency: AGENCY, source: "1022", cases, act });

/** Cases of another system: each once under the number it has there, all of a batch or none. */
export const exchangeCases: readonly StoreCase[] = [
  {
    name: "an import keeps every case with its number and its reply, and the act once",
    async run(open) {
      const store = await open();
      const first = imported(1);
      const change = exampleChange(
        { agency: AGENCY, id: first.intake.id, code: first.intake.code, events: [first.intake.first.event] } as never,
        { type: "answered", at: LATER, by: "system" },
      );
      const closed = { stored: change.next, reply: "Đã sửa.", counted: change.counted };
      same(await store.importCases(batch({ ...first, closed }, imported(2))), "imported");
      const kept = await found(store, first.intake.code);
      same([kept.events.length, kept.replies], [2, [{ place: 1, text: "Đã sửa." }]]);
      same(await store.importedFrom(AGENCY, kept.id), { source: "1022", number: "ht-1" });
      same([...(await store.importedNumbers(AGENCY, "1022"))].toSorted(), ["ht-1", "ht-2"]);
      same(
        [(await store.importedNumbers(AGENCY, "khac")).size, (await store.importedNumbers(NEIGHBOUR, "1022")).size],
        [0, 0],
      );
      same(
        (await store.auditEntries(AGENCY, 0, 9)).map(({ verb }) => verb),
        ["import-cases"],
      );
      await store.close();
    },
  },
  {
    name: "an import of a closed case takes no other case of its day out of the sums",
    async run(open) {
      const store = await open();
      const gone = exampleIntake(9);
      await store.receive(gone);
      const transferred = {
        ...OPEN,
        dueAt: NEVER_DUE,
        counts: { ...OPEN.counts, received: 0, transferred: 1, withinCompetence: 0, open: 0, satisfied: 0 },
      };
      const moved = { counted: { changedOn: DAY + 1, before: OPEN, after: transferred } };
      const leaving = { type: "transferred", at: LATER, by: "lan", to: NEIGHBOUR } as const;
      await store.record(exampleChange(await found(store, gone.code), leaving, moved));
      const one = imported(1);
      const { next } = exampleChange({ ...one.intake, events: [one.intake.first.event] } as never, {
        type: "answered",
        at: LATER,
        by: "system",
      });
      const counted = { changedOn: DAY + 1, before: OPEN, after: ANSWERED };
      same(await store.importCases(batch({ ...one, closed: { stored: next, reply: null, counted } })), "imported");
      const { received, transferred: left, open: still } = await sums(store);
      same([received, left, still], [1, 1, 0]);
      same((await sums(store, { until: DAY })).received, 2);
      await store.close();
    },
  },
  {
    name: "an import in which one number or one code is taken writes nothing",
    async run(open) {
      const store = await open();
      await store.receive(exampleIntake(3));
      same(await store.importCases(batch(imported(1), imported(3))), "changed-meanwhile");
      same(await store.importCases(batch(imported(1))), "imported");
      same(await store.importCases(batch(imported(2), { ...imported(4), number: "ht-1" })), "changed-meanwhile");
      same([...(await store.importedNumbers(AGENCY, "1022"))], ["ht-1"]);
      same([await store.find(AGENCY, exampleIntake(2).code), (await store.auditHead(AGENCY))?.seq], [null, 1]);
      await store.close();
    },
  },
];
