import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { startDemo } from "./demo.ts";
import { expect, test } from "./fixtures.ts";

test("what was received, answered and signed in survives a restart", async ({ page }) => {
  const folder = mkdtempSync(path.join(tmpdir(), "danvan-restart-"));
  const first = await startDemo(folder);
  const sent = await page.request.post(`${first.url}/api/v1/agencies/18073/feedback`, {
    data: {
      key: crypto.randomUUID(),
      kind: "question",
      text: "Lịch tiêm chủng tháng này?",
      lang: "vi",
      consent: { notice: "2026-11.2", purposes: [] },
    },
  });
  const { code } = (await sent.json()) as { code: string };
  expect(first.officer).not.toBeNull();
  expect(await first.stop()).toBe(0);

  const second = await startDemo(folder);
  expect(second.officer, "the password is printed once").toBeNull();
  const found = await page.request.get(`${second.url}/api/v1/agencies/18073/cases/${code}`);
  expect(await found.json()).toMatchObject({ code, status: "received" });
  await page.goto(`${second.url}/lam-viec`);
  await page.getByLabel("Tên đăng nhập").fill(first.officer?.name ?? "");
  await page.getByLabel("Mật khẩu").fill(first.officer?.password ?? "");
  await page.getByRole("button", { name: "Đăng nhập" }).click();
  await expect(page.getByRole("link", { name: code })).toBeVisible();
  expect(await second.stop()).toBe(0);
  rmSync(folder, { recursive: true });
});
