import { must } from "@danvan/core";
import { expect, test } from "vitest";
import { siteFixture } from "../../../test/site-fixture.ts";

async function office() {
  const app = siteFixture();
  const cookie = await app.cookieOf("18073");
  const page = async (query = "") => (await app.get(`/lam-viec/nhap${query}`, { cookie })).text();
  const enter = (fields: Record<string, string>) =>
    app.post(
      "/lam-viec/nhap",
      {
        of: "matter",
        key: "3f2f7a0e-6f6c-4b5a-9a3e-0a8c7f1f2b12",
        channel: "phone",
        receivedOn: "2026-11-23",
        ...fields,
      },
      { cookie },
    );
  const inbox = async (query = "") => (await app.get(`/lam-viec${query}`, { cookie })).text();
  const shown = async (at: string) => (await app.get(at, { cookie })).text();
  return { ...app, page, enter, inbox, shown };
}

test("the form begins in the words, with the telephone, a concern and today chosen", async () => {
  const { page } = await office();
  const form = await page();
  expect(form).toMatch(/<textarea[^>]*id="text"[^>]*autofocus/);
  for (const chosen of ['name="channel" value="phone"', 'name="kind" value="concern"'])
    expect(form).toMatch(new RegExp(`${chosen}[^>]*checked`));
  expect(form).toContain('type="date" value="2026-11-23"');
  expect(form).toContain("Ai giữ dữ liệu.");
});

test("a call ends on a slip with the code and the sender's own one; the same press again on the same slip", async () => {
  const { enter, inbox, services } = await office();
  const typed = { kind: "concern", text: "Đèn đường ngõ 9 không sáng.", phone: "0912 345 678", consents: "yes" };
  const done = await enter(typed);
  const slip = await done.text();
  expect(done.status).toBe(201);
  const [code = ""] = /18073-[0-9A-Z]{5}-[0-9A-Z]{5}/.exec(slip) ?? [];
  const [, secret = ""] = /class="code secret">([^<]*)</.exec(slip) ?? [];
  expect(must(await services.publicCase("18073", code, { secret })).channel).toBe("phone");
  expect(await (await enter(typed)).text()).toContain(secret);
  expect(slip).toContain('href="/lam-viec/nhap?loai=matter&amp;kenh=phone"');
  expect(new Set((await inbox()).match(/18073-[0-9A-Z]{5}-[0-9A-Z]{5}/g))).toEqual(new Set([code]));
});

test("what is wrong is named at its field, and nothing typed is lost", async () => {
  const { enter } = await office();
  const refused = await enter({
    kind: "concern",
    text: "Ngắn.",
    name: "Trần Thị Hoa",
    phone: "12",
    receivedOn: "2026-12-01",
  });
  const page = await refused.text();
  expect(refused.status).toBe(422);
  for (const part of ['href="#text"', 'href="#phone"', 'value="Trần Thị Hoa"', 'value="2026-12-01"'])
    expect(page).toContain(part);
  const late = await enter({ kind: "concern", text: "Đèn đường ngõ 9 hỏng.", receivedOn: "2026-12-01" });
  expect(await late.text()).toContain('href="#receivedOn"');
  const unasked = await enter({ kind: "concern", text: "Đèn đường ngõ 9 hỏng.", name: "Hoa" });
  expect(await unasked.text()).toContain('href="#consents"');
});

test("a denunciation on the telephone is led to where it is counted; on paper it is counted, and has no slip", async () => {
  const { enter, page, inbox } = await office();
  const guided = await enter({ kind: "concern", text: "Tôi tố cáo ông Ví nhận hối lộ." });
  expect([guided.status, await guided.text()]).toEqual([422, expect.stringContaining("?loai=denunciation")]);
  expect(await page("?loai=denunciation")).not.toContain("<textarea");
  const counted = await (await enter({ of: "denunciation", channel: "post", text: "Ông Ví." })).text();
  expect(counted).toContain("Đã đếm một đơn tố cáo.");
  expect(counted).not.toMatch(/18073-[0-9A-Z]{5}/);
  expect(await inbox("?xem=da-xong")).toContain("Tố cáo");
});

test("a complaint on paper gets a number in the register and the date of its law, and no slip", async () => {
  const { enter, shown } = await office();
  const done = await (await enter({ of: "complaint", channel: "counter", reference: "Văn thư số 15/2026" })).text();
  expect(done).toContain("Số trong sổ");
  const [at = ""] = /\/lam-viec\/vu-viec\/[0-9A-Z-]+/.exec(done) ?? [];
  // Its first date is that of accepting it.
  for (const page of [done, await shown(at)]) expect(page).not.toContain("Ngày hẹn trả lời");
  expect(done).not.toContain("secret");
  expect((await enter({ of: "complaint", key: "3f2f7a0e-6f6c-4b5a-9a3e-0a8c7f1f2b13" })).status).toBe(422);
});
