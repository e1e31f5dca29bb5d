import { expect, test } from "vitest";
import { siteFixture } from "../../../test/site-fixture.ts";

async function office() {
  const app = siteFixture();
  const cookie = await app.cookieOf("18073");
  const get = async (path: string) => (await app.get(path, { cookie })).text();
  const post = (path: string, fields: Record<string, string>) => app.post(path, fields, { cookie });
  return { ...app, page: get, post };
}

test("whoever sends may choose a field and need not; the list is narrowed by it, on the screen and in files", async () => {
  const { get, send, page } = await office();
  expect(await (await get("/")).text()).toMatch(/<select\s+id="field"[^]*Để cơ quan xếp giúp[^]*Điện, chiếu sáng/);
  const lamp = await send("Đèn đường trong ngõ hỏng.");
  const chosen = await send("Đèn đường trong ngõ hỏng.", { field: "duong" });
  const shown = await page("/lam-viec?linh-vuc=dien");
  expect([shown.includes(lamp), shown.includes(chosen)]).toEqual([true, false]);
  expect(shown).toContain("Phản ánh, Điện, chiếu sáng");
  const [, heads, row] = (await page("/lam-viec/danh-sach.csv?linh-vuc=duong&cot=field")).split("\r\n");
  expect([heads, row]).toEqual(["Mã;Lĩnh vực;Nội dung", `${chosen};Đường sá, giao thông;Đèn đường trong ngõ hỏng.`]);
});

test("an officer puts a case elsewhere, and what is published of it is found there", async () => {
  const { send, page, post, get } = await office();
  const code = await send("Đèn đường trong ngõ hỏng.", { publish: true });
  const path = `/lam-viec/vu-viec/${code}`;
  expect((await post(`${path}/linh-vuc`, { field: "duong" })).status).toBe(303);
  expect(await page(path)).toMatch(/<dt>Lĩnh vực<\/dt>[^]*<summary>Đường sá, giao thông/);
  expect((await post(`${path}/linh-vuc`, { field: "bien" })).status).toBe(422);
  await post(`${path}/tra-loi`, { answer: "Đã thay bóng.", lam: "gui" });
  expect(await page(path)).toMatch(/id="published-field"[^]*value="duong" selected/);
  await post(`${path}/dang`, { published: "Đã thay bóng.", "published-field": "duong" });
  const list = async (field: string) => (await get(`/viec-da-tra-loi?linh-vuc=${field}`)).text();
  expect(await list("duong")).toContain("Phản ánh – Đường sá, giao thông");
  expect(await list("dien")).toContain("Không tìm thấy việc nào");
});
