import { AGENCY, exampleAct, exampleChange, exampleFile, exampleIntake } from "../examples.js";
import { found, LATER, same, type StoreCase } from "../store-case.js";

const intake = exampleIntake(1);
const note = { id: "01", at: LATER, by: "a", text: "Đã gọi." };
const draft = {
  agency: AGENCY,
  place: { caseId: intake.id },
  officerId: "a",
  field: "answer",
  text: "Đã",
  base: 0,
  at: LATER,
  idleSince: LATER,
} as const;
const publication = {
  agency: AGENCY,
  id: "019aa000-0000-7000-8000-000000000001",
  caseId: intake.id,
  at: LATER,
  by: "a",
  kind: "concern",
  field: null,
  place: null,
  question: null,
  answer: "Đã thay bóng.",
} as const;
const seen = { after: 1, person: intake.id, consents: 1 };

/** What is decided by how a case stands is written on that case alone, and not on what became of it meanwhile. */
export const asReadCases: readonly StoreCase[] = [
  {
    name: "of a case whose words were taken out meanwhile nothing is kept: no note, draft, field, publication or file",
    async run(open) {
      const store = await open();
      await store.receive(intake);
      const refused = { type: "refused", at: LATER, by: "b", reason: "is-denunciation" } as const;
      const projection = { status: "refused", open: false } as const;
      const change = exampleChange(await found(store, intake.code), refused, { erase: true });
      await store.record({ ...change, projection: { ...change.projection, ...projection } });
      same(
        [
          await store.addNote(AGENCY, intake.id, note, exampleAct("note"), 1),
          await store.keepDraft({ ...draft, after: 1 }),
          await store.changeField(AGENCY, intake.id, "dien", exampleAct("change-field"), 1),
          await store.publish(publication, exampleAct("publish"), seen),
        ],
        Array(4).fill("changed-meanwhile"),
      );
      const { id, key, type } = exampleFile(1);
      const opening = { agency: AGENCY, caseId: intake.id, id, key, type, size: 9, at: LATER };
      same(await store.openFile(opening, { perCase: 5, bytes: 1e6 }), { outcome: "closed" });
      const left = await found(store, intake.code);
      same(
        [
          await store.notes(AGENCY, intake.id),
          await store.drafts(AGENCY, { caseId: intake.id }),
          left.field,
          await store.publicationOf(AGENCY, intake.id),
          left.files,
        ],
        [[], [], null, null, []],
      );
      same((await store.auditHead(AGENCY))?.seq ?? 0, 0);
      await store.close();
    },
  },
  {
    name: "nothing is published of a case whose sender has said meanwhile what they allow",
    async run(open) {
      const store = await open();
      await store.receive(intake);
      const next = { notice: "2026-11", purposes: [], at: LATER };
      const change = { agency: AGENCY, caseId: intake.id, after: 1, next, eraseContact: true, erasePosition: false };
      same(await store.narrowConsent(change), "recorded");
      same(await store.publish(publication, exampleAct("publish"), seen), "changed-meanwhile");
      same(await store.publicationOf(AGENCY, intake.id), null);
      same(await store.publish(publication, exampleAct("publish"), { ...seen, consents: 2 }), "recorded");
      await store.close();
    },
  },
];
