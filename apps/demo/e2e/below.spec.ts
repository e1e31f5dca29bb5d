import type { Page } from "@playwright/test";
import { expectAccessible } from "./accessible.ts";
import type { Demo } from "./demo.ts";
import { expect, test as base } from "./fixtures.ts";
import { signInAs } from "./office.ts";

// Its year has more duties than a screen holds.
const test = base.extend({ baseURL: async ({ sample }, use) => use(sample.url) });

/** From another page, so that no browser returns to where the list was left. */
async function begin(page: Page) {
  await page.goto("/lam-viec/nam/2026");
  await page.goto("/lam-viec/nam/2026/nhiem-vu");
}

/** Opens the list of duties: its last ones are far below the first screen. */
async function openDuties(page: Page, { accounts }: Demo) {
  const head = accounts.find(({ name }) => name === "lanh-dao")!;
  await signInAs(page, head.name, head.password);
  await begin(page);
  const last = page.locator(".duties > li").last();
  await expect(last).not.toBeInViewport();
  return {
    last,
    isDrawn: () => last.locator("a").evaluate((link) => link.checkVisibility({ contentVisibilityAuto: true })),
  };
}

test("what lies far below the first screen is drawn when it is come near, found, reached by the keyboard, and printed", async ({
  page,
  sample,
}) => {
  const { last, isDrawn } = await openDuties(page, sample);
  expect(await isDrawn()).toBe(false);

  await test.step("paper has all of it", async () => {
    await page.emulateMedia({ media: "print" });
    expect(await isDrawn()).toBe(true);
    await page.emulateMedia({ media: "screen" });
  });

  await test.step("a search in the page finds its words and goes there", async () => {
    const words = (await last.locator("h3, p").first().textContent())!.trim().split("\n")[0]!;
    expect(
      await page.evaluate((text) => (window as unknown as { find(text: string): boolean }).find(text), words),
    ).toBe(true);
    await expect(last).toBeInViewport();
    expect(await isDrawn()).toBe(true);
  });

  await test.step("the keyboard goes there", async () => {
    await begin(page);
    await last.getByRole("link").first().focus();
    await expect(last).toBeInViewport();
  });

  await test.step("an address within the page goes there", async () => {
    await begin(page);
    await last.evaluate((item) => (item.id = "last"));
    await page.evaluate(() => (location.hash = "#last"));
    await expect(last).toBeInViewport();
  });

  await expectAccessible(page);
});
