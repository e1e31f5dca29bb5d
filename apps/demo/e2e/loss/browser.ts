import { chromium, type Browser } from "@playwright/test";
import { launchOptions } from "../../../../.config/chromium.mjs";

/** Chromium, in which any name under `danvan.test` is this machine: plain http there is no secure context, as on many agency sites. */
export function openBrowser(): Promise<Browser> {
  const { args, ...where } = launchOptions();
  const names = "--host-resolver-rules=MAP *.danvan.test 127.0.0.1, MAP *.localhost 127.0.0.1";
  return chromium.launch({ ...where, args: [...args, names] });
}
