import path from "node:path";
import type { Page } from "@playwright/test";
import { build } from "esbuild";
import type { Demo } from "../demo.ts";
import { expect, test as base } from "../fixtures.ts";
import { signInAs } from "../office.ts";
import { walk } from "./walk.ts";

declare const pageLooks: typeof import("./page-looks.ts");

// With the sample of the first start: empty lists have nothing that could be too wide.
const test = base.extend({ baseURL: async ({ sample }, use) => use(sample.url) });

const { outputFiles } = await build({
  entryPoints: [path.join(import.meta.dirname, "page-looks.ts")],
  bundle: true,
  write: false,
  format: "iife",
  globalName: "pageLooks",
  footer: { js: "globalThis.pageLooks = pageLooks;" }, // Playwright runs it in a function
});
const source = outputFiles[0]!.text;

/** The walk went into each part of the site. */
const REACHED = [
  "/ket-qua",
  "/lam-viec/vu-viec/…",
  "/lam-viec/nam/…/so-lieu",
  "/lam-viec/trao-doi/nhap",
  "/lam-viec/can-bo",
  "/lam-viec/toan-tinh/don-vi/…",
  "/lam-viec/toan-tinh/cham-diem",
];

/** Each look is prepared and asked in turn, on a page that is loaded once. @param colours those of text in forced colours, page after page */
async function faultsOf(page: Page, colours: Set<string>): Promise<string[]> {
  const faults: string[] = [];
  const said = (look: string, found: readonly string[]) => faults.push(...found.map((fault) => `${look}: ${fault}`));
  await page.evaluate(() => pageLooks.markPainted());
  await page.emulateMedia({ forcedColors: "active" });
  const forced = await page.evaluate((before) => pageLooks.looks.colours(before), [...colours]);
  said("forced colours", forced.faults);
  for (const colour of forced.seen) colours.add(colour);
  await page.emulateMedia({ forcedColors: "none" });
  await page.setViewportSize({ width: 320, height: 256 }); // 1280 × 1024 at 400 %
  said("400 % zoom", await page.evaluate(() => pageLooks.looks.sideways()));
  await page.setViewportSize({ width: 360, height: 740 });
  await page.evaluate(() => (document.documentElement.style.fontSize = "200%"));
  said("200 % letters", await page.evaluate(() => pageLooks.looks.sideways()));
  await page.evaluate(() => (document.documentElement.style.fontSize = ""));
  await page.evaluate(() => pageLooks.spaceText());
  said("spaced text", await page.evaluate(() => pageLooks.looks.spaced()));
  await page.setViewportSize({ width: 1280, height: 900 });
  return faults;
}

/** The elements are drawn, in what they fetch too. */
async function settled(page: Page): Promise<void> {
  const elements = await page.locator(":is(dv-feedback, dv-tracker, dv-rating, dv-report)").count();
  if (elements > 0) await page.waitForLoadState("networkidle");
}

async function signIn(page: Page, { accounts }: Demo, name: string): Promise<string> {
  const account = accounts.find((one) => one.name === name)!;
  await signInAs(page, account.name, account.password, account.at.replace(/\/lam-viec$/, ""));
  return account.at;
}

test("every page bears large letters, narrow screens, spaced text and forced colours", async ({ page, sample }) => {
  await page.addInitScript(source);
  const seen = new Set<string>();
  const found: string[] = [];
  const colours = new Set<string>();
  const look = async (address: string) => {
    await settled(page);
    found.push(...(await faultsOf(page, colours)).map((fault) => `${address}: ${fault}`));
  };
  await walk(page, ["/", "/nhung/kiem-tra", "/nhung/api"], seen, look);
  for (const name of ["lanh-dao", "quan-tri", "theo-doi"])
    await walk(page, [await signIn(page, sample, name)], seen, look);
  expect(found).toEqual([]);
  expect(REACHED.filter((shape) => !seen.has(shape))).toEqual([]);
});
