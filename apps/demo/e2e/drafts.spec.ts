import type { Page } from "@playwright/test";
import { expect, sendCase, signIn, test } from "./fixtures.ts";

const answer = (page: Page) => page.getByLabel("Câu trả lời", { exact: true });
const kept = (page: Page) => page.locator("desk-draft[draft=answer] [data-kept]");

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
