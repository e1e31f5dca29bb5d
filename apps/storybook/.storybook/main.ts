import { existsSync } from "node:fs";
import path from "node:path";
import type { StorybookConfig } from "@storybook/web-components-vite";

/** Written by `npm run reference`. */
const reference = path.join(import.meta.dirname, "../reference");

const config: StorybookConfig = {
  framework: "@storybook/web-components-vite",
  stories: ["../docs/*.mdx", "../src/**/*.stories.ts", "../../../packages/widgets/src/**/*.stories.ts"],
  env: (config) => ({ ...config, STORYBOOK_REFERENCE: existsSync(reference) ? "reference/index.html" : "" }),
  staticDirs: existsSync(reference) ? [{ from: reference, to: "/reference" }] : [],
  addons: ["@storybook/addon-docs", "@storybook/addon-a11y", "@storybook/addon-vitest"],
  core: { disableTelemetry: true, enableCrashReports: false, disableWhatsNewNotifications: true },
  // The guide for newcomers to Storybook is for its authors, not for the readers of these pages.
  features: { sidebarOnboardingChecklist: false, menuOnboardingChecklist: false },
};
export default config;
