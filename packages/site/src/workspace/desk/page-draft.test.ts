import { must } from "@danvan/core";
import type { Actor } from "@danvan/server";
import { expect, test } from "vitest";
import { siteFixture } from "../../../test/site-fixture.ts";

const DUTY = "/lam-viec/nam/2026/nhiem-vu/6.3";
const JSON_ONLY = { accept: "application/json" };

/** Two officers before one page of a year. */
async function office() {
  const app = siteFixture({ roles: ["officer", "head", "agency-admin", "overseer"] });
  const { services, get, post } = app;
  const cookie = await app.cookieOf("18073");
  const an = must(await services.session(cookie.replace("danvan_session=", "")));
  must(await services.invite(an, { name: "binh", roles: ["officer"] }));
  const { id } = must(await services.people(an)).find(({ name }) => name === "binh")!;
  const binh: Actor = { ...an, id, name: "binh", roles: ["officer"] };
  await post("/lam-viec/nam/2026/bat-dau", {}, { cookie });
  const page = async (path = DUTY) => (await get(path, { cookie })).text();
  const send = (path: string, fields: Record<string, string>, headers = {}) =>
    post(path, fields, { cookie, ...headers });
  const types = async (at: string, field: string, text: string, nhap = "0") => {
    const kept = await send(`/lam-viec/ban-nhap/${at}`, { field, text, nhap }, JSON_ONLY);
    return (await kept.json()) as Record<string, unknown>;
  };
  return { ...app, an, binh, page, send, types, cookie };
}

/** What stands in an area of a page. */
const areaOf = (page: string, name: string) =>
  new RegExp(`<textarea[^>]*name="${name}"[^>]*>\\n([^<]*)</textarea>`).exec(page)?.[1];

test("words that are typed outside a case stand in their field again, and say when they were kept", async () => {
  const { page, types } = await office();
  expect(await types("nam/duty:2026:6.3", "plan", "Quý I: hội nghị")).toEqual({
    version: 1,
    kept: "Bản nháp giữ lúc 09:00 23/11/2026.",
    plain: "",
    writing: "",
  });
  const shown = await page();
  expect([areaOf(shown, "plan"), areaOf(shown, "result")]).toEqual(["Quý I: hội nghị", ""]);
  expect(shown).toContain("Bản nháp giữ lúc 09:00 23/11/2026.");
  expect(shown).toContain('name="nhap-plan" value="1"');
});

test("who else writes there is told as the page opens, while one types, and when the open page asks", async () => {
  const { page, types, services, binh, get, cookie } = await office();
  must(await services.keepPageDraft(binh, "duty:2026:6.3", { field: "plan", text: "Của Bình", base: 0 }));
  const writing = "binh đang viết ở trang này từ 09:00 23/11/2026.";
  const shown = await page();
  expect([shown.includes(writing), shown.includes("Của Bình")]).toEqual([true, false]);
  expect((await types("nam/duty:2026:6.3", "result", "Xong")).writing).toBe(writing);
  const asked = await get("/lam-viec/ban-nhap/nam/duty:2026:6.3", { cookie });
  expect(await asked.json()).toEqual({ news: "", writing });
});

test("what is saved is no draft any more; what is refused is one", async () => {
  const { page, types, send } = await office();
  await types("nam/duty:2026:6.3", "plan", "Quý I");
  const refused = await send(DUTY, {
    nhap: "0",
    plan: "Quý I và II",
    from: "x",
    progress: "planned",
    "nhap-plan": "1",
  });
  expect(refused.status).toBe(422);
  expect(areaOf(await page(), "plan")).toBe("Quý I và II");
  expect((await send(DUTY, { nhap: "0", plan: "Quý I và II", progress: "planned" })).status).toBe(303);
  const shown = await page();
  expect([areaOf(shown, "plan"), shown.includes("Bản nháp giữ lúc")]).toEqual(["Quý I và II", false]);
});

test("what a colleague saved meanwhile stands beside one's own draft: nothing is saved over unseen", async () => {
  const { page, types, services, binh } = await office();
  await types("nam/duty:2026:6.3", "plan", "Của An");
  const body = { plan: "Của Bình", owner: "", from: null, to: null, progress: "planned", result: "", evidence: [] };
  must(await services.saveYearPart(binh, 2026, { kind: "duty", id: "6.3", body, seen: 0 }));
  const shown = await page();
  expect(areaOf(shown, "plan")).toBe("Của An");
  expect(shown.replaceAll(/\s+/g, " ")).toContain(
    '<summary>Lời đang lưu ở đây</summary> <p class="quote">Của Bình</p>',
  );
});

test("words that arrive behind the form they were sent with are no draft", async () => {
  const { page, types, send } = await office();
  await send(DUTY, { nhap: "0", plan: "Quý I", progress: "planned" });
  await types("nam/duty:2026:6.3", "plan", "Quý I");
  expect(await page()).not.toContain("Bản nháp giữ lúc");
});

test.each([
  ["/lam-viec/nam/2026/tiep-dan", "nam/session:2026", "note", "note"],
  ["/lam-viec/nam/2026/cham-diem", "nam/score:2026", "pakn-dung-han", "explanation"],
  ["/lam-viec/mau", "mau/template:new", "text", "text"],
  ["/lam-viec/toan-tinh/nhac-viec", "toan-tinh/reminder:2026", "text", "text"],
])("on %s, too", async (path, at, field, name) => {
  const { page, types } = await office();
  await types(at, field, "Lời viết dở");
  const areas = [...(await page(path)).matchAll(/<textarea[^>]*name="([^"]+)"[^>]*>\nLời viết dở<\/textarea>/g)];
  expect(areas.map(([, one]) => one)).toEqual([name]);
});

test("a letter keeps its words until it was sent", async () => {
  const { services, an, send } = await office();
  const letter = { unit: "18100", subject: "Nhắc", text: "Nhắc nộp báo cáo.", seen: "0" };
  const kept = async () => must(await services.pageDesk(an, "reminder:2026")).drafts.map(({ text }) => text);
  await send("/lam-viec/toan-tinh/nhac-viec/xem-truoc", letter);
  expect(await kept()).toEqual(["Nhắc nộp báo cáo."]);
});

test("words whose form is gone can be read and thrown away, without script", async () => {
  const { page, send, services, an } = await office();
  must(await services.keepPageDraft(an, "score:2026", { field: "tieu-chi-cu", text: "Giải trình cũ", base: 0 }));
  const path = "/lam-viec/nam/2026/cham-diem";
  expect(await page(path)).toMatch(/Bản nháp chưa gửi của bạn[^]*Giải trình cũ/);
  const dropped = await send("/lam-viec/ban-nhap/nam/score:2026", { field: "tieu-chi-cu", nhap: "1", ve: path });
  expect([dropped.status, dropped.headers.get("location")]).toEqual([303, path]);
  expect(await page(path)).not.toContain("Giải trình cũ");
  const elsewhere = await send("/lam-viec/ban-nhap/nam/score:2026", { field: "x", ve: "//evil.test/lam-viec" });
  expect(elsewhere.headers.get("location")).toBe("/lam-viec");
});

test("a page that nobody may write on, and a field that it has not, keep nothing", async () => {
  const { send } = await office();
  const status = async (at: string, field: string) =>
    (await send(`/lam-viec/ban-nhap/${at}`, { field, text: "Lời", nhap: "0" }, JSON_ONLY)).status;
  expect([await status("nam/entry:new", "text"), await status("nam/duty:2026:6.3", "answer")]).toEqual([404, 404]);
});
