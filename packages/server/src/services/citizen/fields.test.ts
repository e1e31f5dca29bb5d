import { DEFAULT_FIELDS, must } from "@danvan/core";
import { expect, test } from "vitest";
import { AGENCY, codeOf, openWorkspace } from "../../../test/workspace.ts";

const LIGHT = "Đèn đường ngõ 5 bị hỏng đã ba hôm.";
const BEACH = [{ id: "bien", name: { vi: "Bãi biển", en: "Beach" }, words: ["bãi biển"] }];

test("a case is put where its words belong, unless its sender chose; lists are narrowed by it", async () => {
  const { services, officer, send } = openWorkspace();
  const actor = await officer();
  const light = await send({ text: LIGHT });
  const chosen = await send({ text: LIGHT, field: "duong" });
  const unknown = await send({ text: "Tôi muốn góp ý một chuyện.", field: "khong-co" });
  const fieldOf = async (code: string) => must(await services.officerCase(actor, code)).field;
  expect([await fieldOf(light), await fieldOf(chosen), await fieldOf(unknown)]).toEqual(["dien", "duong", null]);
  const only = async (field: string) =>
    must(await services.inbox(actor, { only: { field } })).entries.map(({ code }) => code);
  expect([await only("dien"), await only("duong"), await only("rac")]).toEqual([[light], [chosen], []]);
});

test("an officer puts it elsewhere, which the audit has and the history has not", async () => {
  const { services, officer, send, store } = openWorkspace();
  const actor = await officer();
  const code = await send({ text: LIGHT });
  must(await services.changeField(actor, code, "duong"));
  const { field, events } = must(await services.officerCase(actor, code));
  expect([field, events.length]).toEqual(["duong", 1]);
  expect((await store.auditEntries(AGENCY, 0, 100)).map(({ verb }) => verb)).toContain("change-field");
  must(await services.changeField(actor, code, ""));
  expect(must(await services.officerCase(actor, code)).field).toBeNull();
  expect(codeOf(await services.changeField(actor, code, "bien"))).toBe("choice-unknown");
  expect(codeOf(await services.changeField({ ...actor, roles: ["inspector"] }, code, "rac"))).toBe("role-missing");
});

test("an agency's own list takes the place of the default one; an empty one orders nothing", async () => {
  const own = openWorkspace(undefined, { fields: BEACH });
  const code = await own.send({ text: "Bãi biển nhiều rác quá." });
  expect(must(await own.services.officerCase(await own.officer(), code)).field).toBe("bien");
  expect(own.services.fields(AGENCY)).toMatchObject({ value: { fields: BEACH } });
  expect(openWorkspace().services.fields(AGENCY)).toMatchObject({ value: { fields: DEFAULT_FIELDS } });
  const none = openWorkspace(undefined, { fields: [] });
  const light = await none.send({ text: LIGHT, field: "dien" });
  expect(must(await none.services.officerCase(await none.officer(), light)).field).toBeNull();
});

test("what turns out to be a denunciation is about nothing any more", async () => {
  const { services, officer, send } = openWorkspace();
  const actor = await officer();
  const code = await send({ text: LIGHT });
  must(await services.act(actor, code, { type: "refuse", reason: "is-denunciation", text: "Gửi nơi khác." }));
  expect(must(await services.officerCase(actor, code)).field).toBeNull();
  expect(codeOf(await services.changeField(actor, code, "rac"))).toBe("event-not-allowed");
});
