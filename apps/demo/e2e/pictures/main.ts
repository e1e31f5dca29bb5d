// `npm run pictures`: the story of the README, step by step, from the demonstration as it is now; phone and desktop, Vietnamese and English.
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { chromium, expect, type Page } from "@playwright/test";
import { launchOptions } from "../../../../.config/chromium.mjs";
import { startDemo } from "../demo.ts";
import { receiptCode } from "../fixtures.ts";
import { sheet } from "./sheet.ts";
import { words, type Lang } from "./words.ts";

const out = path.join(import.meta.dirname, "../../../../docs/pictures");
const dataDir = mkdtempSync(path.join(tmpdir(), "danvan-pictures-"));
const demo = await startDemo(dataDir);
const browser = await chromium.launch(launchOptions());
mkdirSync(out, { recursive: true });

const PHONE = { width: 360, height: 740 };
const DESK = { width: 1280, height: 740 };

/** A page that stands still: fonts and elements there, no caret, nothing moving. */
async function picture(page: Page): Promise<string> {
  await page.evaluate(() => document.fonts.ready);
  const image = await page.screenshot({ animations: "disabled", caret: "hide", type: "jpeg", quality: 82 });
  return `data:image/jpeg;base64,${image.toString("base64")}`;
}

async function story(lang: Lang): Promise<void> {
  const t = words[lang];
  const query = lang === "en" ? "?lang=en" : "";
  const context = await browser.newContext({
    baseURL: demo.url,
    viewport: PHONE,
    locale: t.locale,
    timezoneId: "Asia/Ho_Chi_Minh",
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  const form = page.locator("dv-feedback");

  await page.goto(`/${query}`);
  await form.locator("[part=button]").first().waitFor(); // before it stands, the plain form does
  await form.getByRole("radio", { name: t.kind }).check({ force: true });
  await form.getByRole("textbox", { name: t.content }).fill(t.text);
  const written = await picture(page);

  await form.getByRole("button", { name: t.send }).click();
  await page.getByRole("heading", { name: t.receipt }).scrollIntoViewIfNeeded();
  const receipt = await picture(page);
  const code = await receiptCode(page);

  await page.setViewportSize(DESK);
  await page.goto(`/lam-viec${query}`);
  await page.getByLabel(t.name).fill(demo.officer?.name ?? "");
  await page.getByLabel(t.password).fill(demo.officer?.password ?? "");
  await page.getByRole("button", { name: t.signIn }).click();
  await page.getByRole("link", { name: code }).waitFor();
  const inbox = await picture(page);
  await page.getByRole("link", { name: code }).click();
  await page.getByLabel(t.answer, { exact: true }).fill(t.answerText);
  const answering = await picture(page);
  await page.getByRole("button", { name: t.sendAnswer }).click();
  await page.getByRole("status").first().waitFor();

  await page.setViewportSize(PHONE);
  await page.goto(`/tra-cuu?code=${code}${lang === "en" ? "&lang=en" : ""}`);
  await expect(page.locator("dv-tracker")).toContainText(t.answerText);
  await page.locator("dv-tracker").evaluate((element) => element.scrollIntoView());
  const followed = await picture(page);
  await page.goto(`/ket-qua${query}`);
  await page.locator("dv-report dl").first().waitFor();
  await page.locator("dv-report").evaluate((element) => element.scrollIntoView());
  const report = await picture(page);

  // A page of its own: the site's policy lets nobody write into one of its pages.
  const board = await browser.newPage({ viewport: { width: 1600, height: 900 } });
  await board.setContent(
    sheet(
      [
        [written, t.steps[0]],
        [receipt, t.steps[1]],
        [followed, t.steps[3]],
        [report, t.steps[4]],
      ],
      [
        [inbox, t.steps[2]],
        [answering, ""],
      ],
      lang,
    ),
  );
  await board.locator("main").screenshot({ path: path.join(out, `story.${lang}.jpg`), type: "jpeg", quality: 80 });
  await board.close();
  await context.close();
  console.log(`docs/pictures/story.${lang}.jpg`);
}

try {
  for (const lang of ["vi", "en"] as const) await story(lang);
} finally {
  await browser.close();
  await demo.stop();
  rmSync(dataDir, { recursive: true });
}
