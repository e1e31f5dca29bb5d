import type { PlaywrightTestConfig } from "@playwright/test";
import { launchOptions } from "./chromium.mjs";
import { endToEndPatience } from "./patience.ts";

/** What the end-to-end tests of all apps have in common; folders are those beside the configuration that takes it over. */
export const endToEnd = {
  testDir: "e2e",
  outputDir: "test-results/e2e",
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  ...endToEndPatience,
  reporter: [["list"], ["json", { outputFile: process.env["PLAYWRIGHT_JSON_OUTPUT_FILE"] ?? "test-results/e2e.json" }]],
  use: { locale: "vi-VN", timezoneId: "Asia/Ho_Chi_Minh", launchOptions: launchOptions() },
} satisfies PlaywrightTestConfig;
