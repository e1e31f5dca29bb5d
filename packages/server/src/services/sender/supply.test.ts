import { lawBook, must } from "@danvan/core";
import { statutoryDeadlines } from "@danvan/core/data";
import { expect, test } from "vitest";
import { AGENCY, codeOf, openWorkspace } from "../../../test/workspace.ts";
import { photo } from "../../../test/pictures.ts";

const QUESTION = "Cột đèn số mấy, trước nhà nào?";
const ANSWER = "Cột số 14, trước nhà văn hóa.";

async function asked(changes = {}, more = {}, now = "2026-11-20T02:00:00.000Z") {
  const workspace = openWorkspace(now, { book: lawBook(statutoryDeadlines) });
  const session = await workspace.officer();
  const { code, secret } = await workspace.receipt(changes);
  workspace.later(3);
  const ask = (text = QUESTION, and = more) => workspace.services.act(session, code, { type: "ask", text, ...and });
  const first = await ask();
  workspace.later(24);
  return {
    ...workspace,
    session,
    code,
    secret,
    ask,
    first,
    supply: (text = ANSWER, and = {}, files: Uint8Array<ArrayBuffer>[] = []) =>
      workspace.services.supply(AGENCY, code, { secret }, { text, ...and }, files),
    shown: async () => must(await workspace.services.publicCase(AGENCY, code)),
    officers: async () => must(await workspace.services.officerCase(session, code)),
  };
}

test("whoever has the code reads the question; what the sender answers is read by officers alone", async () => {
  const { services, session, code, secret, supply, shown, officers } = await asked();
  expect(await shown()).toMatchObject({
    status: "in-progress",
    maySupply: true,
    questions: [{ at: "2026-11-20T05:00:00.000Z", text: QUESTION, suppliedAt: null }],
  });
  expect(must(await services.inbox(session)).entries).toMatchObject([{ code, awaitsSender: true }]);
  must(await supply());
  expect(await shown()).toMatchObject({ maySupply: false, questions: [{ suppliedAt: "2026-11-21T05:00:00.000Z" }] });
  expect((await shown()).timeline.map(({ type }) => type)).toEqual(["received", "asked", "supplied"]);
  expect(await officers()).toMatchObject({
    awaitsSender: false,
    questions: [{ by: session.id, text: QUESTION, supplied: { at: "2026-11-21T05:00:00.000Z", text: ANSWER } }],
  });
  for (const sender of [undefined, { secret }])
    expect(JSON.stringify(must(await services.publicCase(AGENCY, code, sender)))).not.toContain(ANSWER);
});

test("once for each question, and only the sender", async () => {
  const { services, code, ask, supply } = await asked();
  expect(codeOf(await services.supply(AGENCY, code, { secret: "3333-3333" }, { text: ANSWER }))).toBe(
    "receipt-secret-wrong",
  );
  must(await supply());
  expect(codeOf(await supply())).toBe("event-not-allowed");
  must(await ask("Đèn tắt từ hôm nào?"));
  must(await supply("Từ thứ Hai."));
});

test("photos come with the answer, beyond those of the first message", async () => {
  const { services, code, secret, supply, officers } = await asked();
  must(await supply(ANSWER, {}, [photo(), photo()]));
  expect((await officers()).files.map(({ from }) => from)).toEqual(["sender", "sender"]);
  const open = (n: number) =>
    services.openFile(
      AGENCY,
      code,
      { secret },
      { key: `0199c0de-0000-7000-8000-00000000000${n}`, type: "image/jpeg", size: 10 },
    );
  for (const n of [1, 2, 3, 4, 5, 6, 7, 8]) must(await open(n));
  expect(codeOf(await open(9))).toBe("too-many-files");
});

test("the clock stops only where the law lets it", async () => {
  expect(codeOf((await asked({}, { ground: "incomplete-request" })).first)).toBe("pause-not-allowed");
  // Luật Tiếp cận thông tin 2016 held until 31/08/2026.
  const { first, supply, officers } = await asked(
    { kind: "information-request" },
    { ground: "incomplete-request" },
    "2026-06-10T02:00:00.000Z",
  );
  expect(must(first)).toMatchObject({ status: "paused", timing: "paused" });
  must(await supply());
  expect(await officers()).toMatchObject({ status: "in-progress", timing: "on-time" });
});

test("an answer that reads like a denunciation is not kept", async () => {
  const { supply, officers } = await asked();
  expect(codeOf(await supply("Tôi tố cáo ông chủ tịch nhận hối lộ 50 triệu."))).toBe("guided-kind");
  expect(await officers()).toMatchObject({ awaitsSender: true, questions: [{ supplied: null }] });
});
