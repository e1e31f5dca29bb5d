import { playwright } from "@vitest/browser-playwright";
import { CHROMIUM_ARGS, findChromium } from "./chromium.mjs";

const executablePath = findChromium();

/** The real browser that element and story tests run in. */
export const browser = {
  enabled: true,
  headless: true,
  screenshotFailures: false,
  provider: playwright({ launchOptions: { ...(executablePath ? { executablePath } : {}), args: CHROMIUM_ARGS } }),
  instances: [{ browser: "chromium" as const }],
};
