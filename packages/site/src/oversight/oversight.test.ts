import { must } from "@danvan/core";
import type { Actor } from "@danvan/server";
import { expect, test } from "vitest";
import { siteFixture } from "../../test/site-fixture.ts";
import { oversightRoutes } from "./oversight-routes.ts";
import { mountSite } from "../kit/view/site.ts";
import { createGates } from "@danvan/server";

const UNIT = "18100";
/** Words, a place and a name that a citizen of the unit wrote, and what was answered. */
const SECRETS = ["Cống", "ngõ Bà Tư", "Trần Thị Hoa", "0912345678", "Đã thông cống"];

/** The unit has two cases that were sent 40 days ago: one answered, one overdue. */
async function withUnit(role: Actor["roles"][number] = "overseer") {
  let now = "2026-10-12T02:00:00.000Z";
  const site = siteFixture({ roles: [role], now: () => now });
  const { services } = site;
  const codes: string[] = [];
  for (const text of ["Cống tắc ở đầu ngõ.", "Cống tắc ở cuối ngõ."])
    codes.push(
      must(
        await services.receive(UNIT, {
          key: crypto.randomUUID(),
          kind: "concern",
          lang: "vi",
          text,
          place: "ngõ Bà Tư",
          contact: { name: "Trần Thị Hoa", phone: "0912345678" },
          consent: { notice: "test", purposes: ["contact"] },
        }),
      ).receipt.code,
    );
  const officer: Actor = { id: "o", name: "o", agency: UNIT, roles: ["officer"] };
  must(await services.act(officer, codes[0]!, { type: "answer", text: "Đã thông cống." }));
  now = "2026-11-23T02:00:00.000Z";
  const cookie = await site.cookieOf("18073");
  return { ...site, cookie, codes, get: (path: string) => site.get(path, { cookie }) };
}

test("all units stand on one page with their figures, and the late ones of each with their codes", async () => {
  const { get, codes } = await withUnit();
  const page = await (await get("/lam-viec/toan-tinh")).text();
  expect(page).toContain("Tỉnh Hà Tĩnh: theo dõi các đơn vị");
  expect(page).toMatch(/<th scope="row">\s*<a href="\/lam-viec\/toan-tinh\/don-vi\/18100">Phường Trần Phú/);
  expect(page).toMatch(/50% <small>1\/2<\/small>/);
  expect(page).toContain("chưa có đánh giá");
  const unit = await (await get(`/lam-viec/toan-tinh/don-vi/${UNIT}`)).text();
  expect([unit.includes(codes[0]!), unit.includes(codes[1]!)]).toEqual([false, true]);
  expect((await get("/lam-viec/toan-tinh/don-vi/18073")).status).toBe(404);
});

test("the table is sorted and narrowed by its address, and the address survives in its links", async () => {
  const { get } = await withUnit();
  const page = await (await get("/lam-viec/toan-tinh?tim=tran+phu&loc=overdue&xep=received&chieu=tang&lang=en")).text();
  expect(page).toContain("1 of 1 units are shown.");
  expect(page).toMatch(/aria-sort="ascending"/);
  expect(page).toContain("tim=tran+phu&amp;loc=overdue&amp;xep=received&amp;lang=en");
  const none = await (await get("/lam-viec/toan-tinh?tim=khong+co")).text();
  expect(none).toContain("Không có đơn vị nào như vậy.");
  expect((await get("/lam-viec/toan-tinh?nam=2031")).status).toBe(404);
});

test("open data keeps small counts secret, and comes with a dictionary of every column", async () => {
  const { get } = await withUnit();
  const csv = await (await get("/lam-viec/toan-tinh/du-lieu.csv")).text();
  expect(csv).toContain("code;name;received");
  expect(csv).toMatch(/18100;[^\n]*Trần Phú[^\n]*;;;/);
  const file = (await (await get("/lam-viec/toan-tinh/du-lieu.json")).json()) as {
    fields: { name: string }[];
    units: Record<string, unknown>[];
  };
  expect(Object.keys(file.units[0]!).toSorted()).toEqual(file.fields.map(({ name }) => name).toSorted());
  expect(await (await get("/lam-viec/toan-tinh/tu-dien.json")).json()).toEqual(file.fields);
});

const paths = () => {
  const { options } = siteFixture();
  const gates = createGates({ elapsed: () => 0 });
  return oversightRoutes({ ...options, site: mountSite(options.site, ""), gates })
    .routes.filter(({ method }) => method === "GET")
    .map(({ path }) => `/lam-viec${path.replace(":unit", UNIT)}`);
};

test.each(["overseer", "inspector"] as const)("no page shows a %s a citizen's word, or an answer", async (role) => {
  const { get } = await withUnit(role);
  for (const path of new Set(paths())) {
    const answer = await get(path);
    const text = await answer.text();
    expect([path, answer.status, SECRETS.filter((secret) => text.includes(secret))]).toEqual([path, 200, []]);
  }
});

test("who follows the units begins with them", async () => {
  const site = siteFixture({ roles: ["overseer"] });
  const cookie = await site.cookieOf("18073");
  const menu = await (await site.get("/lam-viec/tai-khoan", { cookie })).text();
  expect(menu).toContain("/lam-viec/toan-tinh");
  expect((await site.get("/lam-viec", { cookie })).headers.get("location")).toBe("/lam-viec/toan-tinh");
});
