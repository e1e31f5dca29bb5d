import { caseDeadline, must } from "@danvan/core";
import { expect, test } from "vitest";
import { AGENCY, codeOf, deployment, everyRow, openWorkspace, withContact } from "../../../test/workspace.ts";

const REASON = "Đèn sáng được một ngày rồi lại tắt.";

async function answered(changes = {}) {
  const workspace = openWorkspace();
  const session = await workspace.officer();
  const { code, secret } = await workspace.receipt(changes);
  workspace.later(3);
  must(await workspace.services.act(session, code, { type: "answer", text: "Đã sửa." }));
  workspace.later(24);
  const reopen = (text = REASON, more = {}) => workspace.services.reopen(AGENCY, code, { secret }, { text, ...more });
  const shown = async () => must(await workspace.services.publicCase(AGENCY, code));
  return { ...workspace, session, code, secret, reopen, shown };
}

test("a sender opens an answered case again: it is back on the officers' list, with the words only they see", async () => {
  const { services, session, code, secret, reopen, shown } = await answered();
  expect(await shown()).toMatchObject({ status: "answered", mayReopen: true });
  must(await reopen());
  expect(await shown()).toMatchObject({ status: "in-progress", mayReopen: false });
  expect((await shown()).timeline.at(-1)).toEqual({ type: "reopened", at: "2026-11-21T05:00:00.000Z" });
  expect(must(await services.inbox(session)).entries).toMatchObject([{ code, reopened: true }]);
  expect(must(await services.officerCase(session, code)).reopening).toEqual({
    at: "2026-11-21T05:00:00.000Z",
    text: REASON,
  });
  for (const sender of [undefined, { secret }])
    expect(JSON.stringify(must(await services.publicCase(AGENCY, code, sender)))).not.toContain(REASON);
});

test("once: after the second answer it stays closed", async () => {
  const { services, session, code, reopen, shown } = await answered();
  must(await reopen());
  expect(codeOf(await reopen())).toBe("event-not-allowed");
  must(await services.act(session, code, { type: "answer", text: "Đã thay cả đèn." }));
  expect(await shown()).toMatchObject({ status: "answered", mayReopen: false, answer: { text: "Đã thay cả đèn." } });
  expect(codeOf(await reopen())).toBe("reopened-before");
  expect(must(await services.inbox(session, { state: "closed" })).entries).toMatchObject([{ reopened: false }]);
});

test("a refused case can be opened again; an open one, and one refused as a denunciation, cannot", async () => {
  const { services, receipt, officer } = openWorkspace();
  const session = await officer();
  const ask = ({ code, secret }: { code: string; secret: string }) =>
    services.reopen(AGENCY, code, { secret }, { text: REASON });
  const [refused, open, erased] = [await receipt(), await receipt(), await receipt()];
  must(await services.act(session, refused.code, { type: "refuse", reason: "unclear", text: "Chưa rõ." }));
  must(await services.act(session, erased.code, { type: "refuse", reason: "is-denunciation", text: "x" }));
  must(await ask(refused));
  expect(codeOf(await ask(open))).toBe("event-not-allowed");
  expect(codeOf(await ask(erased))).toBe("event-not-allowed");
  expect(must(await services.publicCase(AGENCY, erased.code)).mayReopen).toBe(false);
});

test("nobody but the sender", async () => {
  const { services, code, secret, shown } = await answered();
  const wrong = { secret: "3333-3333" };
  expect(codeOf(await services.reopen(AGENCY, code, wrong, { text: REASON }))).toBe("receipt-secret-wrong");
  expect(codeOf(await services.reopen("18100", code, { secret }, { text: REASON }))).toBe("case-not-found");
  expect(codeOf(await services.reopen("99999", code, { secret }, { text: REASON }))).toBe("agency-not-found");
  expect((await shown()).status).toBe("answered");
});

test("a denunciation is guided, whatever its sender says, and no word of it is kept; a complaint may be none", async () => {
  const { reopen, database } = await answered();
  const words = "Tôi tố cáo ông Ví nhận hối lộ.";
  expect(await reopen(words, { notComplaint: true })).toMatchObject({
    problems: [{ code: "guided-kind", path: "text", facts: { kind: "denunciation" } }],
  });
  expect(everyRow(database)).not.toContain("ông Ví");
  const complaint = "Tôi khiếu nại quyết định xử phạt số 12 của phường.";
  expect(codeOf(await reopen(complaint))).toBe("guided-kind");
  must(await reopen(complaint, { notComplaint: true }));
});

test("the date is what the deadline engine says, and it tells that no limit is known for the time since", async () => {
  const { store, code, reopen, shown } = await answered();
  const before = (await shown()).due;
  must(await reopen());
  const { due } = await shown();
  const events = (await store.find(AGENCY, code))?.events ?? [];
  expect(due?.date).toBe(must(caseDeadline(events, deployment.book, deployment.calendar))?.date);
  expect(due?.date).toBe(before?.date);
  expect(due?.steps.map((step) => step.code)).toContain("reopening-without-limit");
});

test("contact data waits for the new end of the case", async () => {
  const { services, session, code, reopen, later } = await answered(withContact);
  must(await reopen());
  later(40 * 24);
  expect((await services.sweep(AGENCY)).contacts).toBe(0);
  must(await services.act(session, code, { type: "answer", text: "Đã thay cả đèn." }));
  later(31 * 24);
  expect((await services.sweep(AGENCY)).contacts).toBe(1);
});

test("a refusal as a denunciation takes the words of the re-opening out as well", async () => {
  const { services, session, code, reopen, database } = await answered();
  must(await reopen());
  expect(everyRow(database)).toContain(REASON);
  must(await services.act(session, code, { type: "refuse", reason: "is-denunciation", text: "x" }));
  expect(everyRow(database)).not.toContain(REASON);
});
