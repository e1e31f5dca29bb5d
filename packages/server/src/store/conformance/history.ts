import type { CaseEvent } from "@danvan/core";
import { found, LATER, same, type StoreCase } from "./store-case.js";
import {
  AGENCY,
  ANSWERED,
  DAY,
  exampleAct,
  exampleChange,
  exampleFile,
  exampleIntake,
  OPEN,
  sums,
} from "./examples.js";

const answered: CaseEvent = { type: "answered", at: LATER, by: "officer" };
const reopened: CaseEvent = { type: "reopened", at: LATER, by: "citizen" };

/** What happens to a case afterwards, up to its words being taken out. */
export const historyCases: readonly StoreCase[] = [
  {
    name: "a history keeps its order, also within one millisecond",
    async run(open) {
      const store = await open();
      const intake = exampleIntake(1);
      await store.receive(intake);
      const types = ["accepted", "paused", "resumed", "answered", "rated"] as const;
      for (const type of types) {
        const [at, by] = [LATER, `officer-${type}`];
        const event: CaseEvent =
          type === "paused"
            ? { type, at, by, ground: "x" }
            : type === "rated"
              ? { type, at, by, level: 5 }
              : { type, at, by };
        const change = exampleChange(await found(store, intake.code), event);
        same(await store.record(change), "recorded");
      }
      const { events } = await found(store, intake.code);
      same(
        events.map(({ type }) => type),
        ["received", ...types],
      );
      same(events[2], { type: "paused", at: LATER, by: "officer-paused", ground: "x" });
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
      const toAnswered = { changedOn: DAY + 1, before: OPEN, after: ANSWERED };
      const first = exampleChange(before, answered, { reply: "Đã sửa.", counted: toAnswered });
      const refused: CaseEvent = { type: "refused", at: LATER, by: "officer", reason: "unclear" };
      const second = exampleChange(before, refused, { reply: "Không rõ." });
      same(await Promise.all([store.record(first), store.record(second)]), ["recorded", "changed-meanwhile"]);
      const after = await found(store, intake.code);
      same(after.events, [intake.first.event, answered]);
      same(after.replies, [{ place: 1, text: "Đã sửa." }]);
      const { answered: counted, open: still } = await sums(store);
      same([counted, still], [1, 0]);
      await store.close();
    },
  },
  {
    name: "a re-opening is kept with its words; what officers wrote and sent stands with its event",
    async run(open) {
      const store = await open();
      const intake = exampleIntake(1);
      await store.receive(intake);
      const record = async (event: CaseEvent, changes: Parameters<typeof exampleChange>[2]) =>
        same(await store.record(exampleChange(await found(store, intake.code), event, changes)), "recorded");
      const [first, second] = [exampleFile(1), exampleFile(2)];
      const shown = async () => (await found(store, intake.code)).files.map(({ id, place }) => [id, place]);
      await record(answered, { reply: "Đã sửa.", files: [first] });
      same(await shown(), [[first.id, 1]]);
      await record(reopened, { reopening: "Đèn lại hỏng." });
      await record(answered, { reply: "Đã thay cả đèn.", files: [second] });
      same(await shown(), [
        [first.id, 1],
        [second.id, 3],
      ]);
      const { reopening, replies } = await found(store, intake.code);
      same(reopening, "Đèn lại hỏng.");
      same(replies, [
        { place: 1, text: "Đã sửa." },
        { place: 3, text: "Đã thay cả đèn." },
      ]);
      await store.close();
    },
  },
  {
    name: "a question and the sender's answer stand with their events; its files are the sender's, and its words go when the case is erased",
    async run(open) {
      const store = await open();
      const intake = exampleIntake(1);
      await store.receive(intake);
      const record = async (event: CaseEvent, changes: Parameters<typeof exampleChange>[2]) =>
        same(await store.record(exampleChange(await found(store, intake.code), event, changes)), "recorded");
      const file = exampleFile(1);
      await record({ type: "asked", at: LATER, by: "officer", ground: "x" }, { reply: "Cột số mấy?" });
      await record({ type: "supplied", at: LATER, by: "citizen" }, { supplement: "Cột 14.", files: [file] });
      const kept = await found(store, intake.code);
      same(kept.events[1], { type: "asked", at: LATER, by: "officer", ground: "x" });
      same(kept.replies, [{ place: 1, text: "Cột số mấy?" }]);
      same(kept.supplements, [{ place: 2, text: "Cột 14." }]);
      same(
        kept.files.map(({ id, from, place }) => [id, from, place]),
        [[file.id, "sender", null]],
      );
      await record({ type: "refused", at: LATER, by: "officer", reason: "is-denunciation" }, { erase: true });
      same((await found(store, intake.code)).supplements, []);
      await store.close();
    },
  },
  {
    name: "one answer is published of a case, found by the beginnings of its folded words, and gone with the case's words",
    async run(open) {
      const store = await open();
      const intake = exampleIntake(1);
      await store.receive(intake);
      const one = {
        agency: AGENCY,
        id: "019aa000-0000-7000-8000-000000000001",
        caseId: intake.id,
        at: LATER,
        by: "lan",
        kind: "concern",
        field: "dien",
        place: "Ngõ 12",
        question: null,
        answer: "Đã thay bóng đèn.",
      } as const;
      const two = { ...one, id: "019aa000-0000-7000-8000-000000000002", question: "Đèn hỏng.", field: null };
      const seen = { after: 1, person: intake.id, consents: 1 };
      await store.publish(one, exampleAct("publish"), seen);
      same(await store.publicationOf(AGENCY, intake.id), one);
      const listed = async (search: object) =>
        (await store.published({ agency: AGENCY, limit: 5, ...search })).map(({ id }) => id);
      same(await listed({ words: ["bong", "ng"], place: ["12"], field: "dien" }), [one.id]);
      same(await listed({ words: ["ong"] }), []);
      await store.publish(two, exampleAct("publish"), seen);
      same(await listed({}), [two.id]);
      same(await listed({ after: two.id }), []);
      same(await store.unpublish(AGENCY, intake.id, exampleAct("unpublish")), true);
      same(await store.unpublish(AGENCY, intake.id, exampleAct("unpublish")), false);
      await store.publish(one, exampleAct("publish"), seen);
      const refused: CaseEvent = { type: "refused", at: LATER, by: "officer", reason: "is-denunciation" };
      await store.record(exampleChange(await found(store, intake.code), refused, { erase: true }));
      same(await listed({}), []);
      await store.close();
    },
  },
  {
    name: "what officers note of a case is kept in order, and goes when its words are erased",
    async run(open) {
      const store = await open();
      const intake = exampleIntake(1);
      await store.receive(intake);
      const notes = [1, 2].map((n) => ({ id: `0${n}`, at: LATER, by: "lan", text: `Đã gọi lần ${n}.` }));
      for (const note of notes) await store.addNote(AGENCY, intake.id, note, exampleAct("note"), 1);
      same(await store.notes(AGENCY, intake.id), notes);
      const refused: CaseEvent = { type: "refused", at: LATER, by: "officer", reason: "is-denunciation" };
      await store.record(exampleChange(await found(store, intake.code), refused, { erase: true }));
      same(await store.notes(AGENCY, intake.id), []);
      await store.close();
    },
  },
  {
    name: "erasing leaves codes and instants, and no word",
    async run(open) {
      const store = await open();
      const [file, answer] = [exampleFile(1), exampleFile(2)];
      const intake = exampleIntake(1, { files: [file] });
      await store.receive(intake);
      const reply = { reply: "Đã sửa.", files: [answer] };
      await store.record(exampleChange(await found(store, intake.code), answered, reply));
      const again = { reopening: "Đèn lại hỏng." };
      await store.record(exampleChange(await found(store, intake.code), reopened, again));
      const refused: CaseEvent = { type: "refused", at: LATER, by: "officer", reason: "is-denunciation" };
      await store.record(exampleChange(await found(store, intake.code), refused, { erase: true }));
      const left = await found(store, intake.code);
      const { text, place, reopening, files, events } = left;
      same([text, place, left.replies, reopening, files], ["", null, [], null, []]);
      for (const { id } of [file, answer]) same((await store.fileBytes(AGENCY, intake.id, id)).length, 0);
      same(events.length, 4);
      same(await store.person(AGENCY, intake.id), { contact: null, consents: [] });
      same(await store.receive(exampleIntake(2, { key: intake.key })), {
        outcome: "seen",
        code: intake.code,
        fingerprint: "",
      });
      await store.close();
    },
  },
];
