import { must } from "@danvan/core";
import type { Role } from "@danvan/server";
import { expect, test } from "vitest";
import { siteFixture } from "../../../test/site-fixture.ts";
import { addressOf, askedFor } from "./inbox-filter.ts";

async function office() {
  const held: { roles: Role[] } = { roles: ["officer", "head"] };
  const app = siteFixture({ roles: () => held.roles });
  const cookie = await app.cookieOf("18073");
  const [lamp, drain] = [await app.send("Đèn đường hỏng."), await app.send("Cống tắc.", { place: "Chợ" })];
  const get = async (path: string) => (await app.get(path, { cookie })).text();
  return {
    ...app,
    cookie,
    lamp,
    drain,
    held,
    page: get,
    post: (path: string, fields: Record<string, string> | [string, string][]) => app.post(path, fields, { cookie }),
  };
}

test("what is asked for stands in the address; what names nothing asks for nothing", () => {
  const query = new URLSearchParams(
    "loai=concern&kenh=fax&giao=toi&han=overdue&tim=%20đèn%0A&xem=x&tinh-trang=cho-duyet",
  );
  const asked = askedFor((name) => query.get(name) ?? undefined);
  expect(asked).toEqual({ loai: "concern", giao: "toi", han: "overdue", tim: "đèn", "tinh-trang": "cho-duyet" });
  expect(addressOf(asked)).toBe("/lam-viec?tim=%C4%91%C3%A8n&loai=concern&tinh-trang=cho-duyet&giao=toi&han=overdue");
});

test("a list is narrowed by a plain form, says by what, and each of it can be taken away", async () => {
  const { page, lamp, drain, post } = await office();
  const handler =
    /name="to"[^>]*>[^]*?<option value="([^"]+)"/.exec(await page(`/lam-viec/vu-viec/${lamp}`))?.[1] ?? "";
  expect((await post(`/lam-viec/vu-viec/${lamp}/giao`, { officer: handler })).status).toBe(303);
  const mine = await page("/lam-viec?giao=toi&loai=concern");
  expect([mine.includes(lamp), mine.includes(drain)]).toEqual([true, false]);
  expect(mine).toContain("Giao canbo");
  expect(mine).toContain('href="/lam-viec?loai=concern" aria-label="Bỏ lọc: Giao cho tôi"');
  expect(mine).toMatch(/<option value="toi" selected>/);
  const nobody = await page("/lam-viec?giao=chua");
  expect([nobody.includes(lamp), nobody.includes(drain)]).toEqual([false, true]);
  expect(await page("/lam-viec?loai=praise")).toContain("Không có vụ việc nào");
});

test("several are given at once; what cannot be given is told", async () => {
  const { page, post, lamp, drain, services } = await office();
  const list = await page("/lam-viec");
  const [, handler = ""] = /<select id="officer"[^]*?<option value="([^"]+)"/.exec(list) ?? [];
  expect(list).toMatch(new RegExp(`name="code"\\s+value="${lamp}"\\s+form="giao-nhieu"`));
  await post(`/lam-viec/vu-viec/${drain}/tra-loi`, { answer: "Đã thông." });
  const fields: [string, string][] = [
    ["code", lamp],
    ["code", drain],
    ["officer", handler],
  ];
  const done = await (await post("/lam-viec/giao?loai=concern", fields)).text();
  expect(done).toContain("Đã giao 1 vụ việc.");
  expect(done).toContain(`Chưa giao được: ${drain}`);
  expect(must(await services.publicCase("18073", drain)).status).toBe("answered");
});

test("the list is taken along as it stands, and that it left is in the audit", async () => {
  const { get, cookie, lamp, drain } = await office();
  const answer = await get("/lam-viec/danh-sach.csv?tim=den", { cookie });
  const file = await answer.text();
  expect(answer.headers.get("content-disposition")).toContain("18073-vu-viec.csv");
  expect([file.includes(lamp), file.includes(drain), file.includes("Phản ánh")]).toEqual([true, false, true]);
});

test("the day is calm, and shows first what is late; who only reads is asked nothing", async () => {
  const { page, held, lamp } = await office();
  const today = await page("/lam-viec/hom-nay");
  expect(today).toContain("Mới, chưa giao");
  expect(today).toContain(lamp);
  expect(today).not.toContain("Quá hạn</h2>");
  held.roles = ["inspector"];
  const read = await page("/lam-viec");
  expect([read.includes("giao-nhieu"), read.includes("Nhập mới")]).toEqual([false, false]);
});
