import type { Page } from "@playwright/test";
import type { Demo } from "./demo.ts";
import { expect } from "./fixtures.ts";

/** Whoever was invited chose it. */
export const PASSWORD = "một câu dễ nhớ cho bài thử";

/** Signs somebody in, instead of whoever is. @param base where the agency is reached */
export async function signInAs(page: Page, name: string, password: string, base = "") {
  await page.context().clearCookies();
  await page.goto(`${base}/lam-viec`);
  await page.getByLabel("Tên đăng nhập").fill(name);
  await page.getByLabel("Mật khẩu").fill(password);
  await page.getByRole("button", { name: "Đăng nhập" }).click();
  await expect(page.getByRole("heading", { level: 1 })).not.toHaveText("Đăng nhập bàn làm việc");
}

/** An administrator invites somebody, who chooses a password. */
export async function invite(page: Page, { officer }: Demo, name: string, role: string) {
  await signInAs(page, officer?.name ?? "", officer?.password ?? "");
  await page.goto("/lam-viec/can-bo");
  const form = page.locator("form").filter({ has: page.getByRole("button", { name: "Tạo mã mời" }) });
  await form.getByLabel("Tên đăng nhập").fill(name);
  await form.getByLabel(role).check();
  await form.getByRole("button", { name: "Tạo mã mời" }).click();
  const code = await page.getByRole("status").locator(".code").innerText();
  await page.context().clearCookies();
  await page.goto("/lam-viec/loi-moi");
  await page.getByLabel("Tên đăng nhập").fill(name);
  await page.getByLabel("Mã mời").fill(code);
  await page.getByLabel(/^Mật khẩu/).fill(PASSWORD);
  await page.getByRole("button", { name: "Đặt mật khẩu" }).click();
}

/** A case sent by the API; its code. */
export async function send(page: Page, text: string): Promise<string> {
  const response = await page.request.post("/api/v1/agencies/18073/feedback", {
    data: { key: crypto.randomUUID(), kind: "concern", text, lang: "vi" },
  });
  return ((await response.json()) as { code: string }).code;
}
