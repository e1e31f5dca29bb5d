import type { Locator, Page } from "@playwright/test";
import { CODE, expect, receiptCode, test } from "./fixtures.ts";

/** Presses Tab until something has the focus; a page that never gets there fails. */
async function tabTo(page: Page, wanted: Locator) {
  const reached = () => wanted.evaluate((element) => element.matches(":focus"));
  for (let presses = 0; presses < 60 && !(await reached()); presses++) await page.keyboard.press("Tab");
  await expect(wanted).toBeFocused();
}

test("a citizen sends with nothing but a keyboard", async ({ page }) => {
  await page.goto("/");
  const form = page.locator("dv-feedback");
  const send = form.getByRole("button", { name: "Gửi ý kiến" });
  await expect(send).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Đến nội dung chính" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toBeFocused();

  const kinds = form.getByRole("radio");
  await tabTo(page, kinds.first());
  await page.keyboard.press("Space");
  await page.keyboard.press("ArrowDown");
  await expect(kinds.nth(1)).toBeChecked();
  await tabTo(page, form.getByRole("textbox", { name: "Nội dung" }));
  await page.keyboard.insertText("Vỉa hè đường Xuân Diệu bị lún, dễ ngã.");
  await tabTo(page, send);
  await page.keyboard.press("Enter");
  expect(await receiptCode(page)).toMatch(CODE);
});
