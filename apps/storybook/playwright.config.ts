import { defineConfig, devices } from "@playwright/test";
import { endToEnd } from "../../.config/playwright.ts";

/** A walk through the built site; each worker serves it on a free port: see e2e/fixtures.ts. */
export default defineConfig({
  ...endToEnd,
  use: { ...devices["Desktop Chrome"], viewport: { width: 1280, height: 900 }, ...endToEnd.use },
});
