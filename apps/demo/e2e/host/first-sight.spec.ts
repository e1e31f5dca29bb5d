import { expect, type Page } from "@playwright/test";
import { perWorker as test } from "../per-worker.ts";

const NOTICE = 'notice-version="1" notice-text="Thông báo xử lý dữ liệu." notice-url="/rieng-tu"';
const FORM = `<dv-feedback agency="18073" ${NOTICE}></dv-feedback>`;

/** Opens a page and waits until its form stands and nothing more is asked for. @returns what was asked of the elements' folder */
async function askedBy(page: Page, address: string): Promise<string[]> {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(address);
  await expect(page.locator("dv-feedback").getByRole("textbox").first()).toBeVisible();
  await page.waitForLoadState("networkidle");
  return asked.filter((path) => !path.startsWith("/trang-") && path !== "/favicon.ico");
}

test("a working form is one script, and one file more where it speaks English", async ({ page, site }) => {
  const vi = site.publish({ files: ["dv-feedback.min.js"], body: FORM });
  expect(await askedBy(page, vi)).toEqual(["/cdn/dv-feedback.min.js"]);
  const en = site.publish({ files: ["dv-feedback.min.js"], body: FORM.replace("agency", 'lang="en" agency') });
  expect(await askedBy(await page.context().newPage(), en)).toEqual(["/cdn/dv-feedback.min.js", "/cdn/en.min.js"]);
});

test("a tag without a notice has the agency's server asked for it once, by whoever uses the form", async ({
  page,
  site,
}) => {
  const tag = site.publish({ files: ["dv-feedback.min.js"], body: FORM.replace(NOTICE, "") });
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  expect(await askedBy(page, tag)).toEqual(["/cdn/dv-feedback.min.js"]);
  await page.locator("dv-feedback #text").focus();
  await page.locator("dv-feedback #place").focus();
  const notices = () => asked.filter((path) => path.endsWith("/notice"));
  await expect.poll(notices).toEqual(["/api/v1/agencies/18073/notice"]);
});

test("nothing is asked of another host, and nothing is left on the device by a look", async ({
  page,
  site,
  context,
}) => {
  const strangers: string[] = [];
  page.on("request", (request) => request.url().startsWith(site.url) || strangers.push(request.url()));
  await askedBy(page, site.publish({ files: ["danvan.min.js"], body: FORM }));
  expect(strangers).toEqual([]);
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
});
