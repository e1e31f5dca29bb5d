import type { Page } from "@playwright/test";
import { expect, sendCase, signIn, test } from "./fixtures.ts";
import { invite, PASSWORD, signInAs } from "./office.ts";

const answer = (page: Page) => page.getByLabel("Câu trả lời", { exact: true });
const kept = (page: Page) => page.locator("desk-draft[draft=answer] [data-kept]");
const plan = (page: Page) => page.getByLabel("Kế hoạch", { exact: true });

async function beginYear(page: Page) {
  await page.goto("/lam-viec/nam/2026");
  const begin = page.getByRole("button", { name: "Bắt đầu báo cáo năm này" });
  if (await begin.isVisible()) await begin.click();
}

test("no half-written word is lost: by a reload, by a session that ends, by a second window that is first", async ({
  page,
  demo,
  heard,
}) => {
  const code = await sendCase(page, "Đèn đường ngõ 9 không sáng.");
  const address = `/lam-viec/vu-viec/${code}`;
  await signIn(page, demo);
  await page.goto(address);

  // Reloaded at once, before three seconds are over.
  await answer(page).pressSequentially("Đội điện");
  await page.reload();
  await expect(answer(page)).toHaveValue("Đội điện");
  await expect(kept(page)).toContainText("Bản nháp giữ lúc");

  // The session ends while somebody types; the words come back after the next sign-in.
  const cookies = await page.context().cookies();
  await page.context().clearCookies();
  await answer(page).pressSequentially(" sẽ đến");
  await expect(kept(page)).toContainText("Phiên làm việc đã hết");
  expect(heard.splice(0).every((line) => line.includes("401"))).toBe(true);
  await page.context().addCookies(cookies);
  await page.reload();
  await expect(answer(page)).toHaveValue("Đội điện sẽ đến");
  await expect(kept(page)).toContainText("Bản nháp giữ lúc");

  // A second window answers first: the words of this one stay where they can be read.
  const other = await page.context().newPage();
  await other.goto(address);
  await expect(answer(other)).toHaveValue("Đội điện sẽ đến");
  await answer(other).fill("Đã sửa.");
  await other.getByRole("button", { name: "Gửi câu trả lời" }).click();
  await expect(other.getByText("Câu trả lời đã gửi").first()).toBeVisible();
  await other.close();
  await answer(page).pressSequentially(" hôm nay");
  await page.reload();
  await page.getByRole("link", { name: "Tải lại trang" }).click();
  await expect(page.locator("[aria-labelledby=unsent-title] .quote")).toHaveText("Đội điện sẽ đến hôm nay");
});

test("half-written words of a year are found again: by a reload, after a session that ends, on another device", async ({
  page,
  demo,
  heard,
  browser,
}) => {
  const address = "/lam-viec/nam/2026/nhiem-vu/6.3";
  const keptPlan = page.locator("desk-draft[draft=plan] [data-kept]");
  await signIn(page, demo);
  await beginYear(page);
  await page.goto(address);

  // Reloaded at once, before three seconds are over.
  await plan(page).pressSequentially("Quý I");
  await page.reload();
  await expect(plan(page)).toHaveValue("Quý I");
  await expect(keptPlan).toContainText("Bản nháp giữ lúc");

  const cookies = await page.context().cookies();
  await page.context().clearCookies();
  await plan(page).pressSequentially(": hội nghị");
  await expect(keptPlan).toContainText("Phiên làm việc đã hết");
  expect(heard.splice(0).every((line) => line.includes("401"))).toBe(true);
  await page.context().addCookies(cookies);
  await page.reload();
  await expect(plan(page)).toHaveValue("Quý I: hội nghị");
  await expect(keptPlan).toContainText("Bản nháp giữ lúc");

  const device = await browser.newPage({ baseURL: demo.url, locale: "vi-VN" });
  await signIn(device, demo);
  await device.goto(address);
  await expect(plan(device)).toHaveValue("Quý I: hội nghị");
  await device.context().close();

  await page.getByRole("button", { name: "Lưu", exact: true }).click();
  await page.goto(address);
  await expect(plan(page)).toHaveValue("Quý I: hội nghị");
  await expect(keptPlan).toBeEmpty();
});

test("two write on one page of a year: each keeps their words and reads who else writes", async ({
  page: an,
  demo,
  browser,
}) => {
  const binh = await browser.newPage({ baseURL: demo.url, locale: "vi-VN" });
  await invite(binh, demo, "binh", "Cán bộ xử lý");
  await signInAs(binh, "binh", PASSWORD);
  await signIn(an, demo);
  await beginYear(an);
  const writing = (page: Page) => page.locator("[data-say=writing]");
  for (const [page, text] of [
    [an, "Của An"],
    [binh, "Của Bình"],
  ] as const) {
    await page.goto("/lam-viec/nam/2026/nhiem-vu/6.4");
    await plan(page).pressSequentially(text);
    await page.reload();
    await expect(plan(page)).toHaveValue(text);
  }
  await expect(writing(binh)).toContainText(`${demo.officer?.name} đang viết ở trang này`);
  await an.reload();
  await expect(writing(an)).toContainText("binh đang viết ở trang này");

  // Whoever is second sees what was saved, beside the own words.
  await an.getByRole("button", { name: "Lưu", exact: true }).click();
  await binh.reload();
  await expect(plan(binh)).toHaveValue("Của Bình");
  await binh.getByText("Lời đang lưu ở đây").click();
  await expect(binh.locator("desk-draft[draft=plan] .quote")).toHaveText("Của An");
  await binh.context().close();
});
