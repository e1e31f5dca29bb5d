import { must, type NewFeedback } from "@danvan/core";
import { expect, test } from "vitest";
import { siteFixture, PAPER, PICTURE } from "../../test/site-fixture.ts";

const READS = (code: string) => [
  "/lam-viec",
  "/lam-viec?xem=da-xong",
  "/lam-viec/yeu-cau-du-lieu",
  "/lam-viec/chi-so-766",
  `/lam-viec/vu-viec/${code}`,
  `/lam-viec/vu-viec/${code}/tep/x`,
];
const WRITES = (code: string) =>
  [
    ["/lam-viec/dang-xuat", {}],
    ["/lam-viec/yeu-cau-du-lieu", { right: "view", reference: "Số 1" }],
    ["/lam-viec/yeu-cau-du-lieu/x", { step: "done" }],
    [`/lam-viec/vu-viec/${code}/tra-loi`, { answer: "Xong." }],
    [`/lam-viec/vu-viec/${code}/tu-choi`, { reason: "unclear", explanation: "Chưa rõ." }],
  ] as const;

async function withCase() {
  const app = siteFixture();
  const code = await app.send("Đèn đường bị hỏng.", { name: "Trần Thị Hoa" });
  return { ...app, code };
}

test.each(["nobody", "an officer of another agency"])("no page of the workspace opens for %s", async (who) => {
  const { get, post, cookieOf, code, services } = await withCase();
  const cookie = who === "nobody" ? "danvan_session=18073.made-up" : await cookieOf("18100");
  for (const path of READS(code)) {
    const response = await get(path, { cookie });
    expect([path, response.status]).toEqual([path, 303]);
    expect(response.headers.get("location")).toMatch(/^\/lam-viec\/dang-nhap\?/);
    expect(await response.text()).not.toContain("Hoa");
  }
  for (const [path, fields] of WRITES(code)) {
    const response = await post(path, fields, { cookie });
    expect([path, response.status]).toEqual([path, 401]);
    expect(await response.text()).not.toContain("Hoa");
  }
  expect(must(await services.publicCase("18073", code)).status).toBe("received");
});

test("an officer signs in to where they were going, and only to our own pages", async () => {
  const { post, services, code } = await withCase();
  const { name, password } = (await services.createFirstOfficer("18073"))!;
  const signIn = (tiep: string) => post("/lam-viec/dang-nhap", { name, password, tiep });
  const response = await signIn(`/lam-viec/vu-viec/${code}`);
  expect([response.status, response.headers.get("location")]).toEqual([303, `/lam-viec/vu-viec/${code}`]);
  expect(response.headers.get("set-cookie")).toMatch(/Path=\/lam-viec; Expires=.*; HttpOnly; SameSite=Lax$/);
  for (const elsewhere of ["https://evil.test", "//evil.test/lam-viec", "/", "/lam-viec/vu-viec/../../x", ""])
    expect((await signIn(elsewhere)).headers.get("location")).toBe("/lam-viec");
});

test("a wrong name and a wrong password get the same answer", async () => {
  const { post, services } = await withCase();
  const { name } = (await services.createFirstOfficer("18073"))!;
  const [one, two] = await Promise.all([
    post("/lam-viec/dang-nhap", { name, password: "sai" }),
    post("/lam-viec/dang-nhap", { name: "aido", password: "sai" }),
  ]);
  expect([one.status, two.status]).toEqual([422, 422]);
  expect((await one.text()).replaceAll(name, "")).toBe((await two.text()).replaceAll("aido", ""));
});

test("guessing gets slow", async () => {
  const { post } = await withCase();
  const guess = () => post("/lam-viec/dang-nhap", { name: "canbo", password: "sai" });
  const statuses = [];
  for (let attempt = 0; attempt < 12; attempt++) statuses.push((await guess()).status);
  expect(statuses).toEqual([...Array<number>(10).fill(422), 429, 429]);
  expect(Number((await guess()).headers.get("retry-after"))).toBeGreaterThan(0);
});

test.each([
  ["another site", "http://evil.test"],
  ["a page without origin", "null"],
  ["nothing that says from where", ""],
])("a form from %s is refused before anything is read", async (_, origin) => {
  const { post, cookieOf, code, services } = await withCase();
  const cookie = await cookieOf("18073");
  for (const [path, fields] of [...WRITES(code), ["/lam-viec/dang-nhap", { name: "canbo", password: "x" }] as const])
    expect((await post(path, fields, { cookie, origin })).status).toBe(403);
  expect(must(await services.publicCase("18073", code)).status).toBe("received");
});

test("the list says in words where each case stands", async () => {
  const { get, cookieOf, code } = await withCase();
  const page = await (await get("/lam-viec", { cookie: await cookieOf("18073") })).text();
  expect(page).toContain(code);
  expect(page).toContain("Trong hạn, còn 5 ngày làm việc");
  expect(page).not.toContain("Trần Thị Hoa");
});

test("words are looked for with and without accents; what is found says so, and what is typed is no markup", async () => {
  const { get, cookieOf, code } = await withCase();
  const cookie = await cookieOf("18073");
  const find = async (words: string) => (await get(`/lam-viec?tim=${encodeURIComponent(words)}`, { cookie })).text();
  expect(await find("den duong")).toContain(code);
  expect(await find("ĐÈN hỏng")).toContain("<h1>Tìm: ĐÈN hỏng</h1>");
  const nothing = await find("<b>rác</b>");
  expect([nothing.includes(code), nothing.includes("Không có vụ việc nào chứa đủ các từ này.")]).toEqual([false, true]);
  expect(nothing).toContain('value="&lt;b&gt;rác&lt;/b&gt;"');
  const english = await (await get("/lam-viec?tim=den&lang=en", { cookie })).text();
  expect(english).toContain('<input type="hidden" name="lang" value="en" />');
});

test("a case shows its words, its sender as far as allowed, and why its date is that date", async () => {
  const { get, cookieOf, code } = await withCase();
  const page = await (await get(`/lam-viec/vu-viec/${code}`, { cookie: await cookieOf("18073") })).text();
  for (const part of ["Đèn đường bị hỏng.", "Trần Thị Hoa", "Thứ Ba, 01/12/2026", "Ngày Văn hóa Việt Nam"])
    expect(page).toContain(part);
});

test("an answer is sent once, by a redirect, and the citizen reads it", async () => {
  const { post, cookieOf, code, services } = await withCase();
  const cookie = await cookieOf("18073");
  const path = `/lam-viec/vu-viec/${code}`;
  const done = await post(`${path}/tra-loi`, { answer: "Đã sửa đèn.\r\nXin cảm ơn." }, { cookie });
  expect([done.status, done.headers.get("location")]).toEqual([303, path]);
  expect(must(await services.publicCase("18073", code)).answer?.text).toBe("Đã sửa đèn.\nXin cảm ơn.");
  const again = await post(`${path}/tra-loi`, { answer: "Lần nữa." }, { cookie });
  expect([again.status, (await again.text()).includes("không làm được việc đó. Xem lại tình trạng")]).toEqual([
    422,
    true,
  ]);
});

test("a refusal needs a reason and an explanation, and keeps what was typed", async () => {
  const { post, cookieOf, code, services } = await withCase();
  const cookie = await cookieOf("18073");
  const refuse = (fields: Record<string, string>) => post(`/lam-viec/vu-viec/${code}/tu-choi`, fields, { cookie });
  const page = await (await refuse({ reason: "", explanation: "Việc của cấp tỉnh." })).text();
  expect(page).toContain('href="#reason"');
  expect(page).toContain(">\nViệc của cấp tỉnh.</textarea");
  expect((await refuse({ reason: "outside-competence", explanation: "Việc của cấp tỉnh." })).status).toBe(303);
  expect(must(await services.publicCase("18073", code)).refusal?.reason).toBe("outside-competence");
});

test("a refusal as a denunciation is asked about once more, then takes every word out of the system", async () => {
  const { get, post, cookieOf, code } = await withCase();
  const cookie = await cookieOf("18073");
  const fields = { reason: "is-denunciation", explanation: "Mời gửi đơn." };
  const asked = await post(`/lam-viec/vu-viec/${code}/tu-choi`, fields, { cookie });
  expect([asked.status, (await asked.text()).includes('href="#confirm"')]).toEqual([422, true]);
  expect((await post(`/lam-viec/vu-viec/${code}/tu-choi`, { ...fields, confirm: "yes" }, { cookie })).status).toBe(303);
  const page = await (await get(`/lam-viec/vu-viec/${code}`, { cookie })).text();
  for (const word of ["Đèn đường", "Trần Thị Hoa"]) expect(page).not.toContain(word);
});

test("an officer sees what was sent along, and by whom it was typed, and saves it; never in place", async () => {
  const { services, get, cookieOf } = await withCase();
  const cookie = await cookieOf("18073");
  const sent: NewFeedback = {
    key: crypto.randomUUID(),
    kind: "concern",
    text: "Có ảnh kèm theo.",
    consent: { notice: "test", purposes: [] },
    helped: true,
    lang: "vi",
  };
  const { code } = must(await services.receive("18073", sent, [PICTURE])).receipt;
  const page = await (await get(`/lam-viec/vu-viec/${code}`, { cookie })).text();
  expect(page).toContain("Có người nhập hộ");
  const [address = ""] = /\/lam-viec\/vu-viec\/[^"]*\/tep\/[^"]*/.exec(page) ?? [];
  const saved = await get(address, { cookie });
  expect(Object.fromEntries(saved.headers)).toMatchObject({
    "content-type": "image/jpeg",
    "content-disposition": `attachment; filename="${code}-1.jpg"`,
    "x-content-type-options": "nosniff",
    "content-security-policy": "default-src 'none'; sandbox; frame-ancestors 'none'",
  });
  const foreign = must(await services.receive("18100", { ...sent, key: crypto.randomUUID() }, [PICTURE])).receipt;
  const [theirs] = must(await services.publicCase("18100", foreign.code, foreign)).files;
  for (const path of [`${foreign.code}/tep/${theirs?.id}`, `${code}/tep/${theirs?.id}`, `${code}/tep/none`])
    expect((await get(`/lam-viec/vu-viec/${path}`, { cookie })).status, path).toBe(404);
});

test("an answer may bear files; one that is none is told, and the words stay", async () => {
  const { postFiles, cookieOf, code, services } = await withCase();
  const cookie = await cookieOf("18073");
  const path = `/lam-viec/vu-viec/${code}/tra-loi`;
  const refused = await postFiles(path, { answer: "Kèm văn bản." }, [PAPER, new Uint8Array([60])], cookie);
  const page = await refused.text();
  expect(refused.status).toBe(422);
  expect(page).toContain('href="#files"');
  expect(page).toContain(">\nKèm văn bản.</textarea");
  const tooMany = await postFiles(
    path,
    { answer: "Kèm văn bản." },
    Array.from({ length: 6 }, () => PAPER),
    cookie,
  );
  expect(await tooMany.text()).toContain("nhiều nhất 5 tệp");
  const done = await postFiles(path, { answer: "Kèm văn bản." }, [PAPER, PICTURE], cookie);
  expect(done.status).toBe(303);
  expect(must(await services.publicCase("18073", code)).files).toMatchObject([
    { from: "agency", type: "application/pdf", size: PAPER.length },
    { from: "agency", type: "image/jpeg" },
  ]);
});

test("a case that was opened again stands on the list, with the sender's reason and the first answer", async () => {
  const { post, get, cookieOf, receipt, services } = await withCase();
  const cookie = await cookieOf("18073");
  const { code, secret } = await receipt("Cống bị tắc trước nhà.");
  const path = `/lam-viec/vu-viec/${code}`;
  await post(`${path}/tra-loi`, { answer: "Đã thông cống." }, { cookie });
  must(await services.reopen("18073", code, { secret }, { text: "Cống lại tắc sau một ngày." }));
  expect(await (await get("/lam-viec", { cookie })).text()).toContain("Mở lại, chưa có quy định về hạn");
  const page = await (await get(path, { cookie })).text();
  for (const part of ["Người gửi yêu cầu xem lại", "Cống lại tắc", "Câu trả lời lần đầu", "Đã thông cống.", "Mở lại"])
    expect(page).toContain(part);
  expect((await post(`${path}/tra-loi`, { answer: "Đã thay đoạn cống." }, { cookie })).status).toBe(303);
});

test("signing out ends the session everywhere", async () => {
  const { get, post, cookieOf } = await withCase();
  const cookie = await cookieOf("18073");
  const out = await post("/lam-viec/dang-xuat", {}, { cookie });
  expect([out.status, out.headers.get("location")]).toEqual([303, "/lam-viec/dang-nhap"]);
  expect((await get("/lam-viec", { cookie })).status).toBe(303);
});

test("the workspace speaks English by its address and keeps speaking it", async () => {
  const { get, cookieOf, code } = await withCase();
  const page = await (await get(`/lam-viec/vu-viec/${code}?lang=en`, { cookie: await cookieOf("18073") })).text();
  expect(page).toContain("What the citizen wrote");
  expect(page).toContain(`action="/lam-viec/vu-viec/${code}/tra-loi?lang=en"`);
  expect(page).toContain("5 working days left");
});
