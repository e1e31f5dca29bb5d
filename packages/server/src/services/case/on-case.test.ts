import { must, type NewPublication } from "@danvan/core";
import { expect, test } from "vitest";
import { emptyDatabase } from "../../../test/empty-database.ts";
import { AGENCY, codeOf, openWorkspace, withContact } from "../../../test/workspace.ts";
import type { Store } from "../../store/store.ts";
import { openSqliteStore } from "../../stores/sqlite/sqlite.ts";

/** A workspace in which something happens between the reading of a case and the next writing of what was decided by it. */
async function between(name: "addNote" | "keepDraft" | "changeField" | "publish") {
  const real = openSqliteStore(emptyDatabase(openSqliteStore));
  let meanwhile: (() => Promise<unknown>) | null = null;
  const write = real[name] as (...args: unknown[]) => Promise<unknown>;
  const store: Store = {
    ...real,
    [name]: async (...args: unknown[]) => {
      const first = meanwhile;
      meanwhile = null;
      await first?.();
      return write(...args);
    },
  };
  const workspace = openWorkspace(undefined, { store });
  const actor = await workspace.officer();
  const consent = { notice: "2026-12", purposes: ["contact" as const, "publish" as const] };
  const { code, secret } = await workspace.receipt({ ...withContact, consent });
  return { ...workspace, store: real, actor, code, secret, before: (what: typeof meanwhile) => (meanwhile = what) };
}

test.each([
  ["addNote", "a note", (s, actor, code) => s.addNote(actor, code, "Việc nhà bà Ước.")],
  ["keepDraft", "a draft", (s, actor, code) => s.keepDraft(actor, code, { field: "answer", text: "Bà", base: 0 })],
  ["changeField", "a field", (s, actor, code) => s.changeField(actor, code, "dien")],
] satisfies [string, string, (s: Open["services"], actor: Open["actor"], code: string) => Promise<unknown>][])(
  "%s: %s that is written while the case is taken out as a denunciation is not kept",
  async (name, _, write) => {
    const { services, store, actor, code, before } = await between(name as "addNote");
    const { id } = (await store.find(AGENCY, code))!;
    before(() => services.act(actor, code, { type: "classify", kind: "denunciation" }));
    expect(codeOf((await write(services, actor, code)) as never)).toBe("event-not-allowed");
    expect([await store.notes(AGENCY, id), await store.drafts(AGENCY, { caseId: id })]).toEqual([[], []]);
    expect((await store.find(AGENCY, code))?.field).toBeNull();
  },
);
type Open = Awaited<ReturnType<typeof between>>;

test("a note is kept beside what happened meanwhile", async () => {
  const { services, store, actor, code, before } = await between("addNote");
  before(() => services.act(actor, code, { type: "accept" }));
  must(await services.addNote(actor, code, "Đã gọi."));
  expect(await store.notes(AGENCY, (await store.find(AGENCY, code))!.id)).toHaveLength(1);
});

test.each([
  ["its sender withdraws", "consent-required", (o) => o.services.withdrawConsent(AGENCY, o.code, o, { purposes: [] })],
  [
    "words of it are withheld",
    "withheld-published",
    (o) => o.services.act(o.actor, o.code, { type: "withhold", what: "text", words: "ngõ 12", reason: "Nhà riêng." }),
  ],
] satisfies [string, string, (open: Open) => Promise<unknown>][])(
  "an answer is not published while %s",
  async (_, problem, happens) => {
    const open = await between("publish");
    const { services, actor, code, before } = open;
    must(await services.act(actor, code, { type: "answer", text: "Đã thay bóng." }));
    before(() => happens(open));
    const words: NewPublication = { answer: "Đã thay bóng ở ngõ 12." };
    expect(codeOf(await services.publish(actor, code, words))).toBe(problem);
    expect(must(await services.published(AGENCY)).entries).toEqual([]);
  },
);
