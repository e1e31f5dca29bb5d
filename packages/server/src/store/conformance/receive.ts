import { found, same, type StoreCase } from "./store-case.js";
import { AGENCY, exampleFile, exampleIntake, TALLY } from "./examples.js";

/** Taking a case in: once, whole, and found again. */
export const receiveCases: readonly StoreCase[] = [
  {
    name: "what was received is found by its code, word for word",
    async run(open) {
      const store = await open();
      const intake = exampleIntake(1);
      same(await store.receive(intake), { outcome: "received" });
      const { agency, id, code, key, lang, text, place, month, first } = intake;
      same(await store.find(AGENCY, code), {
        agency,
        id,
        code,
        key,
        lang,
        text,
        place,
        helped: false,
        month,
        events: [first.event],
        reply: null,
        reopening: null,
        files: [],
      });
      same(await store.find(AGENCY, "18073-33333-33333"), null);
      await store.close();
    },
  },
  {
    name: "that somebody else typed it, and the files that came with the words, are kept with them",
    async run(open) {
      const store = await open();
      const [one, two] = [exampleFile(1), exampleFile(2)];
      const intake = exampleIntake(1, { helped: true, files: [one, two] });
      await store.receive(intake);
      const kept = await found(store, intake.code);
      same(kept.helped, true);
      same(
        kept.files,
        [one, two].map(({ id, type, bytes: { length } }) => ({
          id,
          from: "sender",
          type,
          size: length,
          arrived: length,
          complete: true,
        })),
      );
      same([...(await store.fileBytes(AGENCY, intake.id, two.id))], [...two.bytes]);
      await store.close();
    },
  },
  {
    name: "one key leaves one case, a year apart or at once",
    async run(open) {
      const store = await open();
      const first = exampleIntake(1);
      const again = exampleIntake(2, { key: first.key });
      const outcomes = await Promise.all([store.receive(first), store.receive(again)]);
      const seen = { outcome: "seen", code: first.code, fingerprint: first.fingerprint };
      same(outcomes, [{ outcome: "received" }, seen]);
      same(await store.receive(again), seen);
      same(await store.find(AGENCY, again.code), null);
      same(await store.rollups(AGENCY), [{ month: 202611, ...TALLY }]);
      await store.close();
    },
  },
  {
    name: "a code that is taken writes nothing, and the key is free for the next try",
    async run(open) {
      const store = await open();
      const first = exampleIntake(1);
      const second = exampleIntake(2, { code: first.code });
      await store.receive(first);
      same(await store.receive(second), { outcome: "code-taken" });
      same(await store.receive({ ...second, code: "18073-44444-44444" }), { outcome: "received" });
      same(await store.rollups(AGENCY), [{ month: 202611, ...TALLY, received: 2 }]);
      await store.close();
    },
  },
  {
    name: "work that fails fails alone: its neighbours in the same commit are kept, and nothing of it is",
    async run(open) {
      const store = await open();
      const [one, two, three] = [exampleIntake(1), exampleIntake(2), exampleIntake(3)];
      const broken = { ...two, id: one.id }; // the identifier is taken: a fault of the program, not an outcome
      const outcomes = await Promise.allSettled([store.receive(one), store.receive(broken), store.receive(three)]);
      same(
        outcomes.map(({ status }) => status),
        ["fulfilled", "rejected", "fulfilled"],
      );
      same(await store.find(AGENCY, two.code), null);
      same(await store.receive(two), { outcome: "received" });
      same(await store.rollups(AGENCY), [{ month: 202611, ...TALLY, received: 3 }]);
      await store.close();
    },
  },
];
