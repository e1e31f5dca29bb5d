import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "@playwright/test";
import { entries, expect, test } from "./fixtures.ts";

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Pages of words; the elements' own pages are made by Storybook from their stories. */
const isElement = ({ title }: { title: string }) => title.startsWith("Phần tử/");
const pages = entries.filter((entry) => entry.type === "docs" && !isElement(entry));
const elementPages = entries.filter((entry) => entry.type === "docs" && isElement(entry));
/** One story of each element: the others differ in what the stubbed network says. */
const stories = elementPages.map(({ title }) => entries.find((one) => one.type === "story" && one.title === title)!);

const frame = (id: string, mode: "docs" | "story", globals = "") =>
  `/iframe.html?id=${encodeURIComponent(id)}&viewMode=${mode}${globals && `&globals=${globals}`}`;

/** Ids of rules that a page of words breaks; Storybook's own code boxes are not ours to mend. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof import("axe-core") };
    const found = await axe.run(
      { exclude: [".docblock-source", ".docblock-argstable"] },
      { resultTypes: ["violations"] },
    );
    return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  });
}

const isWiderThanScreen = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

/** Links within the site that lead to no page of it. */
async function deadLinks(page: Page): Promise<string[]> {
  const links = await page
    .locator('.sbdocs-content a[href*="?path="]')
    .evaluateAll((found) => found.map((link) => decodeURIComponent(link.getAttribute("href")!)));
  return links.filter((link) => !entries.some(({ id }) => link.endsWith(`/${id}`)));
}

test("the site has the pages it promises, in the order of a reader", () =>
  expect(pages.map(({ title }) => title)).toEqual([
    "Bắt đầu (Start)",
    "Nhúng vào trang (Embed)",
    "Giao diện (Theming)",
    "Nội dung, lời văn (Content)",
    "Khả năng tiếp cận (Accessibility)",
    "Riêng tư (Privacy)",
    "Chỉ thị (Directive)",
    "Tính hạn (Deadline explorer)",
    "Chấm điểm (Score explorer)",
    "Luật (Law)",
  ]));

for (const { id, title } of pages)
  test(`${title}: both languages, accessible, within 360 px, nothing from outside`, async ({
    page,
    address,
    faults,
  }) => {
    await page.goto(address + frame(id, "docs"));
    const heading = page.locator(".sbdocs-content h1:visible");
    await expect(heading).toHaveCount(1);
    await expect(page.locator("html")).toHaveAttribute("lang", "vi");
    const vietnamese = await heading.textContent();
    expect(await deadLinks(page)).toEqual([]);
    await expect(page.locator("nav .in-en:visible")).toHaveCount(0); // the table of contents speaks as the page does
    expect(await violations(page)).toEqual([]);

    await page.getByRole("button", { name: "English" }).click();
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
    await expect(heading).toHaveCount(1);
    await expect(heading).not.toHaveText(vietnamese ?? "");

    await page.setViewportSize({ width: 360, height: 740 });
    await expect.poll(() => isWiderThanScreen(page)).toBe(false);
    expect(faults).toEqual([]);
  });

for (const { id, title } of elementPages)
  test(`${title}, its page: nothing from outside`, async ({ page, address, faults }) => {
    await page.goto(address + frame(id, "docs"));
    await expect(page.getByRole("heading", { level: 1 }).first()).toBeVisible();
    await expect(page.locator(".docblock-argstable").first()).toBeVisible();
    expect(faults).toEqual([]);
  });

test("an element's page lists its states and shows each as it is after its play", async ({ page, address, faults }) => {
  const rating = elementPages.find(({ title }) => title.endsWith("dv-rating"))!;
  await page.goto(address + frame(rating.id, "docs"));
  await page.getByRole("navigation").getByRole("link", { name: "Sent", exact: true }).click();
  await expect(page.frameLocator('iframe[title="Sent"]').getByText("Đã ghi nhận đánh giá")).toBeVisible();
  expect(faults).toEqual([]);
});

for (const { id, title } of stories)
  test(`${title}, a story: nothing from outside`, async ({ page, address, faults }) => {
    await page.goto(address + frame(id, "story"));
    await expect(page.locator("#storybook-root > *").first()).toBeVisible();
    expect(faults).toEqual([]);
  });

test("a page that asks another host would be noticed", async ({ page, address, faults }) => {
  await page.goto(`${address}/index.json`); // no policy on this one: the request itself is what is seen
  await page.evaluate(() => void fetch("http://192.0.2.1/").catch(() => {})); // nobody waits for an answer from there
  await expect.poll(() => faults).toContain("asked http://192.0.2.1/");
});

test("Storybook around the pages asks nobody for fonts, news or versions, and its switch of language reaches a page", async ({
  page,
  address,
  faults,
}) => {
  await page.goto(`${address}/?path=/docs/${encodeURIComponent(pages[0]!.id)}`);
  const shown = page.frameLocator("#storybook-preview-iframe");
  await expect(shown.getByRole("heading", { level: 1, name: "Bắt đầu" })).toBeVisible();
  await shown.getByRole("button", { name: "English" }).click();
  await expect(shown.getByRole("heading", { level: 1, name: "Start" })).toBeVisible();
  await expect(page).toHaveURL(/globals=lang:en/);

  await shown.getByRole("link", { name: "Deadline explorer" }).first().click(); // a door and the map lead there
  await expect(shown.getByRole("heading", { level: 1, name: "Deadline explorer" })).toBeVisible();
  expect(faults).toEqual([]);
});

test("the search finds the explorers, in either language", async ({ page, address, faults }) => {
  await page.goto(`${address}/`);
  const field = page.getByRole("searchbox");
  for (const [words, name] of [
    ["tính hạn", "Tính hạn"],
    ["score explorer", "Chấm điểm"],
  ] as const) {
    await field.fill(words);
    await page.getByRole("option", { name }).first().click();
    await expect(page.frameLocator("#storybook-preview-iframe").getByRole("heading", { level: 1, name })).toBeVisible();
  }
  expect(faults).toEqual([]);
});
