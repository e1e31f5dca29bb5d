import type { Role } from "@danvan/server";
import { expect, test } from "vitest";
import { siteFixture } from "../../test/site-fixture.ts";

async function menuOf(roles: readonly Role[], path = "/lam-viec/tai-khoan") {
  const app = siteFixture({ roles });
  const page = await (await app.get(path, { cookie: await app.cookieOf("18073") })).text();
  const [menu = ""] = /<nav class="menu"[^]*?<\/nav>/.exec(page) ?? [];
  const [folded = ""] = /<details[^]*?<\/details>/.exec(menu) ?? [];
  const texts = (part: string) => [...part.matchAll(/<a [^>]*>([^<]*?)\s*</g)].map(([, text]) => text);
  return { row: texts(menu.replace(folded, "")), folded: texts(folded), summary: /<summary[^>]*>/.exec(folded)?.[0] };
}

test("a head has what is opened every day in one row, and the rest folded", async () => {
  const { row, folded, summary } = await menuOf(["officer", "head", "agency-admin"]);
  expect(row).toEqual(["Hôm nay", "Đang xử lý", "Đã xong", "Nhập mới", "Báo cáo năm", "Tài khoản"]);
  expect(folded).toEqual([
    "Mẫu trả lời",
    "Dữ liệu cá nhân",
    "Chỉ số 766",
    "Trao đổi dữ liệu",
    "Người dùng",
    "Cấu hình",
  ]);
  expect(summary).not.toContain("data-current");
});

test("whoever has one place of the rest has it in the row", async () => {
  expect((await menuOf(["officer"])).row).toContain("Dữ liệu cá nhân");
  expect((await menuOf(["officer"])).folded).toEqual([]);
});

test("the fold is marked where the page is one of its places", async () => {
  expect((await menuOf(["head"], "/lam-viec/mau")).summary).toContain("data-current");
});

test.each([
  ["/lam-viec/can-bo", 403],
  ["/lam-viec/vu-viec/18073-AAAAA-AAAAA", 404],
])(
  "a page that says why %s is not shown is no place of the menu, and its other language says the same",
  async (path, status) => {
    const app = siteFixture({ roles: ["officer"] });
    const response = await app.get(path, { cookie: await app.cookieOf("18073") });
    const page = await response.text();
    expect([response.status, page.includes("aria-current")]).toEqual([status, false]);
    expect(page).toContain(`href="${path}?lang=en"`);
  },
);
