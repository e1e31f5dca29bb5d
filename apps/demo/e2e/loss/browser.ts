import { chromium, type Browser } from "@playwright/test";
import { CHROMIUM_ARGS, findChromium } from "../../../../.config/chromium.mjs";

/** Chromium, in which any name under `danvan.test` is this machine: plain http there is no secure context, as on many agency sites. */
export function openBrowser(): Promise<Browser> {
  const executablePath = findChromium();
  const args = [...CHROMIUM_ARGS, "--host-resolver-rules=MAP *.danvan.test 127.0.0.1, MAP *.localhost 127.0.0.1"];
  return chromium.launch({ args, ...(executablePath && { executablePath }) });
}
