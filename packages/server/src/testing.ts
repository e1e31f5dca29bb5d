/**
 * What every store must do, as named cases over a factory: any test runner can run them, and a new store starts here.
 *
 * @example for (const { name, run } of storeCases) test(name, () => run(() => openSqliteStore(new DatabaseSync(":memory:"))));
 */
import type { CaseEvent } from "@danvan/core";
import type { Store, StoredCase } from "./store.js";
import { AGENCY, AT, exampleChange, exampleIntake, NOTHING, TALLY } from "./testing-examples.js";

export { exampleChange, exampleIntake } from "./testing-examples.js";

export interface StoreCase {
  readonly name: string;
  /** Rejects with what was expected and what came. @param open opens an empty store */
  readonly run: (open: () => Store | Promise<Store>) => Promise<void>;
}

const NEIGHBOUR = "18100";
const LATER = "2026-11-21T02:00:00.000Z";
const answered: CaseEvent = { type: "answered", at: LATER };

export const storeCases: readonly StoreCase[] = [
  {
    name: "what was received is found by its code, word for word",
    async run(open) {
      const store = await open();
      const intake = exampleIntake(1);
      same(await store.receive(intake), { outcome: "received" });
      const { agency, id, code, lang, text, place, month, first } = intake;
      same(await store.find(AGENCY, code), {
        agency,
        id,
        code,
        lang,
        text,
        place,
        month,
        events: [first.event],
        reply: null,
      });
      same(await store.find(AGENCY, "18073-33333-33333"), null);
      await store.close();
    },
  },
  {
    name: "who wrote is kept apart, with what they allowed and when",
    async run(open) {
      const store = await open();
      const intake = exampleIntake(1);
      const silent = exampleIntake(2, { contact: null, consent: { notice: "2026-11", purposes: [] } });
      await Promise.all([store.receive(intake), store.receive(silent)]);
      same(await store.person(AGENCY, intake.id), {
        contact: intake.contact,
        consent: { ...intake.consent, at: intake.first.event.at },
      });
      same(await store.person(AGENCY, silent.id), {
        contact: null,
        consent: { ...silent.consent, at: silent.first.event.at },
      });
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
  {
    name: "a history keeps its order, also within one millisecond",
    async run(open) {
      const store = await open();
      const intake = exampleIntake(1);
      await store.receive(intake);
      const types = ["accepted", "paused", "resumed", "answered", "rated"] as const;
      for (const type of types) {
        const at = LATER;
        const event: CaseEvent =
          type === "paused" ? { type, at, ground: "x" } : type === "rated" ? { type, at, level: 5 } : { type, at };
        const change = exampleChange(await found(store, intake.code), event);
        same(await store.record(change), "recorded");
      }
      const { events } = await found(store, intake.code);
      same(
        events.map(({ type }) => type),
        ["received", ...types],
      );
      same(events[2], { type: "paused", at: LATER, ground: "x" });
      await store.close();
    },
  },
  {
    name: "of two changes to one history the second writes nothing",
    async run(open) {
      const store = await open();
      const intake = exampleIntake(1);
      await store.receive(intake);
      const before = await found(store, intake.code);
      const first = exampleChange(before, answered, { reply: "Đã sửa.", tally: { ...NOTHING, answered: 1 } });
      const refused: CaseEvent = { type: "refused", at: LATER, reason: "unclear" };
      const second = exampleChange(before, refused, { reply: "Không rõ.", tally: { ...NOTHING, refused: 1 } });
      same(await Promise.all([store.record(first), store.record(second)]), ["recorded", "changed-meanwhile"]);
      const after = await found(store, intake.code);
      same(after.events, [intake.first.event, answered]);
      same(after.reply, "Đã sửa.");
      same(await store.rollups(AGENCY), [{ month: 202611, ...TALLY, answered: 1 }]);
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
      same(await store.person(NEIGHBOUR, intake.id), { contact: null, consent: null });
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
    name: "erasing leaves codes and instants, and no word",
    async run(open) {
      const store = await open();
      const intake = exampleIntake(1);
      await store.receive(intake);
      await store.record(exampleChange(await found(store, intake.code), answered, { reply: "Đã sửa." }));
      const reopened: CaseEvent = { type: "reopened", at: LATER };
      await store.record(exampleChange(await found(store, intake.code), reopened));
      const refused: CaseEvent = { type: "refused", at: LATER, reason: "is-denunciation" };
      await store.record(exampleChange(await found(store, intake.code), refused, { erase: true }));
      const { text, place, reply, events } = await found(store, intake.code);
      same({ text, place, reply }, { text: "", place: null, reply: null });
      same(events.length, 4);
      same(await store.person(AGENCY, intake.id), { contact: null, consent: null });
      same(await store.receive(exampleIntake(2, { key: intake.key })), {
        outcome: "seen",
        code: intake.code,
        fingerprint: "",
      });
      await store.close();
    },
  },
  {
    name: "contact data goes after its last day, the case stays",
    async run(open) {
      const store = await open();
      const intakes = [exampleIntake(1), exampleIntake(2), exampleIntake(3)];
      for (const intake of intakes) await store.receive(intake);
      for (const [index, contactUntil] of ["2026-12-01", "2026-12-02"].entries()) {
        const { code } = intakes[index] ?? exampleIntake(0);
        await store.record(exampleChange(await found(store, code), answered, { contactUntil }));
      }
      same(await store.eraseContacts(AGENCY, "2026-12-01"), 0);
      same(await store.eraseContacts(AGENCY, "2026-12-02"), 1);
      const known = await Promise.all(intakes.map(({ id }) => store.person(AGENCY, id)));
      same(
        known.map(({ contact }) => contact !== null),
        [false, true, true],
      );
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
  {
    name: "an agency has one first officer, however often it is asked for",
    async run(open) {
      const store = await open();
      const officer = { agency: AGENCY, id: "a", name: "canbo", passwordHash: "hash", createdAt: AT };
      same(await store.officer(AGENCY, "canbo"), null);
      const added = [store.addFirstOfficer(officer), store.addFirstOfficer({ ...officer, id: "b", name: "khac" })];
      same(await Promise.all(added), [true, false]);
      same(await store.officer(AGENCY, "canbo"), officer);
      same(await store.officer(NEIGHBOUR, "canbo"), null);
      await store.close();
    },
  },
  {
    name: "a session lasts until it is closed, or is swept after its end",
    async run(open) {
      const store = await open();
      const officer = { agency: AGENCY, id: "a", name: "canbo", passwordHash: "hash", createdAt: AT };
      await store.addFirstOfficer(officer);
      const session = { agency: AGENCY, tokenHash: "one", officerId: "a", expiresAt: LATER };
      await store.openSession(session, AT);
      same(await store.session(AGENCY, "one"), { session, officer });
      same(await store.session(NEIGHBOUR, "one"), null);
      await store.openSession({ ...session, tokenHash: "two", expiresAt: "2026-12-01T00:00:00.000Z" }, LATER);
      same(await store.session(AGENCY, "one"), null);
      await store.closeSession(AGENCY, "two");
      same(await store.session(AGENCY, "two"), null);
      await store.close();
    },
  },
];

async function found(store: Store, code: string): Promise<StoredCase> {
  const stored = await store.find(code.slice(0, code.indexOf("-")), code);
  if (!stored) throw new Error(`no case ${code}`);
  return stored;
}

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

function same(actual: unknown, expected: unknown): void {
  const [came, wanted] = [actual, expected].map((value) => JSON.stringify(value, sorted, 1));
  if (came !== wanted) throw new Error(`expected ${wanted}, got ${came}`);
}

/** Objects say the same in any order of their fields. */
const sorted = (_: string, value: unknown) =>
  value !== null && typeof value === "object" && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;
