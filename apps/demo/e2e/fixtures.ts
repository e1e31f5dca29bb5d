import { expect, type Page } from "@playwright/test";
import type { Demo } from "./demo.ts";
import { perWorker } from "./per-worker.ts";

export const test = perWorker.extend<{ heard: string[] }>({
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
});

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
