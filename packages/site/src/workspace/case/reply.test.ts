import { must } from "@danvan/core";
import type { Role } from "@danvan/server";
import { expect, test } from "vitest";
import { siteFixture, type Fixture } from "../../../test/site-fixture.ts";

/** A case, its page for whoever has the roles, and what is posted to it. */
async function office(rules: Fixture["rules"], roles: Role[] = ["officer"]) {
  const held = { roles };
  const app = siteFixture({ ...(rules && { rules }), roles: () => held.roles });
  const code = await app.send("Đèn đường bị hỏng.", { name: "Trần Thị Hoa" });
  const cookie = await app.cookieOf("18073");
  const path = `/lam-viec/vu-viec/${code}`;
  return {
    ...app,
    code,
    as(...next: Role[]) {
      held.roles = next;
    },
    page: async (lang = "vi") => (await app.get(`${path}?lang=${lang}`, { cookie })).text(),
    inbox: async () => (await app.get("/lam-viec", { cookie })).text(),
    act: (verb: string, fields: Record<string, string> = {}) => app.post(`${path}/${verb}`, fields, { cookie }),
  };
}

test("where replies are approved the button says so; what waits shows in the list and on the case, and outside nowhere", async () => {
  const { page, act, inbox, code, services } = await office({ approval: true });
  expect(await page()).toMatch(/value="trinh"\s*>\s*Trình duyệt/);
  expect(await page()).toMatch(/href="#reply">Trả lời/);
  expect(await page()).not.toContain("Gửi câu trả lời");
  expect((await act("tra-loi", { answer: "Đã sửa.", lam: "trinh" })).status).toBe(303);
  expect(await inbox()).toContain("Chờ duyệt");
  const waiting = await page();
  expect(waiting).toMatch(/href="#reply">Đang chờ duyệt/);
  for (const part of ["Đang chờ duyệt", "canbo trình lúc", "Đã sửa.", "Sửa và trình lại"])
    expect(waiting).toContain(part);
  expect(waiting).not.toContain("Duyệt và gửi");
  expect(must(await services.publicCase("18073", code))).toMatchObject({ status: "received", answer: null });
  const refused = await act("tra-loi", { answer: "Đã sửa.", lam: "gui" });
  expect([refused.status, (await refused.text()).includes("phải được duyệt trước khi gửi")]).toEqual([422, true]);
});

test("who approves reads it as its reader will, and may change the words; nobody approves the own", async () => {
  const { page, act, as, code, services } = await office({ approval: true });
  await act("tra-loi", { answer: "Xem https://example.com nhé.", lam: "trinh" });
  as("officer", "reviewer");
  expect(await page()).toContain("Chính bạn viết lời này");
  as("reviewer");
  expect(await page()).not.toContain('class="again"');
  as("head");
  const shown = await page();
  expect(shown).toContain('<a href="https://example.com">https://example.com</a>');
  expect(shown).toMatch(/href="#reply">Chờ bạn duyệt/);
  expect(shown).toContain("Duyệt và gửi");
  expect(shown).toMatch(/>\s*Xem https:\/\/example\.com nhé\.<\/textarea>/);
  const done = await act("duyet", { of: "1", approved: "Đã sửa xong." });
  expect(done.status).toBe(303);
  expect(must(await services.publicCase("18073", code)).answer?.text).toBe("Đã sửa xong.");
  expect(await page()).toMatch(/Trình duyệt: [^]*canbo[^]*Trả lời: [^]*canbo/);
});

test("what is returned says why, and its words stand in the form again", async () => {
  const { page, act, as } = await office({ approval: true });
  await act("tu-choi", { reason: "unclear", explanation: "Không rõ.", lam: "trinh" });
  as("reviewer");
  const empty = await act("tra-lai", { of: "1", note: "" });
  expect([empty.status, await empty.text()]).toEqual([422, expect.stringContaining('href="#note"')]);
  await act("tra-lai", { of: "1", note: "Nói rõ thiếu gì." });
  as("officer");
  const back = await page();
  expect(back).toContain("canbo trả lại lúc");
  expect(back).toContain("Nói rõ thiếu gì.");
  expect(back).toMatch(
    /<details class="card" open>[^]*<option value="unclear" selected>[^]*>\s*Không rõ\.<\/textarea>/,
  );
});

test("a preview sends nothing and keeps what was typed", async () => {
  const { act, code, services } = await office(undefined);
  const shown = await act("tra-loi", { answer: "Gọi 0239 385 1234.", lam: "xem" });
  const page = await shown.text();
  expect(shown.status).toBe(200);
  expect(page).toContain("Người gửi sẽ đọc như sau");
  expect(page).toMatch(/>\s*Gọi 0239 385 1234\.<\/textarea>/);
  expect(must(await services.publicCase("18073", code)).status).toBe("received");
});

test("a reply that is held says until when, and its button takes it back", async () => {
  const { page, act, code, services } = await office({ holdSeconds: 60 });
  await act("tra-loi", { answer: "Nhầm.", lam: "gui" });
  const held = await page();
  expect(held).toContain("Người gửi xem được từ 09:01 23/11/2026");
  expect(must(await services.publicCase("18073", code)).answer).toBeNull();
  const [, kept] = /<input type="hidden" name="answer" value="([^"]*)"/.exec(held) ?? [];
  expect([kept, held.includes("Câu trả lời sắp đến người gửi")]).toEqual(["Nhầm.", true]);
  expect((await act("rut-lai", { answer: kept! })).status).toBe(303);
  const open = await page();
  expect(open).toMatch(/name="answer"[^>]*>\s*Nhầm\.<\/textarea>/);
  expect(open).toContain("Rút lại trước khi người gửi đọc: ");
  expect(open).toContain(`role="status">Đã rút lại: lời này chưa tới người gửi.`);
  expect(open).toContain("Gửi câu trả lời");
  const again = await act("rut-lai");
  expect([again.status, (await again.text()).includes("không làm được việc đó")]).toEqual([422, true]);
});

test("a refusal that is taken back keeps its reason beside its words, and a reply after it keeps none", async () => {
  const { page, act } = await office({ holdSeconds: 60 });
  await act("tu-choi", { reason: "unclear", explanation: "Không rõ chỗ nào.", lam: "gui" });
  await act("rut-lai", { explanation: "Không rõ chỗ nào." });
  expect(await page()).toMatch(
    /<details class="card" open>[^]*<option value="unclear" selected>[^]*>\s*Không rõ chỗ nào\.<\/textarea>/,
  );
  await act("tra-loi", { answer: "Nhầm.", lam: "gui" });
  await act("rut-lai", { answer: "Nhầm." });
  expect(await page()).not.toContain('<option value="unclear" selected>');
});

test("a correction is read by the sender as one; officers read both", async () => {
  const { page, act, get, code } = await office(undefined);
  await act("tra-loi", { answer: "Xong ngày 31/11.", lam: "gui" });
  await act("dinh-chinh", { corrected: "Xong ngày 30/11." });
  const shown = await (await get(`/tra-cuu?code=${code}`)).text();
  expect(shown).toMatch(/Xong ngày 30\/11\.[^]*Đính chính lúc 09:00 23\/11\/2026/);
  expect(shown).not.toContain("31/11");
  expect(await page("en")).toMatch(/The words before the correction[^]*Xong ngày 31\/11\./);
});

test("beside what the sender left stands that the sender was told, and the way to say so; where nothing was left neither does", async () => {
  const app = siteFixture({ roles: () => ["officer"] });
  const [left, nobody] = [await app.send("Đèn hỏng ở ngõ 7.", { name: "Hoa" }), await app.send("Cống trước chợ tắc.")];
  const cookie = await app.cookieOf("18073");
  const page = async (code: string) => (await app.get(`/lam-viec/vu-viec/${code}`, { cookie })).text();
  expect(await page(left)).toContain("/da-bao");
  expect((await app.post(`/lam-viec/vu-viec/${left}/da-bao`, {}, { cookie })).status).toBe(303);
  expect(await page(left)).toMatch(/Đã báo lúc <time/);
  expect(await (await app.get(`/tra-cuu?code=${left}`)).text()).toContain("Đã báo người gửi");
  expect(await page(nobody)).not.toContain("/da-bao");
});
