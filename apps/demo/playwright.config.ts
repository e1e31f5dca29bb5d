import { defineConfig, devices } from "@playwright/test";
import { endToEnd } from "../../.config/playwright.ts";
import { isOnPostgres } from "./e2e/database.ts";

/** What a worker starts for itself, on free ports and in empty folders: see e2e/per-worker.ts. */
export default defineConfig({
  ...endToEnd,
  ...(isOnPostgres && { globalSetup: "./e2e/postgres.ts" }),
  projects: [
    {
      name: "desktop",
      use: { ...devices["Desktop Chrome"], viewport: { width: 1280, height: 900 } },
    },
    {
      name: "phone",
      testIgnore: [
        "host/**",
        "loss/**",
        "magnified/**",
        "year/**",
        "below.spec.ts",
        "narrow.spec.ts",
        "drafts.spec.ts",
        "office.spec.ts",
        "pages.spec.ts",
        "photo-upright.spec.ts",
        "restart.spec.ts",
        "two-officers.spec.ts",
      ], // the same on every width; pages are tried at 320 px anyway
      use: {
        ...devices["Pixel 7"],
        viewport: { width: 360, height: 740 },
        hasTouch: true,
        isMobile: true,
      },
    },
  ],
});
