import { defineConfig, devices } from "@playwright/test";
import { CHROMIUM_ARGS, findChromium } from "../../.config/chromium.mjs";

const executablePath = findChromium();
const launchOptions = { args: CHROMIUM_ARGS, ...(executablePath && { executablePath }) };

/** Each worker starts a demonstration of its own, on a free port and an empty folder: see e2e/fixtures.ts. */
export default defineConfig({
  testDir: "e2e",
  outputDir: "test-results/e2e",
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: [["list"], ["json", { outputFile: process.env["PLAYWRIGHT_JSON_OUTPUT_FILE"] ?? "test-results/e2e.json" }]],
  use: { locale: "vi-VN", timezoneId: "Asia/Ho_Chi_Minh", trace: "retain-on-failure" },
  projects: [
    {
      name: "desktop",
      testIgnore: "host/**",
      use: { ...devices["Desktop Chrome"], viewport: { width: 1280, height: 900 }, launchOptions },
    },
    {
      name: "host pages", // the elements on somebody else's page: one width is enough, the stories try the others
      testMatch: "host/*.spec.ts",
      use: { ...devices["Desktop Chrome"], viewport: { width: 1280, height: 900 }, launchOptions },
    },
    {
      name: "phone",
      testIgnore: ["host/**", "loss/**", "pages.spec.ts", "photo-upright.spec.ts"], // the same on every width; pages are tried at 320 px anyway
      use: {
        ...devices["Pixel 7"],
        viewport: { width: 360, height: 740 },
        hasTouch: true,
        isMobile: true,
        launchOptions,
      },
    },
  ],
});
