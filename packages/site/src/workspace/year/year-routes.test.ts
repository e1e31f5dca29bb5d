import { must } from "@danvan/core";
import { directive } from "@danvan/core/data";
import { expect, test } from "vitest";
import { PAPER, PICTURE, siteFixture } from "../../../test/site-fixture.ts";
import { mountSite } from "../../kit/view/site.ts";
import { view } from "../../kit/view/view.ts";
import { workspaceView } from "../workspace-view.ts";
import { tracePage } from "./figures/trace-page.ts";

const PAGES = ["", "/nhiem-vu", "/nhiem-vu/6.3", "/tiep-dan", "/mo-hinh", "/so-lieu", "/cham-diem", "/chu"];
const EVIDENCE = { "e0-title": "Biên bản 12/BB-UBND", "e0-page": "2", "e0-section": "III" };

async function begun() {
  const site = siteFixture();
  const cookie = await site.cookieOf("18073");
  const head = must(await site.services.session(cookie.slice("danvan_session=".length)));
  const get = async (end: string) => site.get(`/lam-viec/nam/2026${end}`, { cookie });
  const post = (end: string, fields: Record<string, string>) =>
    site.post(`/lam-viec/nam/2026${end}`, fields, { cookie });
  await post("/bat-dau", {});
  return { ...site, cookie, head, get, post };
}

const flat = async (response: Response) => (await response.text()).replaceAll(/\s+/g, " ");

test("a criterion that nothing happened for has no points, and no nought", async () => {
  const { get } = await begun();
  const page = await flat(await get("/cham-diem"));
  expect(page).toMatch(
    /<strong>–<\/strong>[^<]*(?:<span[^>]*>[^<]*<\/span>\s*)*<\/p>\s*<p>[^<]*không tính vào điểm tối đa/,
  );
  expect(page).not.toContain("<strong>0/");
});

test("a year that nobody began has one thing to do", async () => {
  const { get, cookieOf } = siteFixture();
  const cookie = await cookieOf("18073");
  expect((await get("/lam-viec/nam", { cookie })).headers.get("location")).toBe("/lam-viec/nam/2026");
  const page = await flat(await get("/lam-viec/nam/2026", { cookie }));
  expect(page).toContain("Bắt đầu báo cáo năm này");
  expect((await get("/lam-viec/nam/2026/chu", { cookie })).status).toBe(303);
});

test("every page of a year stands in both languages, and says what is missing in words", async () => {
  const { get } = await begun();
  for (const end of PAGES)
    for (const lang of ["", "?lang=en"]) {
      const page = await flat(await get(`${end}${lang}`));
      expect([end, page.includes("undefined"), page.includes("[object")]).toEqual([end, false, false]);
    }
  const overview = await flat(await get(""));
  expect(overview).toContain("Chưa viết phần “Đánh giá chung”");
  expect(overview).toContain("Thứ Sáu, 04/12/2026");
});

test("a text is saved, and words that somebody else saved meanwhile are shown beside one's own", async () => {
  const { get, post } = await begun();
  const first = await post("/chu", { id: "III", nhap: "0", text: "Đã làm tốt." });
  expect([first.status, first.headers.get("location")]).toEqual([303, "/lam-viec/nam/2026/chu#part-III"]);
  const second = await post("/chu", { id: "III", nhap: "0", text: "Chữ của tôi." });
  const page = await flat(second);
  expect([second.status, page.includes("Chữ của tôi."), page.includes("Đã làm tốt.")]).toEqual([409, true, true]);
  expect(await flat(await get("/chu"))).toContain("Đã làm tốt.");
});

test("autosaving says the version that it kept, and a conflict is no success", async () => {
  const { post } = await begun();
  const kept = await post("/chu/III/giu", { nhap: "0", text: "Một." });
  expect(await kept.json()).toMatchObject({ version: 1, kept: "Đã lưu lúc 09:00 23/11/2026." });
  expect((await post("/chu/III/giu", { nhap: "0", text: "Hai." })).status).toBe(409);
});

test("a figure is entered with its evidence; without it the form comes back and says so", async () => {
  const { get, post } = await begun();
  const without = await post("/so-lieu", { id: "conferences", nhap: "0", value: "12", who: "Văn phòng" });
  expect([without.status, (await flat(without)).includes('value="12"')]).toEqual([422, true]);
  await post("/so-lieu", { id: "conferences", nhap: "0", value: "1.234", who: "Văn phòng", ...EVIDENCE });
  const page = await flat(await get("/so-lieu"));
  expect(page).toContain("1.234");
  expect(page).toContain("nhập tay, Văn phòng; Biên bản 12/BB-UBND, trang 2, mục III");
});

test("what is no number as it is written here, or could be two, is asked for again", async () => {
  const { post } = await begun();
  const figure = { id: "conferences", nhap: "0", who: "Văn phòng", ...EVIDENCE };
  for (const value of ["12.5", "0.500", "0x10", "1e3"]) {
    const answer = await post("/so-lieu", { ...figure, value });
    expect([value, answer.status, (await flat(answer)).includes(`value="${value}"`)]).toEqual([value, 422, true]);
  }
});

test("a duty keeps its plan, owner, dates, progress and evidence with page and section", async () => {
  const { get, post } = await begun();
  const plan = {
    nhap: "0",
    plan: "Hai hội nghị.",
    owner: "Văn phòng",
    from: "2026-03-01",
    to: "",
    progress: "done",
    result: "",
  };
  expect((await post("/nhiem-vu/6.3", { ...plan, ...EVIDENCE })).status).toBe(303);
  const page = await flat(await get("/nhiem-vu"));
  for (const words of ["Hai hội nghị.", "Đã xong", "1 minh chứng"]) expect(page).toContain(words);
  expect((await post("/nhiem-vu/6.3", { ...plan, nhap: "1", from: "03/2026" })).status).toBe(422);
});

test("reception days are counted against the law that was in force on each", async () => {
  const { get, post } = await begun();
  await post("/tiep-dan", { kind: "reception", on: "2026-07-14", by: "Chủ tịch", note: "", ...EVIDENCE });
  const page = await flat(await get("/tiep-dan"));
  expect(page).toContain("Luật 136/2025/QH15");
  expect(page).toContain("còn thiếu 9");
});

test("a model is registered, moves on, and is taken out", async () => {
  const { get, post, head, services } = await begun();
  const model = {
    nhap: "0",
    name: "Tuyến phố tự quản",
    place: "Tổ 3",
    field: "society",
    kind: "collective",
    who: "Văn phòng",
  };
  await post("/mo-hinh", { ...model, state: "registered", ...EVIDENCE });
  const [part] = must(await services.yearRecord(head, 2026)).parts;
  await post("/mo-hinh", { ...model, id: part?.id ?? "", nhap: "1", state: "recognised", ...EVIDENCE });
  expect(await flat(await get("/mo-hinh"))).toContain('<span class="tag">được công nhận</span>');
  await post("/mo-hinh/bo", { id: part?.id ?? "", nhap: "2" });
  expect(await flat(await get("/mo-hinh"))).toContain("Chưa có mô hình nào.");
});

test("the paper can be looked at and saved before it is handed in, and says that it is a draft", async () => {
  const { get } = await begun();
  expect(await flat(await get("/xem"))).toContain("Dự thảo");
  for (const [end, type] of [
    ["docx", "wordprocessingml"],
    ["xlsx", "spreadsheetml"],
  ])
    expect((await get(`/bao-cao.${end}`)).headers.get("content-type")).toContain(type);
});

test("the report is frozen, handed in once, and its receipt can be printed", async () => {
  const { get, post, services, head } = await begun();
  await post("/chot", {});
  const { report } = must(await services.yearDraft(head, 2026));
  await post("/chu", { id: "office", nhap: "0", sign: "UBND", place: "Thành Sen" });
  for (const { code, path } of report.missing)
    if (code === "figure-missing")
      await post("/so-lieu", { id: path, nhap: "0", none: "yes", who: "Văn phòng", ...EVIDENCE });
    else if (code === "section-empty") await post("/chu", { id: path, nhap: "0", text: `Phần ${path}.` });
  // The clock of these tests stands before the end of the period.
  expect(await flat(await get(""))).toContain("chưa kết thúc khi chốt");
  const seen = String(must(await services.yearRecord(head, 2026)).events.length);
  const refused = await post("/nop", { confirm: "yes", seen });
  expect([refused.status, (await flat(refused)).includes("Báo cáo còn thiếu")]).toEqual([422, true]);
});

test("whoever inspects reads every page and finds no form of a year on it", async () => {
  const roles: { now: ("officer" | "head" | "inspector")[] } = { now: ["officer", "head"] };
  const { get, post, cookieOf } = siteFixture({ roles: () => roles.now });
  const cookie = await cookieOf("18073");
  await post("/lam-viec/nam/2026/bat-dau", {}, { cookie });
  roles.now = ["inspector"];
  for (const end of PAGES) {
    const page = await (await get(`/lam-viec/nam/2026${end}`, { cookie })).text();
    expect([end, [...page.matchAll(/action="([^"]*)"/g)].map(([, to]) => to)]).toEqual([end, ["/lam-viec/dang-xuat"]]);
  }
  expect((await post("/lam-viec/nam/2026/chot", {}, { cookie })).status).toBe(403);
});

test("a figure that was handed in leads back to unit, clause, rule and the codes counted", async () => {
  const { get, send, services, head } = await begun();
  const code = await send("Đèn đường ở ngõ 12 hỏng đã hai tuần nay.");
  expect((await get("/so-lieu/pakn-received")).status).toBe(404);
  const traced = {
    agency: { code: "18073", name: "Phường Thành Sen" },
    indicator: "pakn-received",
    title: { vi: "Tiếp nhận", en: "Received" },
    value: 1,
    source: { by: "cases" },
    period: must(await services.yearDraft(head, 2026)).report.period,
    clauses: directive.tasks.flatMap(({ clauses }) => clauses).filter(({ id }) => id === "6.4"),
    definition: null,
    scoredBy: [{ criterion: "1", name: { vi: "Một", en: "One" }, rule: "ratio" }],
    cases: { count: 1, codes: [code] },
  } as const;
  const page = tracePage(
    workspaceView(view(mountSite(siteFixture().options.site, ""), "vi", "/x"), head),
    must(await services.yearRecord(head, 2026)),
    traced,
  ).replaceAll(/\s+/g, " ");
  for (const words of ["Phường Thành Sen", "6.4:", "không văn bản nào định nghĩa", `/lam-viec/vu-viec/${code}`])
    expect(page).toContain(words);
});

test("the agency's electronic identifier stands with the year, and is said to be unknown until it is given", async () => {
  const { get, post, services, head } = await begun();
  expect(await flat(await get(""))).toMatch(/Mã định danh điện tử của cơ quan<\/dt> <dd> ?<span class="tag">chưa ghi/);
  await post("/chu", { id: "office", nhap: "0", sign: "UBND", place: "Thành Sen", electronicId: "mã do cơ quan cấp" });
  expect(await flat(await get(""))).toContain("<dd>mã do cơ quan cấp</dd>");
  expect(must(await services.yearDraft(head, 2026)).report.agency.electronicId).toBe("mã do cơ quan cấp");
});

test("a file is uploaded as evidence, becomes a line of it, goes with the line, and is erased for good by the head", async () => {
  const { postFiles, cookie, get, post } = await begun();
  const at = "/lam-viec/nam/2026/nhiem-vu/6.3";
  const plan = { nhap: "0", plan: "", owner: "", from: "", to: "", progress: "planned", result: "" };
  const wrong = await postFiles(at, plan, [new Uint8Array([1, 2, 3])], cookie);
  expect([wrong.status, (await flat(wrong)).includes('id="files-error"')]).toEqual([422, true]);
  expect((await postFiles(at, plan, [PAPER, PICTURE], cookie)).status).toBe(303);
  const [, first] = /tep\/([0-9a-f-]{36})/.exec(await flat(await get("/nhiem-vu/6.3")))!;
  const file = await get(`/tep/${first!}`);
  expect([file.status, file.headers.get("content-disposition"), file.headers.get("x-content-type-options")]).toEqual([
    200,
    'attachment; filename="minh-chung-2026-18073-1.pdf"',
    "nosniff",
  ]);
  const stolen = { ...plan, nhap: "1", "e0-title": "Của đơn vị khác", "e0-file": crypto.randomUUID() };
  expect((await post("/nhiem-vu/6.3", stolen)).status).toBe(422);
  expect((await post("/nhiem-vu/6.3", { ...plan, nhap: "1", "e0-title": "Biên bản", "e0-file": first! })).status).toBe(
    303,
  );
  const all = await flat(await get("/tep"));
  expect(all.match(/<li>/g)?.length).toBeGreaterThan(0);
  expect((await post(`/tep/${first!}/xoa`, {})).status).toBe(303);
  expect((await get(`/tep/${first!}`)).status).toBe(404);
  expect(await flat(await get("/tep"))).toContain("Tệp đã xóa lúc");
});
