import { must } from "@danvan/core";
import { expect, test } from "vitest";
import { PAPER, siteFixture } from "../../../test/site-fixture.ts";

async function officersPage() {
  const app = siteFixture();
  const receipt = await app.receipt("Đèn đường bị hỏng.", { name: "Trần Thị Hoa" });
  const cookie = await app.cookieOf("18073");
  const page = async () => (await app.get(`/lam-viec/vu-viec/${receipt.code}`, { cookie })).text();
  return { ...app, ...receipt, cookie, page };
}

test("a contact that was taken back is told as taken back, with its day, and never as one that nobody left", async () => {
  const { services, code, secret, page } = await officersPage();
  expect(await page()).toContain("Trần Thị Hoa");
  must(await services.withdrawConsent("18073", code, { secret }, { purposes: [] }));
  const after = await page();
  expect(after).toContain("Đã rút ngày 09:00 23/11/2026.");
  expect(after).not.toContain("Trần Thị Hoa");
  expect(after).not.toContain("Không để lại thông tin liên hệ");
});

test("refusing is folded until it is wanted, and open where something in it is wrong", async () => {
  const { page, post, code, cookie } = await officersPage();
  expect(await page()).toMatch(/<details class="card"\s*>/);
  const refused = await post(`/lam-viec/vu-viec/${code}/tu-choi`, { reason: "unclear", explanation: "" }, { cookie });
  expect(await refused.text()).toMatch(/<details class="card" open>/);
});

test("after one case is answered the next is a press away; the last leads nowhere", async () => {
  const { send, post, code, cookie, page } = await officersPage();
  const other = await send("Nắp cống bị vỡ.");
  await post(`/lam-viec/vu-viec/${code}/tra-loi`, { answer: "Đã thay." }, { cookie });
  expect(await page()).toContain(`href="/lam-viec/vu-viec/${other}">Vụ việc tiếp theo</a>`);
  await post(`/lam-viec/vu-viec/${other}/tra-loi`, { answer: "Đã thay." }, { cookie });
  expect(await page()).not.toContain("Vụ việc tiếp theo");
});

test("of several files the one that cannot be taken is named", async () => {
  const { postFiles, code, cookie } = await officersPage();
  const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
  const response = await postFiles(`/lam-viec/vu-viec/${code}/tra-loi`, { answer: "Đã thay." }, [PAPER, png], cookie);
  const page = await response.text();
  expect(response.status).toBe(422);
  expect(page).toContain("Đã thay.");
  expect(page).toMatch(/(?<!\d)1: \S/); // the fixture calls its files "0" and "1"
});

test("a page with a field for an officer's files loads what shrinks photos, and no other does", async () => {
  const { page, get, cookie } = await officersPage();
  const script = `src="/widgets/file-fields.min.js" integrity="sha384-x"`;
  expect(await page()).toContain(script);
  for (const path of ["/lam-viec", "/", "/ket-qua"])
    expect(await (await get(path, { cookie })).text()).not.toContain(script);
});

test("where the sender stood is told as numbers that open the device's own map", async () => {
  const app = siteFixture();
  const code = await app.send("Đèn đường bị hỏng.", { position: "18.34217,105.90562" });
  const page = await (await app.get(`/lam-viec/vu-viec/${code}`, { cookie: await app.cookieOf("18073") })).text();
  expect(page).toContain(`<a href="geo:18.34217,105.90562">18.34217, 105.90562</a>`);
});
