import type { CaseEvent } from "@danvan/core";
import { AGENCY, exampleChange, exampleFile, exampleIntake } from "../examples.js";
import { found, LATER, NEIGHBOUR, same, type StoreCase } from "../store-case.js";

const by = "officer";
const transferred: CaseEvent = { type: "transferred", at: LATER, by, to: NEIGHBOUR };
const GONE = { status: "transferred", open: false } as const;

/** What happens to a case beside its handling: several at once, to another agency and back, out of the public's sight. */
export const lifeCases: readonly StoreCase[] = [
  {
    name: "changes that belong together are written together, or none of them",
    async run(open) {
      const store = await open();
      const [one, two] = [exampleIntake(1), exampleIntake(2)];
      await Promise.all([store.receive(one), store.receive(two)]);
      const cases = [await found(store, one.code), await found(store, two.code)];
      const changes = cases.map((each, at) =>
        exampleChange(each, { type: "merged", at: LATER, by, with: cases[1 - at]!.code, as: at ? "follower" : "lead" }),
      );
      same(await store.recordTogether([changes[0]!, { ...changes[1]!, after: 2 }]), "changed-meanwhile");
      same((await found(store, one.code)).events.length, 1);
      same(await store.recordTogether(changes), "recorded");
      for (const { code } of cases) same((await found(store, code)).events.length, 2);
      await store.close();
    },
  },
  {
    name: "a case that comes out of another has its key, and a code of its own",
    async run(open) {
      const store = await open();
      const [whole, other] = [exampleIntake(1), exampleIntake(2)];
      await Promise.all([store.receive(whole), store.receive(other)]);
      const change = exampleChange(await found(store, whole.code), { type: "split", at: LATER, by, into: "x" });
      const part = exampleIntake(3, { key: whole.key, contact: null, consent: null });
      same(await store.recordTogether([change], { ...part, code: other.code }), "code-taken");
      same((await found(store, whole.code)).events.length, 1);
      same(await store.recordTogether([change], part), "recorded");
      same((await found(store, part.code)).key, whole.key);
      // The key goes on meaning the case that was sent with it.
      same(await store.receive(exampleIntake(4, { key: whole.key })), {
        outcome: "seen",
        code: whole.code,
        fingerprint: whole.fingerprint,
      });
      await store.close();
    },
  },
  {
    name: "a case that went on leaves its line, and neither words nor people nor the sender's files",
    async run(open) {
      const store = await open();
      const intake = exampleIntake(1, { files: [exampleFile(1)] });
      await store.receive(intake);
      same(await store.whereabouts(AGENCY, intake.code), null);
      const before = await found(store, intake.code);
      const projection = { ...intake.projection, ...GONE };
      await store.record(exampleChange(before, transferred, { reply: "Thuộc xã bên.", projection }));
      same(await store.whereabouts(AGENCY, intake.code), NEIGHBOUR);
      same(await store.handOver(AGENCY, intake.id, 1), "changed-meanwhile");
      same(await store.handOver(AGENCY, intake.id, 2), "handed-over");
      same(await store.handOver(AGENCY, intake.id, 2), "handed-over");
      const line = await found(store, intake.code);
      same([line.text, line.place, line.files], ["", null, []]);
      same(line.replies, [{ place: 1, text: "Thuộc xã bên." }]);
      const person = await store.person(AGENCY, intake.id);
      same([person.contact, person.consents.length], [null, 1]);
      same(await store.fileTotal(AGENCY), 0);
      const search = { agency: AGENCY, open: true, limit: 9, words: ["duong"] };
      same((await store.inbox(search)).cases, []);
      await store.close();
    },
  },
  {
    name: "of a case that was found to be a denunciation elsewhere its line alone is left",
    async run(open) {
      const store = await open();
      const intake = exampleIntake(1, { field: "dien" });
      await store.receive(intake);
      const projection = { ...intake.projection, ...GONE };
      await store.record(
        exampleChange(await found(store, intake.code), transferred, { reply: "Thuộc xã bên.", projection }),
      );
      same(await store.handOver(AGENCY, intake.id, 2), "handed-over");
      same((await found(store, intake.code)).field, "dien");
      same(await store.handOver(AGENCY, intake.id, 2, "everything"), "handed-over");
      const line = await found(store, intake.code);
      same([line.text, line.place, line.field, line.replies], ["", null, null, []]);
      same((await store.person(AGENCY, intake.id)).consents, []);
      same(line.events.length, 2);
      await store.close();
    },
  },
  {
    name: "what comes back with a case is there again, once, and found by its words",
    async run(open) {
      const store = await open();
      const file = exampleFile(1);
      const intake = exampleIntake(1, { files: [file] });
      await store.receive(intake);
      const projection = { ...intake.projection, ...GONE };
      await store.record(exampleChange(await found(store, intake.code), transferred, { projection }));
      await store.handOver(AGENCY, intake.id, 2);
      const arrived: CaseEvent = { type: "arrived", at: LATER, by: NEIGHBOUR, from: NEIGHBOUR, before: [] };
      const restored = {
        text: intake.text,
        place: intake.place,
        contact: intake.contact,
        consent: { ...intake.consent!, at: LATER },
        files: [file],
      };
      const change = exampleChange(await found(store, intake.code), arrived, { restored, reply: "Thuộc phường." });
      same(await store.record(change), "recorded");
      const back = await found(store, intake.code);
      same([back.text, back.files.length, back.events.at(-1)], [intake.text, 1, arrived]);
      same((await store.person(AGENCY, intake.id)).contact, intake.contact);
      const search = { agency: AGENCY, open: true, limit: 9, words: ["duong"] };
      same((await store.inbox(search)).cases.length, 1);
      same(await store.compareFiles(AGENCY), { kept: file.bytes.length, counted: file.bytes.length });
      await store.close();
    },
  },
  {
    name: "one that comes back before it was taken out keeps what it has",
    async run(open) {
      const store = await open();
      const file = exampleFile(1);
      const intake = exampleIntake(1, { files: [file] });
      await store.receive(intake);
      const projection = { ...intake.projection, ...GONE };
      await store.record(exampleChange(await found(store, intake.code), transferred, { projection }));
      const arrived: CaseEvent = { type: "arrived", at: LATER, by: NEIGHBOUR, from: NEIGHBOUR, before: [] };
      const restored = {
        text: intake.text,
        place: intake.place,
        contact: intake.contact,
        consent: null,
        files: [file],
      };
      await store.record(exampleChange(await found(store, intake.code), arrived, { restored }));
      same(await store.handOver(AGENCY, intake.id, 2), "changed-meanwhile");
      const back = await found(store, intake.code);
      same([back.text, back.files.length], [intake.text, 1]);
      await store.close();
    },
  },
  {
    name: "what is withheld is kept with its event, and goes with the words of the case",
    async run(open) {
      const store = await open();
      const intake = exampleIntake(1);
      await store.receive(intake);
      const withheld: CaseEvent = { type: "withheld", at: LATER, by, what: "text" };
      const redaction = { what: "text", words: "ngõ 1", file: null } as const;
      await store.record(exampleChange(await found(store, intake.code), withheld, { redaction, reply: "Nơi ở." }));
      same((await found(store, intake.code)).redactions, [{ place: 1, ...redaction }]);
      const refused: CaseEvent = { type: "refused", at: LATER, by, reason: "is-denunciation" };
      await store.record(exampleChange(await found(store, intake.code), refused, { erase: true }));
      same((await found(store, intake.code)).redactions, []);
      await store.close();
    },
  },
];
