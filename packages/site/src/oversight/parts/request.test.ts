import { expect, test } from "vitest";
import { siteFixture } from "../../../test/site-fixture.ts";

/** The pages of whoever follows others, at an instant. */
async function overseen(now = "2026-11-23T02:00:00.000Z") {
  const { get, cookieOf } = siteFixture({ roles: ["overseer"], now: () => now });
  const cookie = await cookieOf("18073");
  return async (path: string) => (await get(`/lam-viec/toan-tinh${path}`, { cookie })).text();
}

test.each(["/cham-diem", "/tong-hop", "/so-sanh"])("%s is of the year that has begun in Vietnam", async (path) => {
  // 1 January 2027, one o'clock in the morning there.
  const page = await (await overseen("2026-12-31T18:00:00.000Z"))(path);
  expect(/<title>([^<]*)/.exec(page)?.[1]).toContain("2027");
});

test.each([
  "",
  "/nhac-viec",
  "/cham-diem",
  "/bo-tieu-chi",
  "/tong-hop",
  "/theo-khoan",
  "/thanh-tra",
  "/so-sanh",
  "/don-vi/18100",
])("in the other language %s stays in its year", async (path) => {
  const page = await (await overseen())(`${path}?nam=2025`);
  expect(/class="language"\s+href="([^"]*)"/.exec(page)?.[1]).toBe(`/lam-viec/toan-tinh${path}?nam=2025&amp;lang=en`);
});
