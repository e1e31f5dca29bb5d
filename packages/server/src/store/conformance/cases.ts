import type { CaseEvent } from "@danvan/core";
import { NEVER_DUE } from "@danvan/core/advanced";
import type { NarrowedTo } from "../cases.js";
import type { Store } from "../store.js";
import {
  A_DAY,
  AGENCY,
  AT,
  END_OF_DAY,
  exampleChange,
  exampleFile,
  exampleIntake,
  PROJECTION,
  sums,
} from "./examples.js";
import { found, LATER, NEIGHBOUR, same, type StoreCase } from "./store-case.js";

const answered: CaseEvent = { type: "answered", at: LATER, by: "officer" };

/** Taking a case in: once, whole, found again and listed. */
export const caseCases: readonly StoreCase[] = [
  {
    name: "what was received is found by its code, word for word",
    async run(open) {
      const store = await open();
      const intake = exampleIntake(1);
      same(await store.receive(intake), { outcome: "received" });
      const { agency, id, code, key, lang, text, place, first } = intake;
      same(await store.find(AGENCY, code), {
        agency,
        id,
        code,
        key,
        lang,
        text,
        place,
        field: null,
        helped: false,
        events: [first.event],
        replies: [],
        supplements: [],
        reopening: null,
        files: [],
        redactions: [],
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
          place: null,
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
      same((await sums(store)).received, 1);
      await store.close();
    },
  },
  {
    name: "what comes from another agency stands beside a case with its key, and a sending under it is told of that one alone",
    async run(open) {
      const store = await open();
      const [sent, arrived, after] = [1, 2, 3].map((number) => exampleIntake(number, { key: exampleIntake(1).key }));
      same(await store.receive(sent!), { outcome: "received" });
      same(await store.receive({ ...arrived!, isArrival: true }), { outcome: "received" });
      same(await store.receive(after!), { outcome: "seen", code: sent!.code, fingerprint: sent!.fingerprint });
      same((await found(store, arrived!.code)).key, sent!.key);
      same((await sums(store)).received, 2);
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
      same((await sums(store)).received, 2);
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
      same((await sums(store)).received, 3);
      await store.close();
    },
  },
  {
    name: "an agency sees nothing of its neighbour",
    async run(open) {
      const store = await open();
      const intake = exampleIntake(1);
      await store.receive(intake);
      same(await store.find(NEIGHBOUR, intake.code), null);
      same(await store.person(NEIGHBOUR, intake.id), { contact: null, consents: [] });
      same(await store.inbox({ agency: NEIGHBOUR, open: true, limit: 10 }), { cases: [], unreadable: [], next: null });
      same(await store.histories(NEIGHBOUR, AT, LATER), []);
      same((await sums(store, { agency: NEIGHBOUR })).received, 0);
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
      const due = [inDays(8), inDays(5), NEVER_DUE, inDays(5), inDays(6)];
      for (const [number, dueAt] of due.entries())
        await store.receive(exampleIntake(number, { projection: { ...PROJECTION, dueAt } }));
      const expected = [1, 3, 4, 0, 2].map((number) => exampleIntake(number).code);
      same(await pages(store, true), expected);
      same(await store.inboxCounts(AGENCY, 10), { open: 5, closed: 0 });
      same(await store.inboxCounts(AGENCY, 3), { open: 3, closed: 0 });
      same(await store.inboxCounts(NEIGHBOUR, 10), { open: 0, closed: 0 });
      for (const [number, dueAt] of due.entries())
        await store.record(
          exampleChange(await found(store, exampleIntake(number).code), answered, {
            projection: { ...PROJECTION, open: false, dueAt },
          }),
        );
      same(await pages(store, true), []);
      same(await pages(store, false), expected.toReversed());
      same(await store.inboxCounts(AGENCY, 10), { open: 0, closed: 5 });
      await store.close();
    },
  },
  {
    name: "a day with more hours than a page holds is in their order over all pages, and what has the whole day comes last",
    async run(open) {
      const store = await open();
      // Every hour of the day, some twice and none in the order of receipt, between the whole days beside it.
      const hours = Array.from({ length: 30 }, (_, number) => 1 + ((number * 7) % 24));
      const due = [inDays(9), ...hours.map((hour) => inDays(8, hour)), inDays(7)];
      for (const [number, dueAt] of due.entries())
        await store.receive(exampleIntake(number, { projection: { ...PROJECTION, dueAt } }));
      const expected = [...due.keys()]
        .toSorted((one, other) => due[one]! - due[other]! || one - other)
        .map((number) => exampleIntake(number).code);
      same(await pages(store, true), expected);
      same(await pages(store, true, { dueAfter: inDays(7), dueBy: inDays(8) }), expected.slice(1, -1));
      same(await pages(store, true, { dueAfter: inDays(8) }), expected.slice(-1));
      same(await pages(store, true, { dueBy: inDays(7) }), expected.slice(0, 1));
      for (const [number, dueAt] of due.entries())
        await store.record(
          exampleChange(await found(store, exampleIntake(number).code), answered, {
            projection: { ...PROJECTION, open: false, dueAt },
          }),
        );
      same(await pages(store, false), expected.toReversed());
      await store.close();
    },
  },
];

/** The end of a day, or of an hour in it, so many days after the receipt of the examples. */
const inDays = (days: number, hour = 24): number => END_OF_DAY + days * A_DAY - (24 - hour) * (A_DAY / 24);

/** All codes of the inbox, read two at a time. */
async function pages(store: Store, open: boolean, only: NarrowedTo = {}): Promise<string[]> {
  const codes: string[] = [];
  let after: string | null = "";
  while (after !== null) {
    const page: Awaited<ReturnType<Store["inbox"]>> = await store.inbox({
      agency: AGENCY,
      open,
      limit: 2,
      only,
      ...(after ? { after } : {}),
    });
    codes.push(...page.cases.map(({ code }) => code));
    after = page.next;
  }
  return codes;
}
