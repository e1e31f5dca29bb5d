import { must } from "@danvan/core";
import type { Actor } from "@danvan/server";
import { expect, test } from "vitest";
import { siteFixture } from "../../../test/site-fixture.ts";

const PASSWORD = "hoa ban nở trắng";

async function withAdmin() {
  const site = siteFixture();
  const cookie = await site.cookieOf("18073");
  const post = (path: string, fields: Record<string, string>, as = cookie) => site.post(path, fields, { cookie: as });
  const get = async (path: string, as = cookie) => (await site.get(path, { cookie: as })).text();
  const people = async () => {
    const [token = ""] = cookie.split("=").slice(1);
    return must(await site.services.people(must(await site.services.session(token))));
  };
  return { ...site, cookie, post, page: get, people };
}

/** Lets somebody in by the pages alone. */
async function invited(workspace: Awaited<ReturnType<typeof withAdmin>>, roles = "officer") {
  const made = await workspace.post("/lam-viec/can-bo", { name: "Lan", roles });
  const page = await made.text();
  expect(page).toContain('Hết hạn: <time datetime="2026-11-30T02:00:00.000Z">');
  const [, code = ""] = /<p class="code">([^<]+)</.exec(page) ?? [];
  const accepted = await workspace.post("/lam-viec/loi-moi", { name: "lan", code, password: PASSWORD }, "");
  expect([made.status, accepted.status, accepted.headers.get("location")]).toEqual([200, 303, "/lam-viec/dang-nhap"]);
  const signedIn = await workspace.post("/lam-viec/dang-nhap", { name: "lan", password: PASSWORD }, "");
  return { code, cookie: signedIn.headers.get("set-cookie")!.split(";")[0]! };
}

test("an administrator invites somebody, who chooses a password and comes in; the code is shown once", async () => {
  const workspace = await withAdmin();
  const { code, cookie } = await invited(workspace);
  expect(await workspace.page("/lam-viec/can-bo")).not.toContain(code);
  const inbox = await workspace.page("/lam-viec", cookie);
  expect([inbox.includes("Vụ việc đang xử lý"), inbox.includes("Người dùng")]).toEqual([true, false]);
});

test("what is wrong with an invitation stays with what was typed", async () => {
  const workspace = await withAdmin();
  const refused = await workspace.post("/lam-viec/can-bo", { name: "canbo", roles: "head" });
  const page = await refused.text();
  expect([refused.status, page.includes('href="#name"'), page.includes('value="canbo"')]).toEqual([422, true, true]);
  const weak = await workspace.post("/lam-viec/loi-moi", { name: "lan", code: "x", password: "ngắn" }, "");
  const shown = await weak.text();
  expect([
    weak.status,
    shown.includes('href="#password"'),
    shown.includes('value="lan"'),
    shown.includes('ngắn"'),
  ]).toEqual([422, true, true, false]);
});

test("roles change, an account closes and is let in again, never one's own", async () => {
  const workspace = await withAdmin();
  const { cookie } = await invited(workspace);
  const { id } = (await workspace.people()).find(({ name }) => name === "lan")!;
  const own = (await workspace.people()).find(({ name }) => name === "canbo")!.id;
  expect((await workspace.post(`/lam-viec/can-bo/${id}/vai-tro`, { [`roles-${id}`]: "inspector" })).status).toBe(303);
  expect((await workspace.people()).find(({ name }) => name === "lan")!.roles).toEqual(["inspector"]);
  expect((await workspace.post(`/lam-viec/can-bo/${id}/dong`, {})).status).toBe(303);
  expect((await workspace.get("/lam-viec", { cookie })).status).toBe(303);
  const signIn = await workspace.post("/lam-viec/dang-nhap", { name: "lan", password: PASSWORD }, "");
  expect(await signIn.text()).toContain("Tài khoản đã đóng");
  expect(await (await workspace.post(`/lam-viec/can-bo/${id}/moi`, {})).text()).toContain("Mã mời của lan");
  const refused = await workspace.post(`/lam-viec/can-bo/${own}/dong`, {});
  expect([refused.status, (await refused.text()).includes("Không ai tự đổi vai trò")]).toEqual([422, true]);
});

test("an account that only a system administrator may change has no form that would be refused", async () => {
  const site = siteFixture({ roles: () => roles });
  let roles: Actor["roles"] = ["agency-admin", "system-admin"];
  const cookie = await site.cookieOf("18073");
  await site.post("/lam-viec/can-bo", { name: "may", roles: "system-admin" }, { cookie });
  const list = async () => (await site.get("/lam-viec/can-bo", { cookie })).text();
  const theirs = async () => /<h2 id="p-[^"]*">may<[^]*?<\/section>/.exec(await list())?.[0] ?? "";
  expect(await theirs()).toMatch(/\/dong"/);
  roles = ["agency-admin"];
  expect(await theirs()).toMatch(/Vai trò: Quản trị hệ thống\./);
  expect(await theirs()).not.toContain("<form");
});

test("one's own sessions are listed and ended, one or all; a changed password ends them, too", async () => {
  const workspace = await withAdmin();
  const { cookie: first } = await invited(workspace);
  const signIn = async (password: string) => {
    const signed = await workspace.post("/lam-viec/dang-nhap", { name: "lan", password }, "");
    return signed.headers.get("set-cookie")?.split(";")[0] ?? "";
  };
  const second = await signIn(PASSWORD);
  const page = await workspace.page("/lam-viec/tai-khoan", second);
  const [, id = ""] = /name="id" value="([^"]+)"/.exec(page) ?? [];
  expect(page).toContain("Phiên này");
  await workspace.post("/lam-viec/tai-khoan/phien", { id }, second);
  expect((await workspace.get("/lam-viec", { cookie: first })).status).toBe(303);
  expect((await workspace.get("/lam-viec", { cookie: second })).status).toBe(200);
  const wrong = await workspace.post(
    "/lam-viec/tai-khoan/mat-khau",
    { old: "sai", password: "mùa hoa phượng đỏ" },
    second,
  );
  expect([wrong.status, (await wrong.text()).includes('href="#old"')]).toEqual([422, true]);
  await workspace.post("/lam-viec/tai-khoan/mat-khau", { old: PASSWORD, password: "mùa hoa phượng đỏ" }, second);
  expect((await workspace.get("/lam-viec", { cookie: second })).status).toBe(303);
  const third = await signIn("mùa hoa phượng đỏ");
  expect((await workspace.post("/lam-viec/tai-khoan/phien-tat-ca", {}, third)).headers.get("location")).toBe(
    "/lam-viec/dang-nhap",
  );
  expect((await workspace.get("/lam-viec", { cookie: third })).status).toBe(303);
});

test("a password that was typed when a session had ended is in no page", async () => {
  const workspace = await withAdmin();
  const page = await workspace.post("/lam-viec/tai-khoan/mat-khau", { old: PASSWORD, password: PASSWORD }, "");
  expect([page.status, (await page.text()).includes(PASSWORD)]).toEqual([401, false]);
});
