import { must } from "@danvan/core";
import { describe, expect, test } from "vitest";
import { siteFixture } from "../test/site-fixture.ts";
import { PAGE_HEADERS } from "./kit/page/page-headers.ts";
import { createSite } from "./site.ts";

const HOSTILE = `"><script>alert(1)</script><img src=x onerror=alert(1)>`;
const FEEDBACK = "/api/v1/agencies/18073/feedback";
const form = (fields: Record<string, string>) => ({
  key: crypto.randomUUID(),
  kind: "concern",
  text: "Đèn đường bị hỏng.",
  place: "",
  name: "",
  phone: "",
  email: "",
  notice: "test",
  lang: "vi",
  ...fields,
});

async function expectHarmless(response: Response) {
  const page = await response.text();
  expect(page).toContain("&lt;script&gt;alert(1)");
  expect(page).not.toContain("<script>alert");
  expect(page).not.toContain("<img src=x");
}

test("every page carries the strict policy, in both languages", async () => {
  const { get, post, cookieOf, receipt } = siteFixture();
  const cookie = await cookieOf("18073");
  const { code, secret } = await receipt("Đèn đường bị hỏng.");
  const pages = await Promise.all([
    ...["/", "/?lang=en", "/tra-cuu", `/tra-cuu?code=${code}`, "/tra-cuu?code=x", "/ket-qua", "/khieu-nai-to-cao"].map(
      (path) => get(path),
    ),
    ...[
      "/ap-phich",
      "/ap-phich?lang=en",
      "/quyen-rieng-tu",
      "/khong-co",
      "/lam-viec/dang-nhap",
      "/lam-viec/dang-nhap?lang=en",
    ].map((path) => get(path)),
    ...["/lam-viec", "/lam-viec?xem=da-xong", `/lam-viec/vu-viec/${code}`].map((path) => get(path, { cookie })),
    post(FEEDBACK, form({})),
    post(FEEDBACK, form({ text: "" })),
    ...["nguoi-gui", "xem-lai", "rut-lai", "tep"].map((action) =>
      post(`/tra-cuu/${action}`, { code, secret: action === "tep" ? "3333-3333" : secret }),
    ),
    post(FEEDBACK, form({ text: "Tôi tố cáo ông A." })),
    post("/lam-viec/dang-nhap", { name: "canbo", password: "sai" }),
  ]);
  for (const page of pages) {
    expect(page.headers.get("content-type")).toBe("text/html; charset=utf-8");
    for (const [name, value] of Object.entries(PAGE_HEADERS)) expect(page.headers.get(name)).toBe(value);
    const text = await page.text();
    expect(text).not.toMatch(/<style|<script(?![^>]* src=)| style=| on[a-z]+=/);
    expect(text).toMatch(/<html lang="(vi|en)"/);
    expect(text).toMatch(/Trang thử|Test site/);
    expect(page.headers.get("set-cookie")).toBeNull();
  }
});

test("the policy is the one that was promised", () => {
  expect(PAGE_HEADERS["content-security-policy"]).toBe(
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'self'; require-trusted-types-for 'script'; trusted-types danvan",
  );
});

test("hostile words stay words wherever they show", async () => {
  const { get, post, cookieOf, send, services } = siteFixture();
  const cookie = await cookieOf("18073");
  const code = await send(`${HOSTILE} trước nhà`, { place: HOSTILE, name: HOSTILE });
  await expectHarmless(await post(FEEDBACK, form({ text: HOSTILE, place: HOSTILE, email: HOSTILE })));
  await expectHarmless(await get("/lam-viec", { cookie }));
  await expectHarmless(await get(`/lam-viec/vu-viec/${code}`, { cookie }));
  await expectHarmless(await get(`/tra-cuu?code=${encodeURIComponent(HOSTILE)}`));
  await expectHarmless(await post("/lam-viec/dang-nhap", { name: HOSTILE, password: "x", tiep: HOSTILE }));
  const officer = must(await services.session(cookie.slice("danvan_session=".length)));
  must(await services.act(officer, code, { type: "answer", text: HOSTILE }));
  await expectHarmless(await get(`/tra-cuu?code=${code}`));
});

test("a form without script ends on a receipt with code, date, rule and source", async () => {
  const { post } = siteFixture();
  const response = await post(FEEDBACK, form({}));
  const page = await response.text();
  expect(response.status).toBe(201);
  expect(page).toMatch(/18073-[0-9A-Z]{5}-[0-9A-Z]{5}/);
  // 24/11 is a public holiday: five working days from Monday 23/11 end on Tuesday 01/12.
  expect(page).toContain("Thứ Ba, 01/12/2026");
  expect(page).toContain("Mức minh họa, không phải quy định");
  expect(page).toContain("Thông tư 05/2021/TT-TTCP");
});

test("the address that a browser shows after a fault holds the form, without a fault", async () => {
  const { get } = siteFixture();
  const page = await (await get(FEEDBACK, { accept: "text/html" })).text();
  expect(page).toContain('name="text"');
  expect(page).not.toContain("Lỗi");
});

test.each([
  [`${FEEDBACK}/`, 201],
  ["/nhung/18073/", 201],
  [`/${FEEDBACK}`, 201],
  ["/api/v1/agencies/18073/feedbacks", 404],
  ["/api/v1/agencies/1807/feedback", 404],
  ["/api/v1/agencies/18073", 404],
  ["/api/v1/agencies/18073/report", 405],
])("whatever the address in a form, its sender reads a page: %s", async (address, status) => {
  const { post } = siteFixture();
  const response = await post(address, form({}), { accept: "text/html,application/xhtml+xml" });
  const page = await response.text();
  expect([response.status, response.headers.get("content-type")]).toEqual([status, "text/html; charset=utf-8"]);
  if (status > 201) expect(page).toContain("chữ bạn đã gõ vẫn còn");
  else expect(page).toMatch(/18073-[0-9A-Z]{5}-[0-9A-Z]{5}/);
});

test("a program that sends a form is answered as a program", async () => {
  const { post } = siteFixture();
  const response = await post("/api/v1/agencies/18073/feedbacks", form({}));
  expect([response.status, response.headers.get("content-type")]).toEqual([404, "application/problem+json"]);
});

test("a form with faults comes back with everything typed and each fault by its field", async () => {
  const { post } = siteFixture();
  const response = await post(
    FEEDBACK,
    form({ text: "ngắn", place: "Ngõ 5", phone: "gọi tôi", email: "a@", kind: "" }),
  );
  const page = await response.text();
  expect(response.status).toBe(422);
  for (const field of ["kind", "text", "phone", "email"]) expect(page).toContain(`href="#${field}"`);
  for (const typed of [`>\nngắn</textarea`, `value="Ngõ 5"`, `value="gọi tôi"`, `value="a@"`])
    expect(page).toContain(typed);
});

test("a denunciation sent without script meets the lawful channels; not a word of it is shown or kept", async () => {
  const { post, services } = siteFixture();
  const response = await post(FEEDBACK, form({ text: "Tôi tố cáo ông Nguyễn Văn Ví nhận hối lộ." }));
  const page = await response.text();
  expect(page).toContain("Ban Tiếp công dân tỉnh");
  expect(page).not.toContain("Nguyễn Văn Ví");
  expect(must(await services.report("18073")).received).toBe(0);
});

test("without script, who accuses without the word is asked; the answer shows the lawful way and keeps the words of a complaint", async () => {
  const { post } = siteFixture();
  const text = "Ông hiệu trưởng nhận mỗi suất vào lớp một hai mươi triệu.";
  const asked = await (await post(FEEDBACK, form({ text }))).text();
  expect(asked).toContain("khiếu nại một quyết định, hay góp ý?");
  expect(asked).toMatch(/href="#meaning">Bà con muốn [^<]*\? Nội dung này có thể là khiếu nại hoặc tố cáo/);
  expect(asked).toContain(text);
  const denounced = await (await post(FEEDBACK, form({ text, meaning: "denunciation" }))).text();
  expect(denounced).toContain("Ban Tiếp công dân tỉnh");
  expect(denounced).not.toContain(text);
  expect(await (await post(FEEDBACK, form({ text, meaning: "complaint" }))).text()).toContain(text);
});

test("a text that only sounds like a complaint can be sent once the person says so", async () => {
  const { post } = siteFixture();
  const text = "Quán karaoke bị nhiều người khiếu nại vì tiếng ồn.";
  const asked = await post(FEEDBACK, form({ text }));
  const page = await asked.text();
  expect(asked.status).toBe(422);
  expect(page).toContain('name="meaning"');
  expect(page).toContain(text);
  expect((await post(FEEDBACK, form({ text, meaning: "opinion" }))).status).toBe(201);
});

test("an answer can be rated without script; a second rating tells nobody that there was a first", async () => {
  const { get, post, cookieOf, send, services } = siteFixture();
  const officer = must(await services.session((await cookieOf("18073")).slice("danvan_session=".length)));
  const code = await send("Đèn đường bị hỏng.");
  must(await services.act(officer, code, { type: "answer", text: "Đã sửa." }));
  expect((await post("/tra-cuu/danh-gia", { code, comment: "Nhanh." })).status).toBe(422);
  const rated = await post("/tra-cuu/danh-gia?lang=en", { code, level: "5", comment: "" });
  expect([rated.status, rated.headers.get("location")]).toEqual([303, `/tra-cuu?code=${code}&da-gui=danh-gia&lang=en`]);
  expect(await (await get(`/tra-cuu?code=${code}&da-gui=danh-gia`)).text()).toContain("đánh giá đã được ghi nhận");
  const again = await post("/tra-cuu/danh-gia?lang=en", { code, level: "1" });
  expect([again.status, again.headers.get("location")]).toEqual([303, rated.headers.get("location")]);
});

test("a code is found however it is typed; a wrong one is explained", async () => {
  const { get, send } = siteFixture();
  const code = await send("Đèn đường bị hỏng.");
  const found = await get(`/tra-cuu?code=${code.slice(6).toLowerCase().replace("-", "%20")}`);
  expect([found.status, (await found.text()).includes(code)]).toEqual([200, true]);
  expect(await (await get("/tra-cuu?code=")).text()).toContain("Nhập mã trên phiếu tiếp nhận");
  expect(await (await get("/tra-cuu?code=123")).text()).toContain("Mã chưa đủ. Phần cuối có 10 ký tự");
});

test("the public account shows its figures, duties and data without script", async () => {
  const { get, send } = siteFixture();
  await send("Đèn đường bị hỏng.");
  const page = await (await get("/ket-qua")).text();
  for (const words of ["Đã tiếp nhận", "Khoản", "6.4", "Chưa có số liệu", 'href="/api/v1/agencies/18073/report"'])
    expect(page).toContain(words);
  expect(await (await get("/ket-qua?lang=en")).text()).toContain("No figures yet");
});

test("the API and the health check answer beside the pages; an unknown address is a page", async () => {
  const { get, faults } = siteFixture();
  expect(await (await get("/healthz")).json()).toMatchObject({ ok: true, version: expect.any(String) as string });
  expect((await get("/api/v1/agencies/18073/report")).headers.get("content-type")).toBe("application/json");
  expect((await get("/api/none")).headers.get("content-type")).toBe("application/problem+json");
  expect((await get("/widgets/x.min.js")).headers.get("content-type")).toContain("text/javascript");
  expect((await get("/widgets/none.js")).status).toBe(404);
  expect((await get("/en")).headers.get("location")).toBe("/?lang=en");
  expect((await get("/khong-co")).status).toBe(404);
  expect(faults).toEqual([]);
});

describe("the first page waits for no figures", () => {
  test("the form is sent while they are still being counted", async () => {
    const { get } = siteFixture({ report: () => new Promise(() => {}) });
    const reader = (await get("/")).body!.getReader();
    const { value } = await reader.read();
    expect(new TextDecoder().decode(value)).toContain("</form>");
    await reader.cancel();
  });

  test("a fault in them is told, and shows as no figures", async () => {
    const fault = new Error("store");
    const { get, faults } = siteFixture({ report: () => Promise.reject(fault) });
    const response = await get("/");
    const page = await response.text();
    expect([response.status, page.includes("</form>"), page.includes("</html>")]).toEqual([200, true, true]);
    expect(page).not.toContain("<caption>");
    expect(faults).toEqual([fault]);
  });

  test("they stand in it when they are there", async () => {
    expect(await (await siteFixture().get("/")).text()).toContain("Kết quả tiếp nhận và trả lời");
  });
});

describe("the consent notice is the deployment's", () => {
  test("form, element and privacy page say the same version and words", async () => {
    const { get } = siteFixture();
    const [home, privacy] = await Promise.all(["/", "/quyen-rieng-tu"].map(async (path) => (await get(path)).text()));
    expect(home).toContain('name="notice" value="test"');
    expect(home).toMatch(/<dv-feedback[^>]* notice-version="test"\s+notice-text="Ai giữ dữ liệu.\nBạn được rút lại."/);
    for (const line of ["Ai giữ dữ liệu.", "Bạn được rút lại."])
      expect(home).toMatch(new RegExp(`id="consent-hint">[^]*<span class="line">${line}</span>[^]*</fieldset>`));
    for (const part of ["<p>Ai giữ dữ liệu.</p>", "<p>Bạn được rút lại.</p>", "Phiên bản thông báo: test"])
      expect(privacy).toContain(part);
  });

  test("a version that people consented to before can still be read; one that never was is not found", async () => {
    const { get } = siteFixture();
    expect(await (await get("/quyen-rieng-tu?phien-ban=old")).text()).toContain("Thông báo cũ.");
    expect((await get("/quyen-rieng-tu?phien-ban=none")).status).toBe(404);
  });

  test("a form with a version that is not known comes back with the one that is", async () => {
    const { post } = siteFixture();
    const response = await post(FEEDBACK, form({ notice: "made-up" }));
    const page = await response.text();
    expect(response.status).toBe(422);
    expect(page).toContain('name="notice" value="test"');
    expect(page).toContain(">\nĐèn đường bị hỏng.</textarea");
  });
});

test("a site whose services do not answer for its agency is a mistake of the program", () => {
  const { options } = siteFixture();
  const site = { ...options.site, agency: { code: "99999", name: "x" } };
  expect(() => createSite({ ...options, site })).toThrow("agency-not-found");
});
