import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { must } from "@danvan/core";
import { haTinhIllustrative } from "@danvan/core/data";
import { officeSuite } from "../../../../packages/documents/test/office-suite.ts";
import { completeYear } from "../../../../packages/server/test/complete-year.ts";
import { expectAccessible, expectNoSidewaysScroll } from "../accessible.ts";
import { expect, test as base } from "../fixtures.ts";
import { openProvince, type Province } from "./province.ts";

const YEAR = 2026;
/** What a citizen wrote, who and where, and what was answered: words that nobody above the unit may read. */
const SECRETS = ["Cống tắc", "ngõ Bà Tư", "Trần Thị Hoa", "0912345678", "Đã thông cống"];
const DRAFT = "Chữ đang soạn của đơn vị này";

const test = base.extend<object, { province: Province; passwords: Map<string, string> }>({
  province: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names of the fixtures from the pattern
    async ({}, use) => {
      const province = await openProvince("2026-10-12T02:00:00.000Z");
      await use(province);
      await province.stop();
    },
    { scope: "worker" },
  ],
  // oxlint-disable-next-line no-empty-pattern -- as above
  passwords: [async ({}, use) => use(new Map()), { scope: "worker" }],
  baseURL: async ({ province }, use) => use(province.at(province.units[0]!)),
});

test.describe.configure({ mode: "serial" });

/** Goes on as somebody of an agency, with an account that is made when it is first needed. */
async function signInAs(
  page: Page,
  { province, passwords }: { province: Province; passwords: Map<string, string> },
  agency: string,
  role: "head" | "overseer" | "inspector",
  name = `${role}-${agency.toLowerCase()}`,
) {
  const password = passwords.get(name) ?? (await province.account(agency, name, role));
  passwords.set(name, password);
  const { token } = must(await province.services.signIn(agency, name, password));
  // The server's own cookie ends by the story's clock, which the browser's is ahead of.
  await page.context().clearCookies();
  await page.context().addCookies([{ name: "danvan_session", value: token, domain: "127.0.0.1", path: "/" }]);
}

/** Hands in without a browser, whatever the report lacks. */
async function handIn({ services, head }: Province, unit: string) {
  must(await services.openYear(head(unit), YEAR));
  must(await services.freezeYear(head(unit), YEAR));
  await completeYear(services, head(unit), YEAR);
  must(await services.submitYear(head(unit), YEAR, 2));
}

test("a unit plans, shows evidence, scores itself and hands in, and every figure leads to its cases", async ({
  page,
  province,
  passwords,
}) => {
  const { clock, services, units, at } = province;
  const [unit] = units;
  const year = `${at(unit!)}/lam-viec/nam/${YEAR}`;
  const codes: string[] = [];
  for (const text of ["Cống tắc ở đầu ngõ.", "Cống tắc ở cuối ngõ."]) {
    const received = await services.receive(unit!, {
      key: crypto.randomUUID(),
      kind: "concern",
      lang: "vi",
      text,
      place: "ngõ Bà Tư",
      contact: { name: "Trần Thị Hoa", phone: "0912345678" },
      consent: { notice: "2026-11.2", purposes: ["contact"] },
    });
    codes.push(must(received).receipt.code);
  }
  must(await services.act(province.head(unit!), codes[0]!, { type: "answer", text: "Đã thông cống." }));

  clock.now = "2026-11-25T02:00:00.000Z";
  await signInAs(page, { province, passwords }, unit!, "head");
  await page.goto(year);
  await page.getByRole("button", { name: "Bắt đầu báo cáo năm này" }).click();
  await page.goto(`${year}/nhiem-vu/6.3`);
  await page.getByRole("textbox", { name: "Kế hoạch" }).fill("Hai hội nghị đối thoại.");
  await page.getByLabel("Văn bản").first().fill("Biên bản 12/BB-UBND");
  await page.getByLabel("Trang").first().fill("2");
  await page.getByLabel("Tải tệp lên làm minh chứng").setInputFiles({
    name: "hội nghị quý ba.pdf",
    mimeType: "application/pdf",
    buffer: Buffer.from("%PDF-1.4\ntrailer<</Root 1 0 R>>\nstartxref\n0\n%%EOF\n"),
  });
  await page.getByRole("button", { name: "Lưu" }).click();
  await expect(page.locator("[id='6.3']")).toContainText("2 minh chứng");
  await expectAccessible(page);

  await page.goto(`${year}/cham-diem`);
  await expectAccessible(page);
  const line = page.locator("section.card").filter({ hasText: "Chưa có minh chứng hoặc giải trình" }).first();
  await line.locator("summary").click();
  await line.getByLabel("Giải trình").fill("Đang khảo sát.");
  await line.getByRole("button", { name: "Lưu" }).click();
  await expect(page.getByText("Đang khảo sát.").first()).toBeVisible();
  must(await services.act(province.head(unit!), codes[1]!, { type: "answer", text: "Đã thông cống." }));
  await page.goto(`${year}/chu`);
  await page.locator("#part-III textarea").fill(DRAFT);
  await page.locator("#part-III").getByRole("button", { name: "Lưu" }).click();
  await page.goto(year);
  await expectAccessible(page);
  await expect(page.getByRole("heading", { name: "Còn thiếu trước khi nộp" })).toBeVisible();

  clock.now = "2026-12-01T02:00:00.000Z";
  await signInAs(page, { province, passwords }, unit!, "head");
  await page.goto(year);
  await page.getByRole("button", { name: "Chốt số liệu bây giờ" }).click();
  await completeYear(services, province.head(unit!), YEAR);
  await page.goto(year);
  await page.getByLabel("Tôi đã xem bản in").check();
  const pressed = performance.now();
  await page.getByRole("button", { name: "Nộp báo cáo" }).click();
  await expect(page.getByRole("heading", { name: "Phiếu nộp báo cáo" })).toBeVisible();
  test
    .info()
    .annotations.push({ type: "hand-in to receipt", description: `${Math.round(performance.now() - pressed)} ms` });
  await expect(page.getByText(`${YEAR}-${unit}-1`)).toBeVisible();
  await expectAccessible(page);

  await page.goto(`${year}/so-lieu/pakn-received`);
  for (const code of codes) await expect(page.getByRole("link", { name: code })).toBeVisible();
  await expectNoSidewaysScroll(page);
});

test("the department urges, returns, appraises, decides and consolidates; the papers open in an office suite", async ({
  page,
  province,
  passwords,
}) => {
  const { clock, units, overseer, at } = province;
  const [first, second, third, late, missing] = units as [string, string, string, string, string];
  const area = `${at(overseer)}/lam-viec/toan-tinh`;
  await handIn(province, second);
  await handIn(province, third);

  clock.now = "2026-12-03T02:00:00.000Z";
  await signInAs(page, { province, passwords }, overseer, "overseer");
  await page.goto(`${area}/nhac-viec`);
  await expectAccessible(page);
  await page.getByRole("button", { name: "Xem trước" }).click();
  await expect(page.getByText("Gửi 2 thư")).toBeVisible();
  await page.getByRole("button", { name: "Gửi trong giờ làm việc" }).click();
  await expect(page.getByRole("status")).toHaveText("Đã xếp 2 thư để gửi.");
  expect((await province.deliver()).toSorted()).toEqual(
    [late, missing].map((code) => `vp.${code}@hatinh.example`).toSorted(),
  );

  await page.goto(`${area}/don-vi/${first}?nam=${YEAR}`);
  await page.getByLabel("Lý do hoặc nội dung cần bổ sung").fill("Phần III chưa rõ.");
  await page.getByRole("button", { name: "Trả lại để bổ sung" }).click();
  await expect(page.getByText("Trả lại vì: Phần III chưa rõ.")).toBeVisible();
  await signInAs(page, { province, passwords }, first, "head");
  await page.goto(`${at(first)}/lam-viec/nam/${YEAR}`);
  await expect(page.getByText("Phần III chưa rõ.").first()).toBeVisible();
  await page.getByLabel("Tôi đã xem bản in").check();
  await page.getByRole("button", { name: "Nộp báo cáo" }).click();
  await expect(page.getByText(`${YEAR}-${first}-2`)).toBeVisible();

  clock.now = "2026-12-05T02:00:00.000Z";
  await handIn(province, late);
  clock.now = "2026-12-07T02:00:00.000Z";
  await signInAs(page, { province, passwords }, overseer, "overseer");
  await page.goto(`${area}/don-vi/${missing}?nam=${YEAR}`);
  await page.getByRole("button", { name: "Ghi nhận không báo cáo" }).click();
  await page.goto(`${area}?nam=${YEAR}`);
  await expectAccessible(page);
  for (const state of ["nộp muộn", "đã nộp lại", "quá hạn, chưa nộp"])
    await expect(page.locator("table.units")).toContainText(state);

  await page.goto(`${area}/bo-tieu-chi?nam=${YEAR}&mau=${haTinhIllustrative.id}`);
  await page.getByLabel("Mở từ ngày").fill("2026-12-07");
  await page.getByLabel("Đến hết ngày").fill("2026-12-15");
  await page.getByRole("button", { name: "Mở đợt" }).click();
  await expect(page.getByRole("status")).toContainText("Đã mở đợt chấm điểm.");
  for (const unit of [first, second]) {
    await page.goto(`${area}/cham-diem/${unit}?nam=${YEAR}`);
    await page.getByRole("button", { name: "Đồng ý mọi dòng chưa xem" }).click();
    await expect(page.getByRole("heading", { name: "Quyết định xếp loại" })).toBeVisible();
  }
  await expectAccessible(page);
  await page.getByLabel("Người hoặc hội đồng quyết định").fill("Chủ tịch UBND tỉnh");
  await page.getByRole("button", { name: "Ghi quyết định" }).click();
  await page.goto(`${area}/cham-diem?nam=${YEAR}`);
  await expect(page.locator("table.units")).toContainText("do Chủ tịch UBND tỉnh quyết định");

  await page.goto(`${area}/tong-hop?nam=${YEAR}`);
  await expect(page.getByText("5 đơn vị: 3 đúng hạn, 1 muộn, 1 chưa nộp.")).toBeVisible();
  await expect(page.locator(".reading")).toBeHidden();
  await expectAccessible(page);
  const papers: Record<string, Uint8Array> = {};
  for (const [name, button] of [
    ["tong-hop.docx", "Tải bản Word"],
    ["tong-hop.xlsx", "Tải bảng tính Excel"],
  ] as const) {
    const download = page.waitForEvent("download");
    await page.getByRole("link", { name: button }).click();
    papers[name] = readFileSync(await (await download).path());
  }
  using suite = officeSuite();
  const [word, sheet] = suite.convert(papers, "pdf").map((pdf) => suite.pages(pdf).join("\n"));
  for (const text of [word, sheet]) expect(text).toContain("Thành Sen");
  expect(word).toMatch(/nộp muộn|muộn/);

  await page.getByRole("link", { name: "Số liệu theo từng khoản" }).click();
  await expectAccessible(page);
  await page.getByRole("link", { name: "Phản ánh, kiến nghị tiếp nhận" }).first().click();
  await page.getByRole("link", { name: "Từ đâu ra" }).first().click();
  await expect(page.getByText("Vụ việc được đếm")).toBeVisible();
  await expect(page.locator("main")).toContainText(/Vụ việc được đếm\s*2/);
  await expectAccessible(page);
});

test("a year later the figure is the same to the byte; nobody reads what is not theirs", async ({
  page,
  province,
  passwords,
  heard,
}) => {
  const { clock, units, overseer, at } = province;
  const [first, second] = units as [string, string];
  const area = `${at(overseer)}/lam-viec/toan-tinh`;
  await signInAs(page, { province, passwords }, overseer, "overseer");
  const seen = new Set<string>();
  const toSee = [`${area}?nam=${YEAR}`];
  /** Every page for whoever oversees that a link leads to, and what it says. */
  for (let next = toSee.pop(); next; next = toSee.pop()) {
    if (seen.has(next.split("#")[0]!) || seen.size > 60) continue;
    seen.add(next.split("#")[0]!);
    const answer = await page.request.get(next);
    expect([next, answer.status()]).toEqual([next, 200]);
    const text = await answer.text();
    expect([next, SECRETS.filter((secret) => text.includes(secret))]).toEqual([next, []]);
    for (const [, href = ""] of text.matchAll(/href="([^"#]*\/lam-viec\/toan-tinh[^"#]*)"/g)) {
      const url = new URL(href.replaceAll("&amp;", "&"), next);
      if (!/(?:xep|loc|chieu|lang)=/.test(url.search)) toSee.push(url.href);
    }
  }
  expect(seen.size).toBeGreaterThan(15);

  await signInAs(page, { province, passwords }, overseer, "inspector");
  for (const end of ["", "/nhac-viec", "/cham-diem", `/cham-diem/${first}`, "/bo-tieu-chi", `/don-vi/${first}`]) {
    await page.goto(`${area}${end}?nam=${YEAR}`);
    await expect(page.locator("main form[method=post]")).toHaveCount(0);
  }
  const written = await page.request.post(`${area}/don-vi/${first}/bao-cao?nam=${YEAR}`, {
    form: { lam: "accepted", reason: "", seen: "5" },
    headers: { origin: new URL(area).origin },
  });
  expect(written.status()).toBe(403);

  await signInAs(page, { province, passwords }, second, "head");
  await page.goto(`${at(second)}/lam-viec/nam/${YEAR}/chu`);
  await expect(page.locator("main")).not.toContainText(DRAFT);
  for (const end of ["", `/don-vi/${first}`, `/don-vi/${first}/bao-cao.html`])
    expect((await page.request.get(`${at(second)}/lam-viec/toan-tinh${end}?nam=${YEAR}`)).status()).toBeGreaterThan(
      399,
    );

  clock.now = "2027-12-02T02:00:00.000Z";
  // Whoever did not sign in for 90 days has no way in any more.
  await signInAs(page, { province, passwords }, first, "head", "nguoi-ke-nhiem");
  await page.goto(`${at(first)}/lam-viec/nam/${YEAR}`);
  await page.getByRole("link", { name: "Lập lại và so từng chữ" }).click();
  await expect(page.getByRole("status")).toHaveText(/giống từng chữ với bản đã nộp/);
  await expectAccessible(page);
  expect(heard.splice(0)).toEqual([]);
});
