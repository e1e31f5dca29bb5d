import { readFileSync } from "node:fs";
import { must } from "@danvan/core";
import { haTinhIllustrative } from "@danvan/core/data";
import { officeSuite } from "../../../../packages/documents/test/office-suite.ts";
import { completeYear } from "../../../../packages/server/test/complete-year.ts";
import { expectAccessible, expectNoSidewaysScroll } from "../accessible.ts";
import { expect } from "../fixtures.ts";
import { shapeOf } from "../magnified/walk.ts";
import { lastNight } from "./last-night.ts";
import { lateCase } from "./late-case.ts";
import { ANSWER, handIn, prepare, receive, SECRETS, signInAs, test, YEAR, yearOf } from "./year-test.ts";

const DRAFT = "Chữ đang soạn của đơn vị này";

test.describe.configure({ mode: "serial" });

test("a case grows late: its line of the score drops, the head sees what would lift the unit, does it, and sees it lifted", async ({
  page,
  province,
}) => {
  await lateCase(page, province, province.units[1]!);
});

test("a unit plans, shows evidence, scores itself and hands in, and every figure leads to its cases", async ({
  page,
  province,
}) => {
  const { clock, services, units } = province;
  const unit = units[0]!;
  const year = yearOf(province, unit);
  clock.now = "2026-10-12T02:00:00.000Z";
  const codes: string[] = [];
  for (const text of ["Cống tắc ở đầu ngõ.", "Cống tắc ở cuối ngõ."]) codes.push(await receive(province, unit, text));
  must(await services.act(province.head(unit), codes[0]!, { type: "answer", text: ANSWER }));

  clock.now = "2026-11-25T02:00:00.000Z";
  await signInAs(page, province, unit, "head");
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
  must(await services.act(province.head(unit), codes[1]!, { type: "answer", text: ANSWER }));
  await page.goto(`${year}/chu`);
  await page.locator("#part-III textarea").fill(DRAFT);
  await page.locator("#part-III").getByRole("button", { name: "Lưu" }).click();
  await page.goto(year);
  await expectAccessible(page);
  await expect(page.getByRole("heading", { name: "Còn thiếu trước khi nộp" })).toBeVisible();

  clock.now = "2026-12-01T02:00:00.000Z";
  await signInAs(page, province, unit, "head");
  await page.goto(year);
  await page.getByRole("button", { name: "Chốt số liệu bây giờ" }).click();
  await completeYear(services, province.head(unit), YEAR);
  await page.goto(year);
  await page.getByLabel("Tôi đã xem bản in").check();
  await test.step("hand-in to receipt", async () => {
    await page.getByRole("button", { name: "Nộp báo cáo" }).click();
    await expect(page.getByRole("heading", { name: "Phiếu nộp báo cáo" })).toBeVisible();
  });
  await expect(page.getByText(`${YEAR}-${unit}-1`)).toBeVisible();
  await expectAccessible(page);

  await page.goto(`${year}/so-lieu/pakn-received`);
  for (const code of codes) await expect(page.getByRole("link", { name: code })).toBeVisible();
  await expectNoSidewaysScroll(page);
});

test("the department urges, returns, appraises, decides and consolidates; the papers open in an office suite", async ({
  page,
  province,
  heard,
}) => {
  const { clock, units, overseer, at } = province;
  const [first, second, ...others] = units as [string, string, ...string[]];
  const missing = others.pop()!;
  const [atNight, inTime] = [[second, ...others.slice(0, 59)], others.slice(59)];
  const area = `${at(overseer)}/lam-viec/toan-tinh`;
  await prepare(province, [...others, second]);
  await handIn(province, inTime);

  clock.now = "2026-12-03T02:00:00.000Z";
  await signInAs(page, province, overseer, "overseer");
  await page.goto(`${area}/nhac-viec`);
  await expectAccessible(page);
  await page.getByRole("button", { name: "Xem trước" }).click();
  await expect(page.getByText("Gửi 61 thư")).toBeVisible();
  await page.getByRole("button", { name: "Gửi trong giờ làm việc" }).click();
  await expect(page.getByRole("status")).toHaveText("Đã xếp 61 thư để gửi.");
  expect((await province.deliver()).toSorted()).toEqual(
    [...atNight, missing].map((code) => `vp.${code.toLowerCase()}@hatinh.example`).toSorted(),
  );

  await page.goto(`${area}/don-vi/${first}?nam=${YEAR}`);
  await page.getByLabel("Lý do hoặc nội dung cần bổ sung").fill("Phần III chưa rõ.");
  await page.getByRole("button", { name: "Trả lại để bổ sung" }).click();
  await expect(page.getByText("Trả lại vì: Phần III chưa rõ.")).toBeVisible();
  await signInAs(page, province, first, "head");
  await page.goto(`${at(first)}/lam-viec/nam/${YEAR}`);
  await expect(page.getByText("Phần III chưa rõ.").first()).toBeVisible();
  await page.getByLabel("Tôi đã xem bản in").check();
  await page.getByRole("button", { name: "Nộp báo cáo" }).click();
  await expect(page.getByText(`${YEAR}-${first}-2`)).toBeVisible();

  clock.now = "2026-12-03T15:00:00.000Z";
  const late = await lastNight(page, province, atNight);
  heard.splice(0); // what Chromium says of the lines that failed

  clock.now = "2026-12-05T02:00:00.000Z";
  await handIn(province, late);
  clock.now = "2026-12-07T02:00:00.000Z";
  await signInAs(page, province, overseer, "overseer");
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

  await test.step("consolidation of 82 reports", async () => {
    await page.goto(`${area}/tong-hop?nam=${YEAR}`);
    await expect(page.getByText("82 đơn vị: 79 đúng hạn, 2 muộn, 1 chưa nộp.")).toBeVisible();
  });
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
  heard,
}) => {
  const { clock, units, overseer, at } = province;
  const [first, second] = units as [string, string];
  const area = `${at(overseer)}/lam-viec/toan-tinh`;
  await signInAs(page, province, overseer, "overseer");
  const seen = new Set<string>();
  const toSee = [`${area}?nam=${YEAR}`];
  /** A page of each kind that a link leads to, and every one of the unit that the cases came to. */
  const kindOf = (href: string) => {
    const { pathname } = new URL(href);
    return pathname.includes(first) ? pathname : shapeOf(pathname);
  };
  for (let next = toSee.pop(); next; next = toSee.pop()) {
    if (seen.has(kindOf(next))) continue;
    seen.add(kindOf(next));
    const answer = await page.request.get(next);
    expect([next, answer.status()]).toEqual([next, 200]);
    const text = await answer.text();
    expect([next, SECRETS.filter((secret) => text.includes(secret))]).toEqual([next, []]);
    for (const [, href = ""] of text.matchAll(/href="([^"#]*\/lam-viec\/toan-tinh[^"#]*)"/g)) {
      const url = new URL(href.replaceAll("&amp;", "&"), next);
      if (!/\.(?:docx|xlsx)$/.test(url.pathname)) toSee.push(url.href);
    }
  }
  expect(seen.size).toBeGreaterThan(15);

  await signInAs(page, province, overseer, "inspector");
  for (const end of ["", "/nhac-viec", "/cham-diem", `/cham-diem/${first}`, "/bo-tieu-chi", `/don-vi/${first}`]) {
    await page.goto(`${area}${end}?nam=${YEAR}`);
    await expect(page.locator("main form[method=post]")).toHaveCount(0);
  }
  const written = await page.request.post(`${area}/don-vi/${first}/bao-cao?nam=${YEAR}`, {
    form: { lam: "accepted", reason: "", seen: "5" },
    headers: { origin: new URL(area).origin },
  });
  expect(written.status()).toBe(403);

  await signInAs(page, province, second, "head");
  await page.goto(`${at(second)}/lam-viec/nam/${YEAR}/chu`);
  await expect(page.locator("main")).not.toContainText(DRAFT);
  for (const end of ["", `/don-vi/${first}`, `/don-vi/${first}/bao-cao.html`])
    expect((await page.request.get(`${at(second)}/lam-viec/toan-tinh${end}?nam=${YEAR}`)).status()).toBeGreaterThan(
      399,
    );

  clock.now = "2027-12-02T02:00:00.000Z";
  // Whoever did not sign in for 90 days has no way in any more.
  await signInAs(page, province, first, "head");
  await page.goto(`${at(first)}/lam-viec/nam/${YEAR}`);
  await page.getByRole("link", { name: "Lập lại và so từng chữ" }).click();
  await expect(page.getByRole("status")).toHaveText(/giống từng chữ với bản đã nộp/);
  await expectAccessible(page);
  expect(heard.splice(0)).toEqual([]);
});
