import { expect, type Page } from "@playwright/test";
import { perWorker as test } from "../per-worker.ts";

const CODE = "18073-K7QM9-XWRFT";
const WORDS = "Đèn đường trước ngõ 5 không sáng từ đầu tháng.";
const tag = (id: string, agency = "18073") => `<dv-feedback id="${id}" agency="${agency}"></dv-feedback>`;

/** An agency that takes every message. @returns what was sent to it */
async function agencyThatAnswers(page: Page): Promise<{ url: string; text: string }[]> {
  const sent: { url: string; text: string }[] = [];
  const text = { vi: "Thông báo xử lý dữ liệu.", en: "How your data are used." };
  await page.route("**/api/v1/agencies/*/notice", (route) =>
    route.fulfill({ json: { version: "1", text, url: "/rieng-tu" } }),
  );
  for (const [list, none] of [
    ["fields", { version: 1, fields: [] }],
    ["answers", { version: 1, entries: [], next: null }],
  ] as const)
    await page.route(`**/api/v1/agencies/*/${list}`, (route) => route.fulfill({ json: none }));
  await page.route("**/api/v1/agencies/*/feedback", async (route) => {
    const request = route.request();
    const { text, kind } = request.postDataJSON() as { text: string; kind: string };
    sent.push({ url: new URL(request.url()).pathname, text });
    const agency = { code: "18073", name: "UBND phường Thành Sen" };
    const receivedAt = "2026-11-23T02:12:00.000Z";
    await route.fulfill({
      status: 201,
      json: { version: 1, code: CODE, agency, kind, receivedAt, due: null, secret: "7Q4M-XKP9" },
    });
  });
  return sent;
}

type Place = Page | ReturnType<Page["frameLocator"]>;
const textIn = (page: Place, id: string) => page.locator(`#${id}`).getByRole("textbox", { name: "Nội dung" });

async function send(page: Place, id: string) {
  const form = page.locator(`#${id}`);
  await form.getByRole("radio", { name: "Phản ánh" }).check({ force: true });
  await form.getByRole("button", { name: "Gửi ý kiến" }).click();
  await expect(form).toContainText(CODE);
}

test("two forms on one page keep apart what is typed into them", async ({ page, site }) => {
  const sent = await agencyThatAnswers(page);
  await page.goto(site.publish({ files: ["danvan.min.js"], body: tag("a") + tag("b", "18100") }));
  await textIn(page, "a").fill(WORDS);
  await textIn(page, "b").fill("Một việc khác, của phường bên cạnh.");
  await expect(textIn(page, "a")).toHaveValue(WORDS);
  await send(page, "b");
  await expect(textIn(page, "a")).toHaveValue(WORDS);
  expect(sent).toEqual([{ url: "/api/v1/agencies/18100/feedback", text: "Một việc khác, của phường bên cạnh." }]);
});

for (const [first, second] of [
  ["danvan.min.js", "danvan.min.js"],
  ["dv-feedback.min.js", "danvan.min.js module"],
] as const)
  test(`two versions on one page, ${first} and ${second}: the first serves, the second keeps quiet`, async ({
    page,
    site,
  }) => {
    const sent = await agencyThatAnswers(page);
    const faults: string[] = [];
    page.on("pageerror", (error) => faults.push(error.message));
    page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
    await page.goto(site.publish({ files: [first], body: tag("a") }));
    await page.evaluate(
      async ([url, file]) => {
        const [name, how = ""] = file.split(" ");
        const script = document.createElement("script");
        script.src = `${url}/cdn-other/${name}`;
        script.type = how;
        const loaded = new Promise((done) => script.addEventListener("load", done));
        document.head.append(script);
        await loaded;
      },
      [site.url, second] as const,
    );
    await textIn(page, "a").fill(WORDS);
    await send(page, "a");
    expect(sent).toHaveLength(1);
    expect(faults).toEqual([]);
  });

test("a name that the page has taken already is left to it, and the others still come", async ({ page, site }) => {
  await page.goto(site.publish({ files: [], body: `<dv-report></dv-report>${tag("a")}` }));
  const own = await page.evaluate(async (url) => {
    class Own extends HTMLElement {}
    customElements.define("dv-report", Own);
    await import(`${url}/cdn/danvan.min.js`);
    return customElements.get("dv-report") === Own;
  }, site.url);
  expect(own).toBe(true);
  await expect(textIn(page, "a")).toBeVisible();
});

test("moved, taken out and put back half filled, nothing typed is lost and it can still be sent", async ({
  page,
  site,
}) => {
  const sent = await agencyThatAnswers(page);
  await page.goto(site.publish({ files: ["danvan.min.js"], body: `${tag("a")}<section id="other"></section>` }));
  await textIn(page, "a").fill(WORDS);
  await page.locator("#a").getByRole("radio", { name: "Góp ý" }).check({ force: true });
  await page.evaluate(() => document.querySelector("#other")!.append(document.querySelector("#a")!));
  await expect(textIn(page, "a")).toHaveValue(WORDS);
  await expect(page.locator("#a").getByRole("radio", { name: "Góp ý" })).toBeChecked();

  await page.evaluate(async () => {
    const form = document.querySelector("#a")!;
    form.remove();
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    document.body.prepend(form);
  });
  await expect(textIn(page, "a")).toHaveValue(WORDS);
  await send(page, "a");
  expect(sent.map(({ text }) => text)).toEqual([WORDS]);
});

test("in a closed shadow root of the page it works as elsewhere", async ({ page, site }) => {
  const sent = await agencyThatAnswers(page);
  await page.goto(site.publish({ files: ["danvan.min.js"], body: '<div id="shell"></div>' }));
  await page.evaluate(() => {
    const closed = document.querySelector("#shell")!.attachShadow({ mode: "closed" });
    const form = document.createElement("dv-feedback");
    form.setAttribute("agency", "18073");
    closed.append(form);
    Object.assign(globalThis, { form });
  });
  // A closed root hides the form from every tool: it is used as a person would, by pressing keys.
  const inner = async <T>(read: string) => page.evaluate(`(form => ${read})(globalThis.form.shadowRoot)`) as Promise<T>;
  await expect.poll(() => inner<boolean>('form.querySelector("textarea") !== null')).toBe(true);
  for (let presses = 0; presses < 10 && !(await inner<boolean>('form.activeElement?.name === "kind"')); presses++)
    await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  for (let presses = 0; presses < 10 && !(await inner<boolean>('form.activeElement?.name === "text"')); presses++)
    await page.keyboard.press("Tab");
  await page.keyboard.insertText(WORDS);
  for (let presses = 0; presses < 40 && !(await inner<boolean>('form.activeElement?.matches(".primary")')); presses++)
    await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect.poll(() => inner<string>('form.querySelector(".dv").innerText')).toContain(CODE);
  expect(sent.map(({ text }) => text)).toEqual([WORDS]);
});

test("in a frame of another page it works as elsewhere", async ({ page, site }) => {
  const sent = await agencyThatAnswers(page);
  const framed = site.publish({ files: ["dv-feedback.min.js module"], body: tag("a") });
  await page.goto(
    site.publish({ files: [], body: `<iframe title="Góp ý" src="${framed}" width="400" height="900"></iframe>` }),
  );
  const frame = page.frameLocator("iframe");
  await textIn(frame, "a").fill(WORDS);
  await send(frame, "a");
  expect(sent.map(({ text }) => text)).toEqual([WORDS]);
});
