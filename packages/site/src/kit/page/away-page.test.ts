import { DanvanError, problem } from "@danvan/core";
import type { Services } from "@danvan/server";
import { describe, expect, test } from "vitest";
import { siteFixture } from "../../../test/site-fixture.ts";
import { createSite } from "../../site.ts";
import { PASSWORD_FIELDS } from "./away-page.ts";

const away = () => Promise.reject(new DanvanError(problem("store-unavailable")));
const WORDS = "Đã sửa đèn đường.\nCảm ơn ông bà <đã báo>.";

/** A site whose store goes away after an officer signed in. */
async function withStoreAway() {
  const { options, services, cookieOf, send, faults } = siteFixture();
  const [cookie, code] = [await cookieOf("18073"), await send("Đèn đường bị hỏng.")];
  const gone: Services = { ...services };
  for (const name of [
    "act",
    "officerCase",
    "publicCase",
    "rate",
    "reopen",
    "signOut",
    "signIn",
    "dropSecondFactor",
    "report",
    "inbox",
  ] as const)
    gone[name] = away as never;
  const site = createSite({ ...options, services: gone });
  const ask = (path: string, fields?: Record<string, string>) =>
    site(
      new Request(`http://demo.test${path}`, {
        ...(fields && { method: "POST", body: new URLSearchParams(fields) }),
        headers: { host: "demo.test", origin: "http://demo.test", cookie },
      }),
    );
  return { ask, code, faults };
}

describe("a store that is away gives back every word", () => {
  test.each([
    ["tra-loi", { answer: WORDS }],
    ["tu-choi", { reason: "unclear", explanation: WORDS }],
  ])("of an officer: %s", async (act, fields) => {
    const { ask, code, faults } = await withStoreAway();
    const response = await ask(`/lam-viec/vu-viec/${code}/${act}`, fields);
    const page = await response.text();
    expect([response.status, response.headers.get("retry-after"), faults.length]).toEqual([503, "5", 1]);
    expect(page).toContain("Hệ thống chưa lưu được. Thử lại sau ít phút.");
    expect(page).toContain("Đã sửa đèn đường.\nCảm ơn ông bà &lt;đã báo&gt;.");
    expect(page).toContain(`action="/lam-viec/vu-viec/${code}/${act}"`);
  });

  test.each([
    ["danh-gia", { level: "1", comment: WORDS }],
    ["xem-lai", { secret: "3333-3333", text: WORDS }],
  ])("of a citizen: %s", async (act, fields) => {
    const { ask, code } = await withStoreAway();
    const response = await ask(`/tra-cuu/${act}`, { code, ...fields });
    expect(response.status).toBe(503);
    expect(await response.text()).toContain("Cảm ơn ông bà &lt;đã báo&gt;.");
  });

  test.each([
    ["dang-nhap", { name: "hoa", password: "rất bí mật", viec: "/lam-viec/vu-viec/x/tra-loi", "viec.answer": WORDS }],
    ["tai-khoan/hai-lop/tat", { "password-2": "rất bí mật" }],
  ])("but a password, which is typed again: %s", async (act, fields) => {
    const { ask } = await withStoreAway();
    const page = await (await ask(`/lam-viec/${act}`, fields)).text();
    expect(page).not.toContain("rất bí mật");
    expect(page).toMatch(
      /<label for="(password(?:-2)?)">[^<]+<\/label>\s*<input id="\1" name="\1" type="password" required/,
    );
    expect(page.includes("Cảm ơn ông bà &lt;đã báo&gt;.")).toBe("viec.answer" in fields);
  });
});

test("every form that asks for a password calls it by a name that no page gives back", async () => {
  const { services, get, cookieOf, post } = siteFixture();
  const cookie = await cookieOf("18073");
  const on = await (await post("/lam-viec/tai-khoan/hai-lop", {}, { cookie })).text();
  const pages = await Promise.all([
    get("/lam-viec/tai-khoan", { cookie }),
    get("/lam-viec/dang-nhap"),
    get("/lam-viec/loi-moi"),
  ]);
  const asked = (await Promise.all(pages.map((page) => page.text()))).flatMap((page) =>
    [...page.matchAll(/<input type="password"[^>]* name="([^"]+)"/g)].map(([, name]) => name),
  );
  expect([on.includes("password"), new Set(asked)]).toEqual([false, new Set(["old", "password"])]);
  expect(services.signOnName).toBeNull();
  expect(asked.filter((name) => !PASSWORD_FIELDS.includes(name!))).toEqual([]);
});

test("pages that only show something say that it passes, and an officer signs out all the same", async () => {
  const { ask, code } = await withStoreAway();
  for (const path of [`/tra-cuu?code=${code}`, "/lam-viec", `/lam-viec/vu-viec/${code}`])
    expect([path, (await ask(path)).status]).toEqual([path, 503]);
  const out = await ask("/lam-viec/dang-xuat", {});
  expect([out.status, out.headers.get("set-cookie")]).toEqual([303, expect.stringMatching(/danvan_session=;/)]);
});
