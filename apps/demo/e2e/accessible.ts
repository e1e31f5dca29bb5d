import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, type Page } from "@playwright/test";
import type axe from "axe-core";
import type { RunOptions } from "axe-core";
import { COLOUR_RULES } from "../../../.config/colour-rules.ts";

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Rows of one table are alike, and axe takes its time for each. */
const ALIKE = { exclude: [["tbody tr:nth-child(n + 9)"]] };

/**
 * Every rule axe has, best practices too, and once more in dark colours those that see the colours. The source is evaluated, because the
 * page's own policy lets no foreign script in.
 */
export async function expectAccessible(page: Page) {
  await page.evaluate(axeSource);
  const inLight = await broken(page, {});
  await page.emulateMedia({ colorScheme: "dark" });
  const inDark = await broken(page, { runOnly: { type: "rule", values: [...COLOUR_RULES] } });
  await page.emulateMedia({ colorScheme: "light" });
  expect({ inLight, inDark }).toEqual({ inLight: [], inDark: [] });
}

/** What is kept is not told: axe would describe every element that it found right, and the page would send it here. */
async function broken(page: Page, options: RunOptions) {
  return page.evaluate(
    async ([context, given]) => {
      const { run } = (window as unknown as { axe: Pick<typeof axe, "run"> }).axe;
      const { violations } = await run(context, { ...given, resultTypes: ["violations"] });
      return violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target.join(" "))]);
    },
    [ALIKE, options] as const,
  );
}

/** Nothing to scroll sideways, at the width of the smallest phone or a desktop magnified four times. */
export async function expectNoSidewaysScroll(page: Page) {
  await page.setViewportSize({ width: 320, height: 640 });
  const widths = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
  expect(widths[0]).toBeLessThanOrEqual(widths[1] ?? 0);
}
