import { playwright } from "@vitest/browser-playwright";
import { launchOptions } from "./chromium.mjs";
import { patience } from "./patience.ts";

/** The real browser that element and story tests run in. */
export const browser = {
  enabled: true,
  headless: true,
  screenshotFailures: false,
  connectTimeout: patience.hookTimeout,
  provider: playwright({ launchOptions: launchOptions() }),
  instances: [{ browser: "chromium" as const }],
};
