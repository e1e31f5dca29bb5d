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
