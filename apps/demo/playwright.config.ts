import { defineConfig, devices } from "@playwright/test";
import { endToEnd } from "../../.config/playwright.ts";
import { isOnPostgres } from "./e2e/database.ts";

const LONG = ["year/*.spec.ts", "magnified/*.spec.ts", "loss/*.spec.ts"];

/** Each worker starts a demonstration of its own, on a free port and an empty folder: see e2e/fixtures.ts. */
export default defineConfig({
  ...endToEnd,
  ...(isOnPostgres && { globalSetup: "./e2e/postgres.ts" }),
  projects: [
    {
      name: "long stories", // first: the last one to begin would keep one worker while the other has nothing to do
      testMatch: LONG,
      use: { ...devices["Desktop Chrome"], viewport: { width: 1280, height: 900 } },
    },
    {
      name: "desktop",
      testIgnore: ["host/**", ...LONG],
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
        ...LONG,
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
