import { must } from "@danvan/core";
import { expect, test } from "vitest";
import { siteFixture } from "../../../test/site-fixture.ts";

test("a note has its author, is read by officers alone, and leaves the case as it was", async () => {
  const { send, post, get, cookieOf, services } = siteFixture();
  const cookie = await cookieOf("18073");
  const code = await send("Đèn đường hỏng.");
  const path = `/lam-viec/vu-viec/${code}`;
  const empty = await post(`${path}/ghi-chu`, { noted: " " }, { cookie });
  expect([empty.status, await empty.text()]).toEqual([422, expect.stringContaining('href="#noted"')]);
  expect((await post(`${path}/ghi-chu`, { noted: "Đã gọi Điện lực." }, { cookie })).status).toBe(303);
  expect(await (await get(path, { cookie })).text()).toMatch(/Đã gọi Điện lực\.[^]*canbo/);
  const outside = must(await services.publicCase("18073", code));
  expect([outside.status, JSON.stringify(outside).includes("Điện lực")]).toEqual(["received", false]);
  const list = await (await get("/lam-viec/danh-sach.csv", { cookie })).text();
  expect(list).not.toContain("Điện lực");
  const erased = { reason: "is-denunciation", explanation: "x", confirm: "yes" };
  expect((await post(`${path}/tu-choi`, erased, { cookie })).status).toBe(303);
  expect(await (await get(path, { cookie })).text()).not.toContain("Điện lực");
  expect((await post(`${path}/ghi-chu`, { noted: "Còn nhớ." }, { cookie })).status).toBe(422);
});
