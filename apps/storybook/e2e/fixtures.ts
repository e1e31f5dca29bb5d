import { existsSync, readFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { test as base, type Page } from "@playwright/test";
import { endToEnd } from "../../../.config/playwright.ts";
import { staticSite } from "../serve/static-site.ts";

const site = path.join(import.meta.dirname, "../storybook-static");

/** One page or story of the built site, as Storybook lists it. */
interface Entry {
  readonly id: string;
  readonly title: string;
  readonly type: "docs" | "story";
  readonly tags: readonly string[];
}

if (!existsSync(path.join(site, "index.json"))) throw new Error("Build first: npm run build -w @danvan/storybook");

export const entries: readonly Entry[] = Object.values(
  (JSON.parse(readFileSync(path.join(site, "index.json"), "utf8")) as { entries: Record<string, Entry> }).entries,
);

interface PageFixtures {
  /** What the page did that it must not: asked another host, broke its policy, threw, or could not load a file. */
  readonly faults: string[];
}

interface WorkerFixtures {
  /** Address of the served site, without a slash at the end: a folder of a host, as an agency would put it, so nothing may be asked from the host's root. */
  readonly address: string;
  /** One for all tests of a worker: Storybook, which each of them loads, is compiled once. */
  readonly window: Page;
}

export const test = base.extend<PageFixtures, WorkerFixtures>({
  address: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names of the fixtures from the pattern
    async ({}, use) => {
      const server = staticSite(path.dirname(site));
      await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
      await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}/${path.basename(site)}`);
      server.closeAllConnections();
      server.close();
    },
    { scope: "worker" },
  ],
  window: [
    async ({ browser }, use) => {
      const { locale, timezoneId } = endToEnd.use;
      const context = await browser.newContext({ locale, timezoneId });
      await use(await context.newPage());
      await context.close();
    },
    { scope: "worker" },
  ],
  /** The window as it was new: of this size, without listeners, with nothing kept. */
  page: async ({ window, viewport }, use) => {
    await window.setViewportSize(viewport!);
    await use(window);
    window.removeAllListeners();
    await window.evaluate(() => [localStorage, sessionStorage].forEach((kept) => kept.clear()));
    await window.goto("about:blank");
  },
  faults: async ({ page, address }, use) => {
    const faults: string[] = [];
    page.on("request", (request) => {
      const url = request.url();
      if (url.startsWith("http") && !url.startsWith(`${address}/`)) faults.push(`asked ${url}`);
    });
    page.on("websocket", (socket) => faults.push(`opened ${socket.url()}`));
    page.on("pageerror", ({ message }) => faults.push(`threw ${message}`));
    page.on("console", (message) => {
      if (message.type() === "error") faults.push(`said ${message.text()}`);
    });
    await use(faults);
  },
});

export { expect } from "@playwright/test";
