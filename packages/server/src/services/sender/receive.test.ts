import { Receipt, must, parseTrackingCode, read } from "@danvan/core";
import { expect, test } from "vitest";
import { AGENCY, feedback, openWorkspace, withContact, countCases } from "../../../test/workspace.ts";

const problems = (result: { ok: boolean; problems?: unknown }) => (result.ok ? "ok" : result.problems);

test("a receipt holds a code, the instant, and a promised date with its reasons", async () => {
  const { services } = openWorkspace("2026-11-20T02:00:00.000Z");
  const { receipt, repeated } = must(await services.receive(AGENCY, feedback()));
  expect(repeated).toBe(false);
  expect(read(Receipt, receipt)).toEqual({ ok: true, value: receipt });
  expect(parseTrackingCode(receipt.code)).toEqual({ ok: true, value: receipt.code });
  expect(receipt.receivedAt).toBe("2026-11-20T02:00:00.000Z");
  // Friday 20/11; 24/11 is off in 2026: Mon 23, Wed 25, Thu 26, Fri 27, Mon 30.
  expect(receipt.due).toMatchObject({ date: "2026-11-30", at: "2026-11-30T17:00:00.000Z" });
  expect(receipt.due?.steps.length).toBeGreaterThan(1);
});

test("the same key gives the same receipt, also years of events later", async () => {
  const { services, later, officer } = openWorkspace();
  const sent = feedback();
  const first = must(await services.receive(AGENCY, sent));
  later(48);
  const session = await officer();
  must(await services.act(session, first.receipt.code, { type: "answer", text: "Đã sửa." }));
  const again = must(await services.receive(AGENCY, sent));
  expect(again).toEqual({ receipt: first.receipt, repeated: true });
});

test("the same key twice at once gives the same receipt, and one case", async () => {
  const { services, store } = openWorkspace();
  const sent = feedback();
  const both = await Promise.all([services.receive(AGENCY, sent), services.receive(AGENCY, sent)]);
  const [one, two] = both.map(must);
  expect(one?.receipt).toEqual(two?.receipt);
  // Which of them is first is nobody's promise.
  expect(new Set([one?.repeated, two?.repeated])).toEqual(new Set([false, true]));
  expect(await countCases(store)).toBe(1);
  expect(must(await services.report(AGENCY)).received).toBe(1);
});

test("the same key with other words is refused, and the first words stay", async () => {
  const { services, officer } = openWorkspace();
  const sent = feedback();
  const { receipt } = must(await services.receive(AGENCY, sent));
  const other = await services.receive(AGENCY, { ...sent, text: "Một việc hoàn toàn khác." });
  expect(problems(other)).toMatchObject([{ code: "key-reused", path: "key" }]);
  expect(must(await services.officerCase(await officer(), receipt.code)).text).toBe(sent.text);
});

test("many at once each get a code of their own", async () => {
  const { services } = openWorkspace();
  const sendings = Array.from({ length: 100 }, () => services.receive(AGENCY, feedback()));
  const codes = (await Promise.all(sendings)).map((sent) => must(sent).receipt.code);
  expect(new Set(codes).size).toBe(100);
});

test.each([
  ["a denunciation", "Tôi xin tố cáo ông A nhận hối lộ.", "denunciation"],
  ["a complaint", "Tôi khiếu nại quyết định số 12 của phường.", "complaint"],
])("%s is guided, and no row of it exists, not even its key", async (_, text, kind) => {
  const { services, database } = openWorkspace();
  expect(problems(await services.receive(AGENCY, feedback({ text })))).toEqual([
    { code: "guided-kind", path: "text", facts: { kind } },
  ]);
  for (const table of ["cases", "contacts", "consents", "events", "idempotency", "rollups", "rollup_days"])
    expect(database.prepare(`select count(*) as n from ${table}`).get(), table).toEqual({ n: 0 });
});

test("a denunciation in the name is one; a name that only looks like the beginning of one is a name", async () => {
  const { services } = openWorkspace();
  const named = (name: string) =>
    services.receive(AGENCY, feedback({ ...withContact, contact: { ...withContact.contact, name } }));
  expect(problems(await named("Tố cáo ông A nhận hối lộ"))).toMatchObject([{ code: "guided-kind" }]);
  expect((await named("Nguyễn Thị An")).ok).toBe(true);
});

test("a person may say that a text is no complaint; nothing lets a denunciation through", async () => {
  const { services } = openWorkspace();
  const confirmed = (text: string) => services.receive(AGENCY, feedback({ text, notComplaint: true }));
  expect((await confirmed("Hàng xóm hay khiếu nại, nhờ phường hòa giải giúp.")).ok).toBe(true);
  expect(problems(await confirmed("Tôi xin tố cáo ông A nhận hối lộ."))).toMatchObject([{ code: "guided-kind" }]);
});

test("contact data without the permission to use it is not taken; with it, it is kept apart from the case", async () => {
  const { services, send, database } = openWorkspace();
  const silent = feedback({ ...withContact, consent: { notice: "2026-11", purposes: [] } });
  expect(problems(await services.receive(AGENCY, silent))).toMatchObject([
    { code: "consent-required", path: "consent.purposes", facts: { purpose: "contact" } },
  ]);
  await send(withContact);
  expect(database.prepare("select name, phone, email from contacts").get()).toEqual(withContact.contact);
  const rest = ["cases", "events", "rollups", "rollup_changes", "idempotency", "consents"];
  const written = JSON.stringify(rest.map((table) => database.prepare(`select * from ${table}`).all()));
  expect(written).not.toMatch(/Ước|0912 ?345|uoc@/);
});

test("an agency that nobody answers for takes nothing", async () => {
  const { services } = openWorkspace();
  expect(problems(await services.receive("99999", feedback()))).toMatchObject([{ code: "agency-not-found" }]);
});

test("a case whose date cannot be computed is received all the same", async () => {
  const { services } = openWorkspace("2031-01-02T02:00:00.000Z"); // beyond the calendar: no working day can be counted
  expect(must(await services.receive(AGENCY, feedback())).receipt.due).toBeNull();
});
