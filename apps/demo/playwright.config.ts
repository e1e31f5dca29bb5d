import { defineConfig, devices } from "@playwright/test";
import { endToEnd } from "../../.config/playwright.ts";
import { isOnPostgres } from "./e2e/database.ts";

/** Each worker starts a demonstration of its own, on a free port and an empty folder: see e2e/fixtures.ts. */
export default defineConfig({
  ...endToEnd,
  ...(isOnPostgres && { globalSetup: "./e2e/postgres.ts" }),
  projects: [
    {
      name: "desktop",
      testIgnore: "host/**",
      use: { ...devices["Desktop Chrome"], viewport: { width: 1280, height: 900 } },
    },
    {
      name: "host pages", // the elements on somebody else's page: one width is enough, the stories try the others
      testMatch: "host/*.spec.ts",
      use: { ...devices["Desktop Chrome"], viewport: { width: 1280, height: 900 } },
    },
    {
      name: "phone",
      testIgnore: [
        "host/**",
        "loss/**",
        "magnified/**",
        "drafts.spec.ts",
        "office.spec.ts",
        "pages.spec.ts",
        "photo-upright.spec.ts",
        "restart.spec.ts",
        "two-officers.spec.ts",
        "year/**",
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
