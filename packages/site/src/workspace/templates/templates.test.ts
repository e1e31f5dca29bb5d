import { expect, test } from "vitest";
import type { Role } from "@danvan/server";
import { siteFixture } from "../../../test/site-fixture.ts";

async function office() {
  const held: { roles: Role[] } = { roles: ["head"] };
  const app = siteFixture({ roles: () => held.roles });
  const cookie = await app.cookieOf("18073");
  const code = await app.send("Đèn đường hỏng.");
  const page = async (path: string) => (await app.get(path, { cookie })).text();
  const post = (path: string, fields: Record<string, string>) => app.post(path, fields, { cookie });
  const save = (fields: Record<string, string> = {}) =>
    post("/lam-viec/mau", {
      name: "Đèn",
      outcome: "answered",
      kind: "concern",
      text: "Về {mã}, hạn {hạn}.",
      ...fields,
    });
  return { ...app, held, code, page, post, save, path: `/lam-viec/vu-viec/${code}` };
}

test("a head writes a template; an officer begins an answer with it, beside what is typed already", async () => {
  const { save, page, post, held, path, code } = await office();
  expect((await save()).status).toBe(303);
  expect(await page("/lam-viec/mau")).toContain("Về {mã}");
  held.roles = ["officer"];
  const [, id = ""] =
    /<select id="mau-answered"[^]*?<option value="([0-9a-f-]{36})"\s*>Đèn</.exec(await page(path)) ?? [];
  const filled = await (
    await post(`${path}/tra-loi`, { answer: "Kính gửi ông bà.", lam: "mau", mau: id, nhap: "0" })
  ).text();
  expect(filled).toMatch(new RegExp(`name="answer"[^>]*>\\nKính gửi ông bà\\.\\n\\nVề ${code}, hạn 01/12/2026\\.`));
  // What was filled in is a draft: nothing has left.
  expect(await page(path)).toContain(`Về ${code}`);
});

test("what nothing fills is named, with what there is; the words stay in the form", async () => {
  const { save } = await office();
  const answer = await save({ text: "Kính gửi {tên}" });
  const refused = await answer.text();
  expect([answer.status, refused.includes("Kính gửi {tên}"), refused.includes("mã, loại, hạn")]).toEqual([
    422,
    true,
    true,
  ]);
});

test("a template is offered for its kind and for what the case becomes", async () => {
  const { save, page, path } = await office();
  await save({ name: "Khen", kind: "praise" });
  await save({ name: "Mọi loại", kind: "" });
  await save({ name: "Không nhận", kind: "", outcome: "refused" });
  const shown = await page(path);
  expect(shown).not.toContain(">Khen<");
  expect(shown).toMatch(/id="mau-answered"[^]*>Mọi loại<[^]*id="mau-refused"[^]*>Không nhận</);
});

test("who may only read sees no form", async () => {
  const { save, page, held } = await office();
  await save();
  held.roles = ["officer"];
  const shown = await page("/lam-viec/mau");
  expect([shown.includes("Về {mã}"), shown.includes("mau-form"), shown.includes("Xóa mẫu")]).toEqual([
    true,
    false,
    false,
  ]);
});
