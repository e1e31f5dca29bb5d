import { must } from "@danvan/core";
import { expect, test } from "vitest";
import { codeOf, openWorkspace } from "../../../test/workspace.ts";
import type { Actor } from "../access/actor.ts";

async function office() {
  const workspace = openWorkspace();
  const { services, store, send } = workspace;
  const an = await workspace.officer();
  const invited = must(await services.invite(an, { name: "binh", roles: ["officer", "reviewer"] }));
  const found = (await store.officers(an.agency)).find(({ name }) => name === "binh")!;
  const binh: Actor = { id: found.id, name: "binh", agency: an.agency, roles: ["officer", "reviewer"] };
  const code = await send();
  const types = async (actor: Actor, text: string, { field = "answer", base = 0 } = {}) =>
    must(await services.keepDraft(actor, code, { field, text, base }));
  const desk = async (actor: Actor) => must(await services.caseDesk(actor, code));
  const texts = async (actor: Actor) => (await desk(actor)).drafts.map(({ field, text }) => [field, text]);
  const writers = async (actor: Actor) => (await desk(actor)).writing.map(({ name }) => name);
  return { ...workspace, invited, an, binh, code, types, desk, texts, writers };
}

test("each officer has an own draft; the other learns the name and since when, never the words", async () => {
  const { an, binh, types, desk, later } = await office();
  await types(an, "Chúng tôi đã");
  later(10 / 3600);
  const kept = await types(binh, "Đội điện sẽ");
  expect(kept.writing).toEqual([{ name: "canbo", since: "2026-11-20T02:00:00.000Z" }]);
  expect(JSON.stringify(await desk(binh))).not.toContain("Chúng tôi");
  expect((await desk(an)).writing).toEqual([{ name: "binh", since: "2026-11-20T02:00:10.000Z" }]);
});

test("who gave no sign for a minute and a half writes no more, and begins anew", async () => {
  const { an, binh, types, writers, desk, later } = await office();
  const { draft } = await types(an, "Chúng tôi đã");
  later(89 / 3600);
  expect(await writers(binh)).toEqual(["canbo"]);
  later(2 / 3600);
  expect(await writers(binh)).toEqual([]);
  await types(an, "Chúng tôi đã sửa", { base: draft!.version });
  expect((await desk(binh)).writing[0]?.since).toBe("2026-11-20T02:01:31.000Z");
});

test.each(["an", "binh"] as const)(
  "whoever is first: when %s answers, the other's half-written words stay",
  async (first) => {
    const { an, binh, types, texts, services, code } = await office();
    await types(an, "Của An, dở");
    await types(binh, "Của Bình, dở");
    const [sender, other] = first === "an" ? [an, binh] : [binh, an];
    must(await services.act(sender, code, { type: "answer", text: "Đã sửa." }));
    expect(await texts(sender)).toEqual([]);
    expect(await texts(other)).toEqual([["answer", first === "an" ? "Của Bình, dở" : "Của An, dở"]]);
    // Words still come after it: nothing that is typed is refused.
    await types(other, "Của người kia, xong", { base: 1 });
    expect(await texts(other)).toEqual([["answer", "Của người kia, xong"]]);
  },
);

test("a second window writes over nothing that it has not seen", async () => {
  const { an, types, desk } = await office();
  await types(an, "Cửa sổ một");
  expect((await types(an, "Cửa sổ hai")).draft).toMatchObject({ text: "Cửa sổ hai", earlier: "Cửa sổ một" });
  await types(an, "");
  expect((await desk(an)).drafts[0]?.text).toBe("Cửa sổ hai");
});

test("what leaves is no draft any more: submitted, given back, approved, corrected, noted, refused", async () => {
  const { an, binh, types, texts, services, code } = await office();
  await types(binh, "Đã sửa.");
  must(await services.act(binh, code, { type: "submit", text: "Đã sửa." }));
  expect(await texts(binh)).toEqual([]);
  await types(an, "Nói rõ", { field: "note" });
  must(await services.act(an, code, { type: "return", of: 1, text: "Nói rõ ngày." }));
  await types(binh, "Đã sửa ngày 20.");
  must(await services.act(binh, code, { type: "submit", text: "Đã sửa ngày 20." }));
  await types(an, "Đã sửa ngày 20/11.", { field: "approved-3" });
  await types(an, "Đã gọi", { field: "noted" });
  must(await services.act(an, code, { type: "approve", of: 3, text: "Đã sửa ngày 20/11." }));
  expect(await texts(an)).toEqual([["noted", "Đã gọi"]]);
  must(await services.addNote(an, code, "Đã gọi."));
  await types(an, "Đã sửa ngày 21", { field: "corrected" });
  must(await services.act(an, code, { type: "correct", text: "Đã sửa ngày 21/11." }));
  expect([await texts(an), await texts(binh)]).toEqual([[], []]);
});

test("a denunciation takes drafts along; a draft that nobody goes on with is kept 30 days", async () => {
  const { an, binh, types, texts, services, code, later } = await office();
  await types(binh, "Ông ấy");
  must(await services.act(an, code, { type: "refuse", reason: "is-denunciation", text: "Mời đến trụ sở." }));
  expect(await texts(binh)).toEqual([]);
  expect(codeOf(await services.keepDraft(binh, code, { field: "answer", text: "Nữa", base: 0 }))).toBe(
    "event-not-allowed",
  );
  const other = await office();
  await other.types(other.an, "Đã");
  other.later(24 * 30);
  expect((await other.services.sweep("18073")).drafts).toBe(0);
  other.later(1);
  expect((await other.services.sweep("18073")).drafts).toBe(1);
  later(1);
});

test("only a field of the case is kept, and no more than an answer may hold", async () => {
  const { an, services, code } = await office();
  const keep = async (field: string, text: string) =>
    codeOf(await services.keepDraft(an, code, { field, text, base: 0 }));
  expect(await keep("constructor", "x")).toBe("choice-unknown");
  expect(await keep("answer", "x".repeat(10_001))).toBe("text-too-long");
  expect(
    codeOf(await services.keepDraft(an, "18073-22222-22222", { field: "answer", text: "x", base: 0 })),
  ).toBeDefined();
});

test("news tells what others did since somebody looked, and none of it is a reading of contact data", async () => {
  const { an, binh, services, store, types, code } = await office();
  const before = (await store.auditHead("18073"))?.seq ?? 0;
  expect(must(await services.caseNews(an, code, { events: 1, notes: 0 }))).toEqual({
    events: 1,
    notes: 0,
    event: null,
    note: null,
    writing: [],
  });
  expect((await store.auditHead("18073"))?.seq ?? 0).toBe(before);
  await types(binh, "Đội điện sẽ");
  must(await services.addNote(binh, code, "Đã gọi."));
  must(await services.act(binh, code, { type: "answer", text: "Đã sửa." }));
  const news = must(await services.caseNews(an, code, { events: 1, notes: 0 }));
  expect(news).toMatchObject({ events: 2, notes: 1, event: { type: "answered", by: "binh" }, note: { by: "binh" } });
  // One's own acts are no news.
  expect(must(await services.caseNews(binh, code, { events: 1, notes: 0 }))).toMatchObject({ event: null, note: null });
});
