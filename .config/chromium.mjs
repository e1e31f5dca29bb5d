import { accessSync, constants } from "node:fs";
import { createRequire } from "node:module";

/** Flags for a Chromium that tests start: root has no sandbox, and a closed network makes its background calls noisy. */
const CHROMIUM_ARGS = [
  "--no-sandbox",
  "--disable-quic",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
  "--disable-gpu",
];

/** The same engine without a desktop's window: the suites take from a third to half less of a processor with it. */
const HEADLESS_SHELL = "/usr/bin/chromium-headless-shell";

export const hasHeadlessShell = () => isExecutable(HEADLESS_SHELL);

/** Path of a Chromium to use, or undefined. */
export function findChromium() {
  return [
    process.env.CHROMIUM_PATH,
    process.env.CHROME_PATH,
    HEADLESS_SHELL,
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/google-chrome",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    playwrightChromium(),
  ].find((path) => path && isExecutable(path));
}

/** How tests start it. */
export function launchOptions() {
  const executablePath = findChromium();
  return { args: CHROMIUM_ARGS, ...(executablePath && { executablePath }) };
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function playwrightChromium() {
  try {
    return createRequire(import.meta.url)("playwright-core").chromium.executablePath();
  } catch {
    return undefined;
  }
}
