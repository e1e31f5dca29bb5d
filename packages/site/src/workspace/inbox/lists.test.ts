import type { Role } from "@danvan/server";
import { readXlsx } from "hucre/xlsx";
import { expect, test } from "vitest";
import { siteFixture } from "../../../test/site-fixture.ts";

async function office() {
  const held: { roles: Role[] } = { roles: ["officer", "head"] };
  const app = siteFixture({ roles: () => held.roles });
  const cookie = await app.cookieOf("18073");
  const [lamp, drain] = [await app.send("Đèn đường hỏng."), await app.send("Cống tắc.", { place: "Chợ" })];
  const get = async (path: string) => (await app.get(path, { cookie })).text();
  return {
    ...app,
    cookie,
    lamp,
    drain,
    held,
    page: get,
    post: (path: string, fields: Record<string, string> | [string, string][]) => app.post(path, fields, { cookie }),
  };
}

test("columns that are chosen make the list a table, of which the files hold the same", async () => {
  const { page, get, cookie, lamp } = await office();
  const shown = await page("/lam-viec?cot=due&cot=kind&xep=moi");
  expect([...shown.matchAll(/<th scope="col"[^>]*>\s*([^<]*?)\s*<\/th>/g)].map(([, head]) => head).slice(0, 3)).toEqual(
    ["Nội dung", "Loại", "Ngày hẹn"],
  );
  expect(shown).toContain("/lam-viec/danh-sach.xlsx?xep=moi&amp;cot=kind-due");
  const csv = await page("/lam-viec/danh-sach.csv?cot=kind-due");
  expect(csv.split("\r\n")[1]).toBe("Mã;Loại;Ngày hẹn;Nội dung");
  const xlsx = await get("/lam-viec/danh-sach.xlsx?cot=kind-due", { cookie });
  expect(xlsx.headers.get("content-disposition")).toContain("18073-vu-viec.xlsx");
  const [sheet] = (await readXlsx(new Uint8Array(await xlsx.arrayBuffer()))).sheets;
  expect(sheet!.rows[2]).toEqual(["Mã", "Loại", "Ngày hẹn", "Nội dung"]);
  expect(JSON.stringify(sheet!.rows)).toContain(lamp);
});

test("a list is kept under a name, for oneself or, by a head, for all; it says which one is shown", async () => {
  const { page, post, held } = await office();
  const kept = { name: "Đèn của tôi", query: "giao=toi&loai=concern&sau=x&lạ=1" };
  const saved = await post("/lam-viec/danh-sach-luu", kept);
  expect(saved.headers.get("location")).toBe("/lam-viec?loai=concern&giao=toi");
  expect(await page("/lam-viec?loai=concern&giao=toi")).toMatch(/aria-current="page"\s*>Đèn của tôi</);
  await post("/lam-viec/danh-sach-luu", { name: "Chung", query: "han=overdue", shared: "yes" });
  held.roles = ["officer"];
  const shown = await page("/lam-viec");
  expect([shown.includes(">Chung<"), shown.includes("Xóa danh sách đã lưu: Chung")]).toEqual([true, false]);
  const refused = await post("/lam-viec/danh-sach-luu", { name: "Chung", query: "", shared: "yes" });
  expect(refused.status).toBe(403);
  const [, id = ""] = /name="id" value="([^"]+)" aria-label="Xóa danh sách đã lưu: Đèn của tôi"/.exec(shown) ?? [];
  await post("/lam-viec/danh-sach-luu/bo", { id });
  expect(await page("/lam-viec")).not.toContain("Đèn của tôi");
});

test("an open list learns that it changed, with the numbers of the menu, and replaces nothing", async () => {
  const { page, get, cookie, send } = await office();
  const [, src = ""] = /<desk-fresh\s+src="([^"]+)"/.exec(await page("/lam-viec")) ?? [];
  const news = async (etag = "") =>
    get(src.replaceAll("&amp;", "&"), { cookie, ...(etag && { "if-none-match": etag }) });
  const same = await news();
  expect(await same.json()).toEqual({ news: "", counts: { open: "2", closed: "0" } });
  const etag = same.headers.get("etag") ?? "";
  expect((await news(etag)).status).toBe(304);
  await send("Nắp cống vỡ.");
  expect(await (await news(etag)).json()).toEqual({
    news: "Danh sách vừa thay đổi.",
    counts: { open: "3", closed: "0" },
  });
});

test("single keys are told of in one table, and gone where an officer switched them off", async () => {
  const { page, post } = await office();
  expect(await page("/lam-viec")).toMatch(/<kbd data-does="next">j<\/kbd>[^]*<kbd data-does="help">\?<\/kbd>/);
  expect((await post("/lam-viec/tai-khoan/phim-tat", { keys: "off" })).status).toBe(303);
  expect(await page("/lam-viec")).not.toContain("<desk-keys");
  expect(await page("/lam-viec/tai-khoan")).toContain("Đang tắt.");
});
