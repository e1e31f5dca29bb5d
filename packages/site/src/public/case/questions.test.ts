import { lawBook, must, type OnlineKind } from "@danvan/core";
import { statutoryDeadlines } from "@danvan/core/data";
import { expect, test } from "vitest";
import { PICTURE, siteFixture } from "../../../test/site-fixture.ts";

async function office(kind: OnlineKind = "concern") {
  const app = siteFixture({ rules: { book: lawBook(statutoryDeadlines) } });
  const cookie = await app.cookieOf("18073");
  const { code, secret } = await app.receipt("Đèn đường trong ngõ bị hỏng.", { kind });
  const path = `/lam-viec/vu-viec/${code}`;
  return {
    ...app,
    code,
    secret,
    page: async (lang = "vi") => (await app.get(`${path}?lang=${lang}`, { cookie })).text(),
    inbox: async () => (await app.get("/lam-viec", { cookie })).text(),
    ask: (fields: Record<string, string>) => app.post(`${path}/hoi-them`, fields, { cookie }),
    tracked: async () => (await app.get(`/tra-cuu?code=${code}`)).text(),
    supply: (text: string, files: Uint8Array<ArrayBuffer>[] = []) =>
      app.postFiles("/tra-cuu/bo-sung", { code, secret, text }, files),
  };
}

test("an officer asks, the sender reads it and answers with words and a photo, without script", async () => {
  const { page, inbox, ask, tracked, supply, post, code, secret } = await office();
  expect(await page()).toContain("Hỏi thêm người gửi");
  expect((await ask({ question: "Cột đèn số mấy?" })).status).toBe(303);
  expect(await page()).toContain("Người gửi chưa trả lời.");
  expect(await inbox()).toContain("Chờ người gửi");
  const shown = await tracked();
  expect(shown).toMatch(/Cơ quan hỏi thêm bạn[^]*Cột đèn số mấy\?/);
  expect(shown).toMatch(/<details class="card" open>\s*<summary>Bạn là người gửi\?/);
  const own = await (await post("/tra-cuu/nguoi-gui", { code, secret })).text();
  expect(own).toContain('action="/tra-cuu/bo-sung"');
  const empty = await supply("");
  expect([empty.status, (await empty.text()).includes('href="#text"')]).toEqual([422, true]);
  const done = await supply("Cột số 14, trước nhà văn hóa.", [PICTURE]);
  expect(done.status).toBe(200);
  expect(await done.text()).toContain("Cơ quan đã nhận câu trả lời của bạn.");
  const after = await page();
  expect(after).toMatch(/Người gửi trả lời[^]*Cột số 14, trước nhà văn hóa\.[^]*Người gửi bổ sung/);
  expect(after).toContain("/tep/");
  expect(await inbox()).not.toContain("Chờ người gửi");
  expect(await tracked()).not.toContain("Cột số 14");
});

test("that the clock stops is not offered where no law in force knows it, and is refused when it is asked for", async () => {
  const { page, ask, services, code } = await office("concern");
  expect(await page()).not.toContain("dừng tính hạn đến khi người gửi trả lời");
  const refused = await ask({ question: "Cột đèn số mấy?", hold: "yes" });
  expect([refused.status, (await refused.text()).includes("Cột đèn số mấy?</textarea>")]).toEqual([422, true]);
  expect(must(await services.publicCase("18073", code)).questions).toEqual([]);
});

test("what reads like a complaint is asked about, and kept for who says it is none", async () => {
  const { ask, supply, post, code, secret, page } = await office();
  await ask({ question: "Chuyện gì vậy?" });
  const words = "Tôi khiếu nại quyết định xử phạt số 12 của phường.";
  const met = await supply(words);
  expect(met.status).toBe(422);
  expect(await met.text()).toMatch(/name="meaning"[^]*value="opinion"/);
  await post("/tra-cuu/bo-sung", { code, secret, text: words, meaning: "opinion" });
  expect(await page()).toContain(words);
});
