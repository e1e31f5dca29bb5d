import type { Page } from "@playwright/test";
import type { Demo } from "./demo.ts";
import { expect, test as base } from "./fixtures.ts";
import { signInAs } from "./office.ts";

const test = base.extend({ baseURL: async ({ sample }, use) => use(sample.url) });
const PHONE = { width: 360, height: 740 };

async function signIn(page: Page, { accounts }: Demo, name: string) {
  const { at, password } = accounts.find((one) => one.name === name)!;
  await signInAs(page, name, password, at.replace(/\/lam-viec$/, ""));
  return at;
}

test("on a phone tables of sessions, units and late cases are read without scrolling sideways", async ({
  page,
  sample,
}) => {
  await page.setViewportSize(PHONE);
  await signIn(page, sample, "lanh-dao");
  await page.goto("/lam-viec/nam/2026/tiep-dan");
  await expectWhole(page);
  await expect(page.locator(".units td").first()).toBeVisible();

  const at = await signIn(page, sample, "theo-doi");
  for (const place of ["/toan-tinh", "/toan-tinh/so-sanh", "/toan-tinh/tong-hop"]) {
    await page.goto(at + place);
    await expectWhole(page);
    // Whoever hears the page still meets a table: rows by name, and what each column is called.
    const table = page.getByRole("table").first();
    await expect(table.getByRole("rowheader").first()).toBeVisible();
    expect(await table.getByRole("columnheader").count()).toBeGreaterThan(3);
  }
});

/** No table is wider than what shows it, and each cell says beside it what it is. */
async function expectWhole(page: Page) {
  const wide = await page
    .locator(":is(.scroll, .wide-table):has(table)")
    .evaluateAll((all) => all.filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth).length);
  expect(wide).toBe(0);
  const shown = await page
    .locator("td[data-head]")
    .evaluateAll(
      (all) =>
        all.filter((cell) => !getComputedStyle(cell, "::before").content.includes(cell.getAttribute("data-head")!))
          .length,
    );
  expect(shown).toBe(0);
}

test("on a phone the rows of places begin where one is, and nothing lies over it", async ({ page, sample }) => {
  await page.setViewportSize(PHONE);
  const at = await signIn(page, sample, "theo-doi");
  for (const place of ["", "/nhac-viec", "/tong-hop", "/so-sanh"]) {
    await page.goto(`${at}/toan-tinh${place}`);
    const current = page.locator(".one-row [aria-current]");
    await expect(current).toBeInViewport({ ratio: 0.99 });
    const over = await current.evaluate((link) => {
      const { left, right } = link.closest("li")!.getBoundingClientRect();
      return [...link.closest("ul")!.children].filter((other) => {
        const box = other.getBoundingClientRect();
        return !other.contains(link) && box.left < right && box.right > left;
      }).length;
    });
    expect(over, place).toBe(0);
  }
  await signIn(page, sample, "lanh-dao");
  for (const place of ["", "/so-lieu", "/chu"]) {
    await page.goto(`/lam-viec/nam/2026${place}`);
    await expect(page.locator(".one-row [aria-current]")).toBeInViewport({ ratio: 0.99 });
    const { row, tab } = await page.locator(".one-row").evaluate((nav) => ({
      row: nav.querySelector("ul")!.clientHeight,
      tab: nav.querySelector("a")!.offsetHeight,
    }));
    expect(row, place).toBeLessThan(2 * tab);
  }
  await expect(page.locator(".menu > ul > li > [aria-current]")).toBeInViewport({ ratio: 0.99 });
});

test("paper of a case has what it is about, and no title over nothing", async ({ page, sample }) => {
  await signIn(page, sample, "lanh-dao");
  await page.goto("/lam-viec");
  await page.locator("[data-case]").first().click();
  await page.emulateMedia({ media: "print" });
  await expect(page.locator("dd > details > summary").first()).toBeVisible();
  await expect(page.locator("form").filter({ visible: true })).toHaveCount(0);
  await expect(page.getByRole("heading", { name: "Ghi chú nội bộ" })).toBeHidden();
  await expect(page.getByRole("heading", { name: "Diễn biến" })).toBeVisible();
});

test("the column of an answer that goes on below says so, and the last of it is reached", async ({ page, sample }) => {
  await signIn(page, sample, "lanh-dao");
  await page.goto("/lam-viec");
  await page.locator("[data-case]").first().click();
  await page.setViewportSize({ width: 1366, height: 400 });
  const column = page.locator(".case > .reply");
  const fade = () =>
    column.evaluate((element) => {
      const { position, backgroundImage } = getComputedStyle(element, "::after");
      return {
        position,
        isDrawn: backgroundImage.includes("gradient"),
        left: element.scrollHeight - element.clientHeight,
      };
    });
  expect(await fade()).toMatchObject({ position: "sticky", isDrawn: true });
  expect((await fade()).left).toBeGreaterThan(0);
  const last = column.locator(":is(summary, button)").filter({ visible: true }).last();
  await last.focus();
  await expect(last).toBeInViewport({ ratio: 0.99 });
});
