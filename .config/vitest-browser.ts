import { playwright } from "@vitest/browser-playwright";
import { launchOptions } from "./chromium.mjs";

/** The real browser that element and story tests run in. */
export const browser = {
  enabled: true,
  headless: true,
  screenshotFailures: false,
  provider: playwright({ launchOptions: launchOptions() }),
  instances: [{ browser: "chromium" as const }],
};

/** How long a test waits: two browsers share two cores, and what is done in half a second alone may take many then. */
export const patience = { testTimeout: 60_000, expect: { poll: { timeout: 20_000 } } };
