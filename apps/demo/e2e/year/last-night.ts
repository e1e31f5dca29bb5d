import type { Page } from "@playwright/test";
import { must } from "@danvan/core";
import { expect } from "../fixtures.ts";
import type { Province } from "./province.ts";
import { signInAs, YEAR, yearOf } from "./year-test.ts";

/** When the line of a browser fails: before the server hears of the hand-in, or after it has written it down. */
type Failure = "before" | "after";

/** What a head's browser sends by the last button. */
async function press(province: Province, unit: string): Promise<number> {
  const cookie = `danvan_session=${await province.signIn(unit, "head")}`;
  const { origin } = new URL(province.at(unit));
  const body = new URLSearchParams({ confirm: "yes", seen: "2" });
  const headers = { cookie, origin };
  return (await fetch(`${yearOf(province, unit)}/nop`, { method: "POST", body, headers, redirect: "manual" })).status;
}

async function pressInVain(page: Page, province: Province, unit: string, failure: Failure): Promise<void> {
  await signInAs(page, province, unit, "head");
  await page.goto(yearOf(province, unit));
  await page.getByLabel("Tôi đã xem bản in").check();
  await page.route(
    "**/nop",
    async (route) => {
      if (failure === "after") await route.fetch({ maxRedirects: 0 });
      await route.abort("connectionreset");
    },
    { times: 1 },
  );
  await page.getByRole("button", { name: "Nộp báo cáo" }).click();
  await page.waitForURL("chrome-error://chromewebdata/");
}

/**
 * Sixty units hand in within one night, and the line fails for the first five of them, whose heads sit at a browser.
 * @returns the two that went to bed with a draft
 */
export async function lastNight(page: Page, province: Province, units: readonly string[]): Promise<string[]> {
  const { services, head } = province;
  const [again, back, anew, ...rest] = units as [string, string, string, ...string[]];
  const [inBed, others] = [rest.slice(0, 2), rest.slice(2)];
  // One of them is pressed twice at once.
  const pressed = [...others, others[0]!];
  const answers = Promise.all(pressed.map((unit) => press(province, unit)));

  await pressInVain(page, province, again, "before");
  await page.goBack();
  await page.getByLabel("Tôi đã xem bản in").check();
  await page.getByRole("button", { name: "Nộp báo cáo" }).click();
  await expect(page.getByText(`${YEAR}-${again}-1`)).toBeVisible();
  await pressInVain(page, province, back, "after");
  await page.goBack();
  await expect(page.getByText(`${YEAR}-${back}-1`)).toBeVisible();
  await pressInVain(page, province, anew, "after");
  await page.goto(yearOf(province, anew));
  await expect(page.getByText(`${YEAR}-${anew}-1`)).toBeVisible();
  await expect(page.getByRole("button", { name: "Nộp báo cáo" })).toBeHidden();

  for (const unit of inBed) {
    await pressInVain(page, province, unit, "before");
    await page.goto(yearOf(province, unit));
    await expect(page.getByText("Đang soạn", { exact: true })).toBeVisible();
    await expect(page.getByRole("heading", { name: "Phiếu nộp báo cáo" })).toBeHidden();
    await expect(page.getByRole("button", { name: "Nộp báo cáo" })).toBeVisible();
  }

  expect(new Set(await answers)).toEqual(new Set([303]));
  for (const unit of units) {
    const [record, paper] = await Promise.all([
      services.yearRecord(head(unit), YEAR),
      services.handedInReport(head(unit), YEAR),
    ]);
    const handIns = must(record).events.filter(({ type }) => type === "submitted").length;
    const receipt = paper.ok ? paper.value.receipt.number : null;
    expect([handIns, receipt]).toEqual(inBed.includes(unit) ? [0, null] : [1, `${YEAR}-${unit}-1`]);
  }
  return inBed;
}
