import { DanvanError, problem } from "@danvan/core";
import { expect, test } from "vitest";
import { siteFixture } from "../../../test/site-fixture.ts";
import { createSite } from "../../site.ts";

test.each([
  [new DanvanError(problem("store-unavailable")), "Hệ thống chưa lưu được. Thử lại sau ít phút."],
  [new Error("Chữ của máy chủ"), "Lỗi ở phía máy chủ, không phải do bạn."],
])("a fault while the reports are read is told, and the page says that it ended", async (fault, sentence) => {
  const { options, services, cookieOf, faults } = siteFixture({ roles: ["overseer"] });
  const cookie = await cookieOf("18073");
  const site = createSite({ ...options, services: { ...services, consolidation: () => Promise.reject(fault) } });
  const headers = { host: "demo.test", cookie };
  const page = await (await site(new Request("http://demo.test/lam-viec/toan-tinh/tong-hop", { headers }))).text();
  expect(page).toContain(sentence);
  expect(page).not.toContain("Chữ của máy chủ");
  expect(page).toMatch(/<\/html>\s*$/);
  expect(faults).toEqual([fault]);
});
