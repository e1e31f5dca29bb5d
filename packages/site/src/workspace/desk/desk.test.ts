import { must } from "@danvan/core";
import type { Actor } from "@danvan/server";
import { expect, test } from "vitest";
import { siteFixture } from "../../../test/site-fixture.ts";

/** Two officers of one agency before one case. */
async function office(rules: { approval?: boolean } = {}) {
  const app = siteFixture({ rules });
  const { services, options, get, post } = app;
  const first = await app.cookieOf("18073");
  const an = must(await services.session(first.replace("danvan_session=", "")));
  must(await services.invite(an, { name: "binh", roles: ["officer"] }));
  const { id } = must(await services.people(an)).find(({ name }) => name === "binh")!;
  const binh: Actor = { ...an, id, name: "binh", roles: ["officer"] };
  const code = await app.send("Đèn đường ngõ 5 bị hỏng.", { publish: true });
  const path = `/lam-viec/vu-viec/${code}`;
  const page = async () => (await get(path, { cookie: first })).text();
  const send = (verb: string, fields: Record<string, string>, more = {}) =>
    post(`${path}/${verb}`, fields, { cookie: first, ...more });
  const draft = async (text: string, nhap = "0") =>
    (await (await send("ban-nhap", { field: "answer", text, nhap })).json()) as Record<string, unknown>;
  const news = (etag = "") =>
    get(`${path}/moi?su-kien=1&ghi-chu=0`, { cookie: first, ...(etag && { "if-none-match": etag }) });
  return { ...app, options, an, binh, code, path, page, send, draft, news, cookie: first };
}

test("a draft comes back by a reload, says when it was kept, and its button keeps it without script", async () => {
  const { page, send } = await office();
  expect((await send("tra-loi", { answer: "Đội điện sẽ", lam: "giu", "nhap-answer": "0" })).status).toBe(303);
  const shown = await page();
  expect(shown).toMatch(/<textarea[^>]*name="answer"[^>]*>\nĐội điện sẽ<\/textarea>/);
  expect(shown).toContain("Bản nháp giữ lúc 09:00 23/11/2026.");
  expect(shown).toContain('name="nhap-answer" value="1"');
});

test("while somebody types the page is told what is kept, and who else writes", async () => {
  const { draft, services, binh, code, page } = await office();
  must(await services.keepDraft(binh, code, { field: "answer", text: "Của Bình", base: 0 }));
  expect(await draft("Chúng tôi")).toEqual({
    version: 1,
    kept: "Bản nháp giữ lúc 09:00 23/11/2026.",
    plain: "",
    writing: "binh đang viết ở vụ việc này từ 09:00 23/11/2026.",
  });
  const shown = await page();
  expect(shown).toContain("binh đang viết ở vụ việc này");
  expect(shown).not.toContain("Của Bình");
});

test("what may be hard to read is told while it is typed, with why, and of an answer alone", async () => {
  const { draft, send, page } = await office();
  expect((await draft("UBND đã nhận.")).plain).toMatch(/UBND.*Người ngoài cơ quan/);
  expect(await page()).toContain("Viết đủ hoặc đổi chữ dễ hơn: UBND.");
  const note = await send("ban-nhap", { field: "noted", text: "UBND đã nhận.", nhap: "0" });
  expect(((await note.json()) as { plain: string }).plain).toBe("");
});

test("another officer's answer leaves one's own half-written words on the page, to be copied or thrown away", async () => {
  const { draft, services, binh, code, page, send } = await office();
  await draft("Chúng tôi đang");
  must(await services.act(binh, code, { type: "answer", text: "Đã sửa." }));
  expect(await page()).toMatch(/Bản nháp chưa gửi của bạn[^]*Chúng tôi đang[^]*bo-nhap/);
  expect((await send("bo-nhap", { field: "answer" })).status).toBe(303);
  expect(await page()).not.toContain("Chúng tôi đang");
});

test("what was sent and refused is a draft, in whichever form it stood", async () => {
  const { send, services, an, code } = await office();
  const kept = async () => must(await services.caseDesk(an, code)).drafts.map(({ field, text }) => [field, text]);
  expect((await send("tu-choi", { explanation: "Không rõ nơi", "nhap-explanation": "0" })).status).toBe(422);
  expect((await send("tra-loi", { answer: "Xem trước", lam: "xem", "nhap-answer": "0" })).status).toBe(200);
  expect((await send("ghi-chu", { noted: "x".repeat(501), "nhap-noted": "0" })).status).toBe(422);
  expect(await kept()).toEqual([
    ["answer", "Xem trước"],
    ["explanation", "Không rõ nơi"],
    ["noted", "x".repeat(501)],
  ]);
  expect((await send("tra-loi", { answer: "Đã sửa.", "nhap-answer": "1" })).status).toBe(303);
  expect((await kept()).map(([field]) => field)).toEqual(["explanation", "noted"]);
});

test("what was begun beside the handling comes back in its form, refused or kept, and goes with what is sent", async () => {
  const { send, page, services, an, code } = await office();
  const kept = async () => must(await services.caseDesk(an, code)).drafts.map(({ field, text }) => [field, text]);
  const begun = { "withhold-words": "ông Bình", "withhold-reason": "Tên", lam: "giu" };
  expect((await send("viec/withhold", begun)).status).toBe(303);
  expect((await send("viec/transfer", { "transfer-text": "Thuộc điện lực" })).status).toBe(422);
  expect((await send("viec/split", { "split-text": "Cống tắc", lam: "giu" })).status).toBe(303);
  expect(await kept()).toEqual([
    ["split-text", "Cống tắc"],
    ["transfer-text", "Thuộc điện lực"],
    ["withhold-reason", "Tên"],
    ["withhold-words", "ông Bình"],
  ]);
  const shown = await page();
  expect(shown).toMatch(/<details class="life" open>\s*<summary>Chuyển cơ quan khác[^]*\nThuộc điện lực<\/textarea>/);
  expect(shown).toMatch(/name="withhold-reason"[^>]*>\nTên<\/textarea>/);
  const both = { "withhold-what": "text", "withhold-words": "ngõ 5", "withhold-reason": "Nơi ở" };
  expect((await send("viec/withhold", both)).status).toBe(303);
  expect((await send("viec/transfer", { "transfer-to": "outside", "transfer-text": "Thuộc điện lực." })).status).toBe(
    303,
  );
  expect(await kept()).toEqual([["split-text", "Cống tắc"]]);
  expect(await page()).toMatch(/Bản nháp chưa gửi của bạn[^]*Cống tắc/);
});

test("words for the public are kept while they are edited, and go when they are published", async () => {
  const { send, page, services, an, code } = await office();
  const kept = async () => must(await services.caseDesk(an, code)).drafts.map(({ field }) => field);
  must(await services.act(an, code, { type: "answer", text: "Đã sửa." }));
  const begun = { published: "Đèn ở ngõ 5 đã", "published-question": "Đèn hỏng" };
  expect((await send("dang", { ...begun, lam: "giu" })).status).toBe(303);
  expect(await page()).toMatch(/name="published"[^>]*>\nĐèn ở ngõ 5 đã<\/textarea>/);
  expect(await kept()).toEqual(["published", "published-question"]);
  expect((await send("dang", { published: "Đèn ở ngõ 5 đã sửa.", "published-question": "" })).status).toBe(303);
  expect(await kept()).toEqual([]);
});

test("a reviewer's words for one submission do not stand in the form of the next", async () => {
  const { send, page, services, binh, code } = await office({ approval: true });
  must(await services.act(binh, code, { type: "submit", text: "Đã sửa." }));
  await send("duyet", { of: "1", approved: "Đã sửa ngày 20", lam: "giu", "nhap-approved": "0" });
  expect(await page()).toMatch(/name="approved"[^>]*>\nĐã sửa ngày 20</);
  must(await services.act(binh, code, { type: "submit", text: "Đã thay bóng." }));
  const next = await page();
  expect(next).toMatch(/name="approved"[^>]*>\nĐã thay bóng\.</);
  expect(next).toMatch(/Bản nháp chưa gửi của bạn[^]*Đã sửa ngày 20/);
});

test("an open page learns in one short answer that the case changed, and nothing when it has not", async () => {
  const { news, services, binh, code } = await office();
  const first = await news();
  expect([first.status, await first.json()]).toEqual([200, { news: "", writing: "" }]);
  const etag = first.headers.get("etag") ?? "";
  expect((await news(etag)).status).toBe(304);
  must(await services.act(binh, code, { type: "answer", text: "Đã sửa." }));
  const changed = await news(etag);
  expect([changed.status, await changed.json()]).toEqual([
    200,
    { news: "Vụ việc vừa thay đổi: Trả lời, binh, 09:00 23/11/2026.", writing: "" },
  ]);
});

test("a draft that cannot be kept is told in a sentence; of a session that ended no word is taken", async () => {
  const { send, services, an, code, path, post } = await office();
  const long = await send("ban-nhap", { field: "answer", text: "x".repeat(10_001), nhap: "0" });
  expect([long.status, ((await long.json()) as { problem: string }).problem.length > 10]).toEqual([422, true]);
  const ended = await post(`${path}/ban-nhap`, { field: "answer", text: "Của ai", nhap: "0" }, { cookie: "" });
  expect(ended.status).toBe(401);
  expect(must(await services.caseDesk(an, code)).drafts).toEqual([]);
});

test("what may be the same matter again is proposed beside the words", async () => {
  const { send: sendCase, get, cookieOf } = siteFixture();
  const cookie = await cookieOf("18073");
  const first = await sendCase("Đèn đường hỏng.", { place: "Ngõ 5, đường Nguyễn Du" });
  const again = await sendCase("Đèn vẫn hỏng.", { place: "ngo 5 duong nguyen du" });
  const page = async (code: string) => (await get(`/lam-viec/vu-viec/${code}`, { cookie })).text();
  expect(await page(await sendCase("Cống tắc."))).not.toContain("Có thể trùng");
  expect(await page(first)).toMatch(new RegExp(`Cùng nơi xảy ra[^]*vu-viec/${again}`));
});
