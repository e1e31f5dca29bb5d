import type { Page } from "@playwright/test";
import { CODE, expect, test } from "./fixtures.ts";

/** What has the focus, also inside an element. */
const focused = (page: Page) =>
  page.evaluate(() => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    return `${active?.localName}#${active?.id}`;
  });

/** Presses Tab until something has the focus; a page that never gets there fails. */
async function tabTo(page: Page, wanted: RegExp) {
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press("Tab");
    if (wanted.test(await focused(page))) return;
  }
  throw new Error(`Tab never reached ${wanted}`);
}

test("a citizen sends with nothing but a keyboard", async ({ page }) => {
  await page.goto("/");
  await expect(page.locator("dv-feedback").getByRole("button", { name: "Gửi ý kiến" })).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Đến nội dung chính" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toBeFocused();

  await tabTo(page, /^input#concern|^input#kind|^input#/);
  await page.keyboard.press("Space");
  await tabTo(page, /^textarea#/);
  await page.keyboard.insertText("Vỉa hè đường Xuân Diệu bị lún, dễ ngã.");
  await tabTo(page, /^button#/);
  await page.keyboard.press("Enter");
  await expect(page.locator("dv-feedback")).toContainText(CODE);
});
