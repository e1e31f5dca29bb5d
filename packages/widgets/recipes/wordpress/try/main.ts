// `npm run wordpress -w @danvan/widgets`, after a build: the plugin in a real WordPress (Debian's package), with script and without, and
// behind filters that do what optimisers do. Outside `npm test`: it needs a database and about a minute.
import { chromium, type Browser, type Page } from "playwright";
import { launchOptions } from "../../../../../.config/chromium.mjs";
import { agencyServer } from "../../../embed/agency-server.stub.ts";
import { startWordPress } from "./wordpress-site.ts";

const WORDS = "Đèn đường trước trường tiểu học hỏng đã hai tuần.";
const results: { what: string; fault: string }[] = [];

async function attempt(what: string, act: () => Promise<void>): Promise<void> {
  const fault = await act().then(
    () => "",
    (problem: unknown) => String(problem).split("\n").slice(0, 3).join(" "),
  );
  results.push({ what, fault });
  console.log(fault ? `FAIL  ${what}\n      ${fault}` : `ok    ${what}`);
}

function same(found: unknown, wanted: unknown): void {
  if (JSON.stringify(found) !== JSON.stringify(wanted))
    throw new Error(`${JSON.stringify(found)} instead of ${JSON.stringify(wanted)}`);
}

async function withPage(
  browser: Browser,
  address: string,
  javaScriptEnabled: boolean,
  act: (page: Page) => Promise<void>,
) {
  const context = await browser.newContext({ javaScriptEnabled });
  context.setDefaultTimeout(8_000);
  try {
    const page = await context.newPage();
    await page.goto(address);
    await act(page);
  } finally {
    await context.close();
  }
}

const agency = await agencyServer(() => true);
const wordpress = await startWordPress();
const browser = await chromium.launch(launchOptions());
const addressOf = (name: string, filter = "") =>
  `${wordpress.origin}/?page_id=${wordpress.pages[name]}${filter && `&toi-uu=${filter}`}`;
const arrived = () => same(agency.received.splice(0), [WORDS]);

async function byElement(page: Page): Promise<void> {
  await page.locator("dv-feedback .send").waitFor();
  await page.locator("dv-feedback #kind").check();
  await page.locator("dv-feedback #text").fill(WORDS);
  await page.locator("dv-feedback .send").click();
  await page.locator("dv-feedback [part=receipt]").waitFor();
  arrived();
}

async function byPlainForm(page: Page): Promise<void> {
  await page.locator("input[name=kind]").first().check();
  await page.locator("textarea[name=text]").fill(WORDS);
  await page.locator("dv-feedback button").click();
  await page.locator("h1", { hasText: "Đã nhận" }).waitFor();
  arrived();
}

try {
  await attempt("before anything is set no form stands where words would be lost", () =>
    withPage(browser, addressOf("bare"), false, async (page) => {
      same(await page.locator("form, dv-feedback").count(), 0);
    }),
  );
  await attempt("the settings page keeps what is right and says what is not", () =>
    withPage(browser, `${wordpress.origin}/wp-login.php`, true, async (page) => {
      await page.locator("#user_login").fill("admin");
      await page.locator("#user_pass").fill("thu-mot-lan");
      await page.locator("#wp-submit").click();
      await page.locator("#wpadminbar").waitFor();
      await page.goto(addressOf("bare"));
      await page.getByRole("link", { name: "Điền ở trang cài đặt" }).click();
      await page.locator("#danvan-agency").fill("phuong-thu");
      await page.locator("#danvan-accent").fill("đỏ");
      await page.locator("#submit").click();
      const faults = page.locator(".notice-error, .settings-error.error");
      await faults.first().waitFor();
      same(await faults.count(), 2);
      await page.locator("#danvan-endpoint").fill(`${agency.origin}/api/v1/`);
      await page.locator("#danvan-agency").fill("18073");
      await page.locator("#danvan-hotline").fill("0239 3855 555");
      await page.locator("#danvan-accent").fill("#8f1f17");
      await page.locator("#submit").click();
      await page.locator(".notice-success, #setting-error-settings_updated").waitFor();
      same(await page.locator("#danvan-endpoint").inputValue(), `${agency.origin}/api/v1`);
      await page.locator("#danvan-agency").fill("18 073");
      await page.locator("#submit").click();
      await faults.first().waitFor();
      same(await page.locator("#danvan-agency").inputValue(), "18073");
    }),
  );
  await attempt("a bare shortcode has the agency, the endpoint, the language and the colour of the settings", () =>
    withPage(browser, addressOf("bare"), false, async (page) => {
      const tag = page.locator("dv-feedback");
      const attributes = await Promise.all(
        ["agency", "endpoint", "lang", "hotline", "style"].map((name) => tag.getAttribute(name)),
      );
      same(attributes, ["18073", `${agency.origin}/api/v1`, "vi", "0239 3855 555", "--dv-accent:#8f1f17;"]);
      same(await page.locator("html").getAttribute("lang"), "en-US");
    }),
  );
  await attempt("curly quotes of a word processor are quotes", () =>
    withPage(browser, addressOf("curly"), false, async (page) => {
      same(await page.locator("dv-feedback").getAttribute("agency"), "18073");
    }),
  );
  await attempt("also around words with spaces", () =>
    withPage(browser, addressOf("service"), false, async (page) => {
      same(await page.locator("dv-rating").getAttribute("service"), "Đăng ký khai sinh");
    }),
  );
  await attempt("an attribute without a value is the settings'; a rating without a service is of a visit", () =>
    withPage(browser, addressOf("visit"), false, async (page) => {
      const tag = page.locator("dv-rating");
      same([await tag.getAttribute("agency"), await tag.getAttribute("service")], ["18073", ""]);
    }),
  );
  await attempt("and no letter is taken for a part of one", () =>
    withPage(browser, addressOf("letters"), false, async (page) => {
      same(await page.locator("dv-rating").getAttribute("service"), "Sao lục sổ hộ");
    }),
  );
  await attempt("an attribute cannot leave its quotes, and a foreign one is dropped", () =>
    withPage(browser, addressOf("evil"), true, async (page) => {
      same(
        await page.locator("dv-feedback").evaluate((tag) => [tag.querySelector("script"), tag.getAttribute("onclick")]),
        [null, null],
      );
    }),
  );
  await attempt("a tracker without script is a link to the agency's server", () =>
    withPage(browser, addressOf("tracker"), false, async (page) => {
      same(await page.locator("dv-tracker a").getAttribute("href"), `${agency.origin}/tra-cuu`);
    }),
  );
  for (const name of ["bare", "block"]) {
    await attempt(`${name}, with script`, () => withPage(browser, addressOf(name), true, byElement));
    await attempt(`${name}, without script`, () => withPage(browser, addressOf(name), false, byPlainForm));
  }
  for (const filter of ["join", "join-all", "inline", "delay", "minify", "defer"]) {
    await attempt(`bare, ${filter}, with script`, () => withPage(browser, addressOf("bare", filter), true, byElement));
    await attempt(`bare, ${filter}, without script`, () =>
      withPage(browser, addressOf("bare", filter), false, byPlainForm),
    );
  }
} finally {
  await browser.close();
  wordpress.close();
  await agency.close();
}
process.exitCode = results.some(({ fault }) => fault) ? 1 : 0;
