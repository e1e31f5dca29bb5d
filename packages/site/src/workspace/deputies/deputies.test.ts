import { must } from "@danvan/core";
import { expect, test } from "vitest";
import { siteFixture } from "../../../test/site-fixture.ts";

/** The first officer, and one who was invited, each with a cookie. */
async function two() {
  const site = siteFixture();
  const { services } = site;
  const head = await site.cookieOf("18073");
  const admin = must(await services.session(head.slice("danvan_session=".length)));
  const { code } = must(await services.invite(admin, { name: "hoa", roles: ["inspector"] }));
  must(await services.acceptInvitation("18073", "hoa", code, "mật khẩu dài của tôi"));
  const { token } = must(await services.signIn("18073", "hoa", "mật khẩu dài của tôi"));
  return { ...site, head, hoa: `danvan_session=${token}` };
}
const today = { deputy: "hoa", from: "2026-11-23", to: "2026-11-27" };

test("an officer names a deputy, who answers and is told on every page whom they stand in for", async () => {
  const { get, post, head, hoa, send, services } = await two();
  const code = await send("Đèn đường bị hỏng.");
  expect((await post(`/lam-viec/vu-viec/${code}/tra-loi`, { answer: "Đã sửa." }, { cookie: hoa })).status).toBe(403);
  expect((await post("/lam-viec/nguoi-thay", today, { cookie: head })).status).toBe(303);
  const page = await (await get("/lam-viec/nguoi-thay", { cookie: hoa })).text();
  expect(page).toContain("hoa thay canbo");
  expect(page).toContain("Thứ Sáu, 27/11/2026");
  // Whoever stands in ends nothing, and names nobody for others.
  expect([page.includes("Kết thúc ngay"), page.includes('name="officer"')]).toEqual([false, false]);
  expect(page.replaceAll(/\s+/g, " ")).toContain("hoa (thay canbo)");
  expect((await post(`/lam-viec/vu-viec/${code}/tra-loi`, { answer: "Đã sửa." }, { cookie: hoa })).status).toBe(303);
  expect(must(await services.publicCase("18073", code)).status).toBe("answered");

  const own = await (await get("/lam-viec/nguoi-thay?lang=en", { cookie: head })).text();
  const [, id = ""] = /name="id" value="([^"]+)"/.exec(own) ?? [];
  expect(own).toContain("hoa stands in for canbo");
  expect((await post("/lam-viec/nguoi-thay/het", { id }, { cookie: hoa })).status).toBe(403);
  expect((await post("/lam-viec/nguoi-thay/het", { id }, { cookie: head })).status).toBe(303);
  expect(await (await get("/lam-viec/nguoi-thay", { cookie: hoa })).text()).not.toContain("hoa thay canbo");
});

test("what was typed comes back with what is wrong at its field", async () => {
  const { post, head } = await two();
  const wrong = await post("/lam-viec/nguoi-thay", { ...today, deputy: "ai", officer: "hoa" }, { cookie: head });
  const page = await wrong.text();
  expect([wrong.status, page.includes('href="#deputy"'), page.includes('value="2026-11-27"')]).toEqual([
    422,
    true,
    true,
  ]);
  const nobody = await post("/lam-viec/nguoi-thay", { ...today, deputy: " " }, { cookie: head });
  expect([nobody.status, (await nobody.text()).includes('href="#deputy">Người thay: Chỗ này chưa điền.')]).toEqual([
    422,
    true,
  ]);
  const late = await post("/lam-viec/nguoi-thay", { ...today, to: "2026-11-22" }, { cookie: head });
  expect([late.status, (await late.text()).includes('href="#to"')]).toEqual([422, true]);
});
