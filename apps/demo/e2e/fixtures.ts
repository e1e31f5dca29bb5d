import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import { test as base, expect, type Page } from "@playwright/test";
import { databaseOf, dropDatabaseOf } from "./database.ts";

/** What somebody signs in with. */
export interface SignIn {
  readonly name: string;
  readonly password: string;
}

/** A demonstration that runs in a process of its own. */
export interface Demo {
  readonly url: string;
  /** The officer whose password was printed at the first start on this folder; null at a later one. */
  readonly officer: SignIn | null;
  /** The first officer of each agency, in the order of the settings. */
  readonly officers: readonly SignIn[];
  /** Those of the sample, when it was made at this start, each with where to sign in. */
  readonly accounts: readonly (SignIn & { readonly at: string })[];
  /** Asks it to stop, as a machine that shuts down does, and waits until it has. @returns its exit code */
  stop(): Promise<number | null>;
}

/** Starts the demonstration on a free port and waits for its address. `settings` are what a person may set beside these. */
export async function startDemo(dataDir: string, settings: Record<string, string> = {}): Promise<Demo> {
  const database = await databaseOf(dataDir);
  const env = {
    PORT: "0",
    HOST: "127.0.0.1",
    DATA_DIR: dataDir,
    SAMPLE: "0",
    ...(database && { DATABASE_URL: database }),
  };
  const child = spawn(process.execPath, [path.join(import.meta.dirname, "../src/start.js")], {
    env: { PATH: process.env["PATH"], ...env, ...settings },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const officers: SignIn[] = [];
  const accounts: (SignIn & { at: string })[] = [];
  let [name, at] = ["", ""];
  for await (const line of createInterface(child.stdout)) {
    name = / name: +(\S+)/.exec(line)?.[1] ?? name;
    const password = / password: +(\S+)/.exec(line)?.[1];
    if (password) officers.push({ name, password });
    at = /Sign in at: (\S+)/.exec(line)?.[1] ?? at;
    const [, account, secret] = /^│ {3}(\S+) +(\w{4}(?:-\w{4}){3}) /.exec(line) ?? [];
    if (account && secret) accounts.push({ name: account, password: secret, at });
    const url = /^danvan: (\S+)/.exec(line)?.[1];
    if (!url) continue;
    return {
      url,
      officer: officers[0] ?? null,
      officers,
      accounts,
      async stop() {
        if (child.exitCode === null) {
          child.kill("SIGTERM");
          await once(child, "exit");
        }
        return child.exitCode;
      },
    };
  }
  throw new Error("the demonstration did not start");
}

export const test = base.extend<{ heard: string[] }, { dataDir: string; settings: Record<string, string>; demo: Demo }>(
  {
    settings: [{}, { scope: "worker", option: true }],
    dataDir: [
      // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names of the fixtures from the pattern
      async ({}, use) => {
        const folder = mkdtempSync(path.join(tmpdir(), "danvan-e2e-"));
        await use(folder);
        await dropDatabaseOf(folder);
        rmSync(folder, { recursive: true });
      },
      { scope: "worker" },
    ],
    demo: [
      async ({ dataDir, settings }, use) => {
        const demo = await startDemo(dataDir, settings);
        await use(demo);
        await demo.stop();
      },
      { scope: "worker" },
    ],
    baseURL: async ({ demo }, use) => use(demo.url),

    /** Every console message, violation of the policy and uncaught error: a test that means one takes it out, all others fail by it. */
    heard: [
      async ({ page }, use) => {
        const heard: string[] = [];
        page.on("console", (message) => heard.push(`${message.type()}: ${message.text()}`));
        page.on("pageerror", (error) => heard.push(String(error)));
        await use(heard);
        expect(heard, "nothing in the console").toEqual([]);
      },
      { auto: true },
    ],
  },
);

export { expect };

/** The message Chromium writes for every page that is answered with an error status. */
export const answeredWith = (status: number) => expect.stringContaining(`responded with a status of ${status}`);

/** Signs in as the first officer. */
export async function signIn(page: Page, { officer }: Demo, lang: "vi" | "en" = "vi") {
  await page.goto(lang === "en" ? "/lam-viec?lang=en" : "/lam-viec");
  await page.getByLabel(lang === "en" ? "Name" : "Tên đăng nhập").fill(officer?.name ?? "");
  await page.getByLabel(lang === "en" ? "Password" : "Mật khẩu").fill(officer?.password ?? "");
  await page.getByRole("button", { name: lang === "en" ? "Sign in" : "Đăng nhập" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(lang === "en" ? "Open cases" : "Vụ việc đang xử lý");
}

/** A case sent by the API, for tests that begin later in the story; its code. */
export async function sendCase(page: Page, text: string): Promise<string> {
  const response = await page.request.post("/api/v1/agencies/18073/feedback", {
    data: {
      key: crypto.randomUUID(),
      kind: "concern",
      text,
      consent: { notice: "2026-11.2", purposes: [] },
      lang: "vi",
    },
  });
  expect(response.status()).toBe(201);
  return ((await response.json()) as { code: string }).code;
}

/** Chooses a kind in the element: its whole card is the label of the radio button. */
export const choose = (page: Page, kind: string | RegExp) =>
  page.locator("dv-feedback").getByRole("radio", { name: kind }).check({ force: true });

/** The tracking code on the receipt that the element shows. */
export async function receiptCode(page: Page): Promise<string> {
  const code = page.locator("dv-feedback [part=code]");
  await expect(code).toHaveText(CODE);
  return (await code.textContent())?.trim() ?? "";
}

export const CODE = /18073-[0-9A-Z]{5}-[0-9A-Z]{5}/;
