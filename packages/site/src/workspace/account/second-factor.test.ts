import { must } from "@danvan/core";
import { expect, test } from "vitest";
import { NOW, siteFixture } from "../../../test/site-fixture.ts";

/** The code of an app, by what the standard says. */
async function codeOf(secret: string, step: number): Promise<string> {
  const bits = [...secret].map((sign) => "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(sign).toString(2).padStart(5, "0"));
  const bytes = Uint8Array.from(bits.join("").match(/.{8}/g)!, (byte) => parseInt(byte, 2));
  const key = await crypto.subtle.importKey("raw", bytes, { name: "HMAC", hash: "SHA-1" }, false, ["sign"]);
  const counter = new Uint8Array(8);
  new DataView(counter.buffer).setUint32(4, step);
  const mac = Buffer.from(await crypto.subtle.sign("HMAC", key, counter));
  return String((mac.readUInt32BE(mac[19]! & 15) & 0x7fffffff) % 1_000_000).padStart(6, "0");
}
const STEP = Math.floor(Date.parse(NOW) / 30_000);

test("an officer turns it on, and comes in by password and code; what a session lost is done after both", async () => {
  const { post, get, services, send } = siteFixture();
  const { name, password } = (await services.createFirstOfficer("18073"))!;
  const signIn = () => post("/lam-viec/dang-nhap", { name, password });
  const cookie = (await signIn()).headers.get("set-cookie")!.split(";")[0]!;
  const offered = await (await post("/lam-viec/tai-khoan/hai-lop", {}, { cookie })).text();
  const [, secret = ""] = /otpauth:[^"]*secret=([A-Z2-7]+)/.exec(offered) ?? [];
  const wrong = await post("/lam-viec/tai-khoan/hai-lop/xac-nhan", { code: "000000" }, { cookie });
  const again = await wrong.text();
  expect([wrong.status, again.includes('href="#code"'), again.includes(secret)]).toEqual([422, true, false]);
  const [, fresh = ""] = /secret=([A-Z2-7]+)/.exec(again) ?? [];
  const done = await post("/lam-viec/tai-khoan/hai-lop/xac-nhan", { code: await codeOf(fresh, STEP - 1) }, { cookie });
  const recovery = [...(await done.text()).matchAll(/<li class="code">([^<]+)</g)].map(([, code]) => code);
  expect([done.status, recovery.length]).toEqual([200, 10]);
  expect(await (await get("/lam-viec/tai-khoan", { cookie })).text()).toContain("Đang bật. Còn 10 mã dự phòng.");

  // A session that ended while an answer was being sent.
  const code = await send("Đèn đường bị hỏng.");
  const asked = await post(`/lam-viec/vu-viec/${code}/tra-loi`, { answer: "Đã sửa." }, { cookie: "" });
  expect(asked.status).toBe(401);
  const carried = { viec: `/lam-viec/vu-viec/${code}/tra-loi`, "viec.answer": "Đã sửa." };
  const first = await post("/lam-viec/dang-nhap", { name, password, ...carried });
  const page = await first.text();
  expect([first.status, first.headers.get("set-cookie"), page.includes("viec.answer")]).toEqual([200, null, true]);
  const [, ve = ""] = /name="ve" value="([^"]+)"/.exec(page) ?? [];
  expect((await get("/lam-viec", { cookie: `danvan_session=${ve}` })).status).toBe(303);
  const mistyped = await post("/lam-viec/dang-nhap/ma", { ve, code: "000000", ...carried });
  expect([mistyped.status, (await mistyped.text()).includes("viec.answer")]).toEqual([422, true]);
  const second = await post("/lam-viec/dang-nhap/ma", { ve, code: await codeOf(fresh, STEP), ...carried });
  expect([second.status, second.headers.get("location")]).toEqual([303, `/lam-viec/vu-viec/${code}`]);
  expect(must(await services.publicCase("18073", code)).answer?.text).toBe("Đã sửa.");

  const used = await post("/lam-viec/dang-nhap/ma", { ve, code: recovery[0]!, tiep: "" });
  expect([used.status, (await used.text()).includes('name="password"')]).toEqual([422, true]);
});

test("it is turned off by the password alone", async () => {
  const { post, get, cookieOf } = siteFixture();
  const cookie = await cookieOf("18073");
  const offered = await (await post("/lam-viec/tai-khoan/hai-lop", {}, { cookie })).text();
  const [, secret = ""] = /secret=([A-Z2-7]+)/.exec(offered) ?? [];
  await post("/lam-viec/tai-khoan/hai-lop/xac-nhan", { code: await codeOf(secret, STEP) }, { cookie });
  const refused = await post("/lam-viec/tai-khoan/hai-lop/tat", { "password-2": "sai" }, { cookie });
  expect([refused.status, (await refused.text()).includes('href="#password-2"')]).toEqual([422, true]);
  expect(await (await get("/lam-viec/tai-khoan", { cookie })).text()).toContain("Đang bật");
});
