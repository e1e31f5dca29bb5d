import { expect, sendCase, signIn, test } from "./fixtures.ts";

const LINK = `https://example.com/${"duong-dan-rat-dai-".repeat(40)}`;

test("an officer sees many cases at once, answers beside the words, and goes on to the next", async ({
  page,
  demo,
}) => {
  const [first, second] = [
    await sendCase(page, `Xem ảnh: ${LINK}`),
    await sendCase(page, "Đèn đường ngõ 7 không sáng."),
  ];
  await signIn(page, demo);
  const isAsWideAsScreen = () =>
    page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);
  expect(await isAsWideAsScreen(), "no link of a citizen's makes the list wider than the screen").toBe(true);

  const isWide = (page.viewportSize()?.width ?? 0) > 700;
  const rows = page.locator(".inbox > li");
  const heights = await rows.evaluateAll((all) => all.map((row) => row.getBoundingClientRect().height));
  if (isWide) expect(Math.max(...heights), "a case takes two lines").toBeLessThanOrEqual(80);
  await expect(page.locator(".menu [aria-current] .count")).toHaveText(String(heights.length));
  await expect(page.locator(".inbox")).not.toContainText("Mức minh họa");
  await expect(page.getByText("Hạn ghi dưới đây: Mức minh họa, không phải quy định.")).toBeVisible();

  await page.getByRole("link", { name: first }).click();
  expect(await isAsWideAsScreen(), "nor the case").toBe(true);
  await expect(page.locator(".strip")).toContainText("Trong hạn");
  await expect(page.getByRole("combobox", { name: "Lý do", includeHidden: true })).toBeHidden();
  await page.emulateMedia({ media: "print" });
  await expect(page.getByLabel("Câu trả lời", { exact: true })).toBeHidden();
  await expect(page.locator("summary", { hasText: "Không tiếp nhận" })).toBeHidden();
  await expect(page.getByText("Xem ảnh")).toBeVisible();
  await page.emulateMedia({ media: "screen" });
  if (isWide) {
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    await expect(page.getByLabel("Câu trả lời", { exact: true })).toBeInViewport();
  }

  await page.getByLabel("Câu trả lời", { exact: true }).fill("Đã xem.");
  await page.getByRole("button", { name: "Gửi câu trả lời" }).click();
  const next = page.getByRole("link", { name: "Vụ việc tiếp theo" });
  await expect(next).toBeVisible();
  await next.click();
  await expect(page.getByRole("heading", { level: 1 })).not.toContainText(first);
  await page.goto(`/lam-viec/vu-viec/${second}`);
  await expect(page.getByLabel("Câu trả lời", { exact: true })).toBeVisible();
});
