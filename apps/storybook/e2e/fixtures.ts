import { existsSync, readFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { test as base } from "@playwright/test";
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
  faults: async ({ context, page, address }, use) => {
    const faults: string[] = [];
    await context.route("**", (route) => {
      const url = route.request().url();
      if (url.startsWith(`${address}/`)) return route.continue();
      faults.push(`asked ${url}`);
      return route.abort();
    });
    await context.routeWebSocket("**", (socket) => void faults.push(`opened ${socket.url()}`));
    page.on("pageerror", ({ message }) => faults.push(`threw ${message}`));
    page.on("console", (message) => {
      if (message.type() === "error") faults.push(`said ${message.text()}`);
    });
    await use(faults);
  },
});

export { expect } from "@playwright/test";
