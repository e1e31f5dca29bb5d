import type { DraftPlace, StoredDraft, TypedDraft } from "../../desk/drafts.js";
import type { Store } from "../../store.js";
import type { StoredTemplate } from "../../desk/templates.js";
import { AGENCY, AT, exampleAct, exampleChange, exampleIntake, OFFICER } from "../examples.js";
import { found, LATER, NEIGHBOUR, same, type StoreCase } from "../store-case.js";

const intake = exampleIntake(1);
const typed = (text: string, base: number, changes: Partial<TypedDraft> = {}): TypedDraft => ({
  agency: AGENCY,
  place: { caseId: intake.id },
  officerId: "a",
  field: "answer",
  text,
  base,
  at: LATER,
  idleSince: AT,
  ...changes,
});
/** What is kept of a draft that nothing comes in the way of. */
const keeping = (store: Store) => async (draft: TypedDraft) => {
  const kept = await store.keepDraft(draft);
  return kept === "changed-meanwhile" ? null : kept;
};
const texts = (drafts: readonly StoredDraft[]) =>
  drafts.map(({ officerId, text, earlier }) => [officerId, text, earlier]);
const template: StoredTemplate = {
  id: "1",
  name: "Đã chuyển tổ điện",
  kind: "concern",
  outcome: "answered",
  text: "Chúng tôi đã nhận {mã}.",
};

/** What officers keep at hand. */
export const deskCases: readonly StoreCase[] = [
  {
    name: "a draft is kept a case, officer and field; words that another window had kept are not written over unseen",
    async run(open) {
      const store = await open();
      await store.receive(intake);
      const keep = keeping(store);
      const first = await keep(typed("Đã", 0));
      same([first?.version, first?.since, first?.at], [1, LATER, LATER]);
      const next = { at: "2026-11-21T02:00:03.000Z", idleSince: "2026-11-21T01:58:33.000Z" };
      same((await keep(typed("Đã sửa", 1, next)))?.since, LATER);
      same((await keep(typed("Đã sửa xong", 1, next)))?.earlier, "");
      await store.keepDraft(typed("Chờ vật tư", 0));
      await store.keepDraft(typed("Của người khác", 0, { officerId: "b" }));
      same(texts(await store.drafts(AGENCY, { caseId: intake.id })), [
        ["a", "Chờ vật tư", "Đã sửa xong"],
        ["b", "Của người khác", ""],
      ]);
      // Nothing was seen of what stands there, so emptying takes nothing away.
      same((await keep(typed("", 1)))?.text, "Chờ vật tư");
      same(await store.keepDraft(typed("", 4)), null);
      await store.dropDraft(AGENCY, { caseId: intake.id }, "b", "answer");
      same(await store.drafts(AGENCY, { caseId: intake.id }), []);
      same(await store.drafts(NEIGHBOUR, { caseId: intake.id }), []);
      await store.close();
    },
  },
  {
    name: "a draft goes when its words leave, when nobody goes on with it, and with the words of its case",
    async run(open) {
      const store = await open();
      await store.receive(intake);
      for (const field of ["answer", "noted"]) await store.keepDraft(typed("Đã sửa.", 0, { field }));
      await store.keepDraft(typed("Của người khác", 0, { officerId: "b" }));
      const stored = await found(store, intake.code);
      const answered = { type: "answered", at: LATER, by: "a" } as const;
      const sent = { officer: "a", fields: ["answer"] };
      await store.record(exampleChange(stored, answered, { reply: "Đã sửa.", sent }));
      same(
        (await store.drafts(AGENCY, { caseId: intake.id })).map(({ officerId, field }) => officerId + field),
        ["anoted", "banswer"],
      );
      const note = { id: "01", at: LATER, by: "a", text: "Đã gọi." };
      await store.addNote(AGENCY, intake.id, note, exampleAct("note"), 2);
      same((await store.drafts(AGENCY, { caseId: intake.id })).length, 1);
      same(await store.sweepDrafts(AGENCY, LATER), 0);
      same(await store.sweepDrafts(AGENCY, "2026-11-21T02:00:00.001Z"), 1);
      await store.keepDraft(typed("Nữa", 0));
      const refused = { type: "refused", at: LATER, by: "a", reason: "is-denunciation" } as const;
      await store.record(exampleChange(await found(store, intake.code), refused, { erase: true }));
      same(await store.drafts(AGENCY, { caseId: intake.id }), []);
      await store.close();
    },
  },
  {
    name: "words of a page are kept as those of a case, apart from them, and go when nobody goes on with them",
    async run(open) {
      const store = await open();
      await store.receive(intake);
      const place = { page: "duty:2026:6.3" };
      const kept = async (at: DraftPlace, agency = AGENCY) => texts(await store.drafts(agency, at));
      await store.keepDraft(typed("Đã", 0));
      same((await keeping(store)(typed("Quý I", 0, { place })))?.version, 1);
      await store.keepDraft(typed("Hội nghị", 0, { place }));
      await store.keepDraft(typed("Của người khác", 0, { place, officerId: "b" }));
      same(await kept(place), [
        ["a", "Hội nghị", "Quý I"],
        ["b", "Của người khác", ""],
      ]);
      same(await kept({ page: "duty:2026:6.4" }), []);
      same(await kept(place, NEIGHBOUR), []);
      same(await kept({ caseId: intake.id }), [["a", "Đã", ""]]);
      await store.dropDraft(AGENCY, place, "b", "answer");
      same(await store.sweepDrafts(AGENCY, "2026-11-21T02:00:00.001Z"), 2);
      same(await kept(place), []);
      await store.close();
    },
  },
  {
    name: "the other cases of a sender are found by number or address, however they are written, the newest first",
    async run(open) {
      const store = await open();
      const contacts = [
        { phone: "0912 345 678", email: "uoc@example.vn" },
        { phone: "+84 912-345-678" },
        { email: "Uoc@Example.vn" },
        { phone: "0912 345 679", email: "khac@example.vn" },
      ];
      for (const [at, contact] of contacts.entries()) await store.receive(exampleIntake(at + 1, { contact }));
      await store.receive(exampleIntake(9, { contact: null }));
      const others = async (number: number, limit = 5) =>
        (await store.casesOfSender(AGENCY, exampleIntake(number).id, limit)).map(({ id }) => id);
      same(await others(1), [exampleIntake(3).id, exampleIntake(2).id]);
      same(await others(1, 1), [exampleIntake(3).id]);
      same(await others(2), [exampleIntake(1).id]);
      same(await others(4), []);
      same(await others(9), []);
      same(await store.casesOfSender(NEIGHBOUR, exampleIntake(1).id, 5), []);
      await store.close();
    },
  },
  {
    name: "who is named in a note finds the case until it was seen",
    async run(open) {
      const store = await open();
      await store.receive(intake);
      const note = { id: "01", at: LATER, by: "a", text: "@lan xem giúp.", mentions: ["b"] };
      await store.addNote(AGENCY, intake.id, note, exampleAct("note"), 1);
      await store.addNote(AGENCY, intake.id, { ...note, id: "02" }, exampleAct("note"), 1);
      same(
        (await store.mentioned(AGENCY, "b", 5)).map(({ code }) => code),
        [intake.code],
      );
      same(await store.mentioned(AGENCY, "a", 5), []);
      await store.seeMentions(AGENCY, "b", intake.id);
      same(await store.mentioned(AGENCY, "b", 5), []);
      await store.close();
    },
  },
  {
    name: "templates have one name each; what is done to them is in the audit",
    async run(open) {
      const store = await open();
      const act = exampleAct("template");
      same(await store.saveTemplate(AGENCY, template, act), true);
      same(await store.saveTemplate(AGENCY, { ...template, id: "2" }, act), false);
      const changed = { ...template, kind: null, outcome: "refused", text: "Xin mời đến {cơ quan}." } as const;
      same(await store.saveTemplate(AGENCY, changed, act), true);
      same(await store.templates(AGENCY), [changed]);
      same(await store.templates(NEIGHBOUR), []);
      same(await store.dropTemplate(AGENCY, "1", act), true);
      same(await store.dropTemplate(AGENCY, "1", act), false);
      same((await store.auditHead(AGENCY))?.seq, 3);
      await store.close();
    },
  },
  {
    name: "a view is an officer's or the agency's, and is changed by its name; a preference is an officer's",
    async run(open) {
      const store = await open();
      await store.addOfficer(OFFICER, exampleAct("add"));
      const own = { id: "1", officerId: "a", name: "Quá hạn", query: "han=overdue" };
      const shared = { ...own, id: "2", officerId: "", name: "Điện thoại" };
      await store.saveView(AGENCY, own, null);
      await store.saveView(AGENCY, shared, exampleAct("share-view"));
      await store.saveView(AGENCY, { ...own, id: "3", query: "han=today" }, null);
      same(await store.views(AGENCY, "a"), [shared, { ...own, query: "han=today" }]);
      same(await store.views(AGENCY, "b"), [shared]);
      same(await store.dropView(AGENCY, "1", "b", null), false);
      same(await store.dropView(AGENCY, "1", "a", null), true);
      same(await store.preferences(AGENCY, "a"), null);
      await store.setPreferences(AGENCY, "a", { shortcuts: true });
      await store.setPreferences(AGENCY, "a", { shortcuts: false });
      same(await store.preferences(AGENCY, "a"), { shortcuts: false });
      await store.close();
    },
  },
];
