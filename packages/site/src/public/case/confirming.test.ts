import { must } from "@danvan/core";
import { expect, test } from "vitest";
import { siteFixture } from "../../../test/site-fixture.ts";

test("without script the sender is asked whether it is really done, says so, and the officer reads it", async () => {
  let now = "2026-11-23T02:00:00.000Z";
  const app = siteFixture({ rules: { askIfDoneDays: 14 }, now: () => now });
  const cookie = await app.cookieOf("18073");
  const { code, secret } = await app.receipt("Đèn đường bị hỏng.");
  await app.post(`/lam-viec/vu-viec/${code}/tra-loi`, { answer: "Đã thay." }, { cookie });
  const own = async () => (await app.post("/tra-cuu/nguoi-gui", { code, secret })).text();
  expect(await own()).not.toContain('action="/tra-cuu/da-xong"');
  now = "2026-12-07T02:00:00.000Z";
  expect(await own()).toMatch(
    /Việc này nay đã thật sự xong chưa\?[^]*action="\/tra-cuu\/da-xong"[^]*href="#xem-lai"[^]*id="xem-lai"/,
  );
  expect(await (await app.get(`/tra-cuu?code=${code}`)).text()).not.toContain("thật sự xong chưa");
  const done = await (await app.post("/tra-cuu/da-xong", { code, secret })).text();
  expect(done).toContain("Đã ghi nhận: việc đã xong.");
  expect(done).not.toContain("thật sự xong chưa");
  expect(must(await app.services.publicCase("18073", code)).timeline.at(-1)?.type).toBe("confirmed");
});
