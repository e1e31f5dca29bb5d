import type { Visit } from "./stage.ts";

/** What somebody has to say. */
export const WORDS = "Đèn đường trước trường tiểu học hỏng đã hai tuần.";

/** The element, sent by its button. */
export async function byElement({ page }: Visit): Promise<void> {
  await page.locator("dv-feedback .send").waitFor();
  await page.locator("dv-feedback #kind").check();
  await page.locator("dv-feedback #text").fill(WORDS);
  await page.locator("dv-feedback .send").click();
}

/** The form that the page's author put into the tag. */
export async function byPlainForm({ page }: Visit): Promise<void> {
  await page.locator("textarea[name=text]").fill(WORDS);
  await page.locator("input[name=kind]").check();
  await page.locator("form button", { hasText: "Gửi" }).click();
}

/** The element cannot send; it says so, and gives a plain form. */
export async function byPlainButton(visit: Visit): Promise<void> {
  await byElement(visit);
  await visit.page.locator("dv-feedback .plain").click();
}
