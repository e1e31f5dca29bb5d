import { describe, expect, test } from "vitest";
import { FORM, LOADER, page } from "./pages.stub.ts";
import { type Site, stage, type Visit } from "./stage.ts";

/** The same server under its other name: another origin. */
const elsewhere = ({ origin }: Visit) => origin.replace("127.0.0.1", "localhost");
const EMPTY = `<dv-feedback agency="18073" endpoint="https://y-kien.example/danvan/api/v1"></dv-feedback>`;

/** Opens a page that names the server's own address, which is known only once it listens. */
async function openAt(pages: (visit: Visit) => string, rest: Partial<Site> = {}) {
  const shown: Record<string, string> = { "/": page("", "") };
  const visit = await stage.open({ ...rest, pages: shown });
  shown["/p"] = pages(visit);
  await visit.page.goto(`${visit.origin}/p`);
  return visit;
}

describe("files of another origin, without crossorigin", () => {
  test.each(["loader", "dv-feedback", "danvan"])("%s.min.js finds its parts beside itself", async (name) => {
    const visit = await openAt((at) =>
      page(FORM, `<script src="${elsewhere(at)}/w/${name}.min.js"></script>`).replace(/(?=<body>)/, ""),
    );
    await visit.page.locator("dv-feedback .send").waitFor();
    await visit.page.locator("dv-feedback #kind").check();
    await expect.poll(() => visit.asked).toContain("guidance.min.js");
    expect(visit.heard.filter((line) => /\.min\.js|specifier/.test(line))).toEqual([]);
    await visit.close();
  });

  test("a loader that was joined to other scripts, or put into the page, is told where its files are", async () => {
    const joined = LOADER.replace("/w/loader.min.js", "/joined.js");
    const visit = await stage.open({ pages: { "/": page("", "") } });
    const code = await (await visit.page.request.get(`${visit.origin}/w/loader.min.js`)).text();
    await visit.close();
    for (const script of [joined, `<script>${code}</script>`]) {
      const again = await stage.open({
        pages: { "/": page(FORM.replace("<dv-feedback", `<dv-feedback data-files="/w"`), script) },
        files: { "/joined.js": `void 0;${code}` },
      });
      await again.page.locator("dv-feedback .send").waitFor();
      await again.close();
    }
  });
});

describe("a server that sends no script for a script", () => {
  const FAULTS: Readonly<Record<string, [Site["spoil"], string]>> = {
    "an unknown ending": [() => ({ type: "application/octet-stream" }), "200 application/octet-stream"],
    "its start page for every address": [() => ({ type: "text/html", body: "<!doctype html>" }), "200 text/html"],
    "nothing there": [() => ({ status: 404, type: "text/html", body: "404" }), "404 text/html"],
  };

  test.each(Object.entries(FAULTS))("%s: the plain form stays, and the console names it", async (_, [spoil, told]) => {
    const visit = await openAt(() => page(FORM + EMPTY), {
      spoil: (name) => (name.startsWith("loader") ? undefined : spoil!(name)),
    });
    await expect.poll(() => visit.heard.filter((line) => line.startsWith("danvan:"))).toHaveLength(1);
    expect(visit.heard.find((line) => line.startsWith("danvan:"))).toContain(
      `${visit.origin}/w/dv-feedback.min.js is ${told}, not`,
    );
    expect(await visit.page.locator("textarea").isVisible()).toBe(true);
    const [plain, empty] = await visit.page.locator("dv-feedback").all();
    expect(await plain!.locator("a").count()).toBe(0);
    expect(await empty!.locator("a").getAttribute("href")).toBe("https://y-kien.example/danvan/api/v1/../..");
    expect(await empty!.locator("a").evaluate((link: HTMLAnchorElement) => link.href)).toBe(
      "https://y-kien.example/danvan/",
    );
    await visit.close();
  });
});

describe("inside a form of the page", () => {
  const FIELDS = `<p><label><input type="radio" name="kind" value="concern" required> Phản ánh</label></p>
    <p><label>Nội dung <textarea name="text" required></textarea></label></p><button>Gửi</button>`;
  const around = (inner: string) =>
    `<form id="aspnetForm" action="/tim"><input name="q" value="giấy khai sinh"><button id="find">Tìm</button>${inner}</form>`;
  const NESTED = around(FORM.replace(/<form[^]*<\/form>/, `<form method="post">${FIELDS}</form>`));

  test("words typed before the script came are taken over, and the page's own form can be sent", async () => {
    let come = () => {};
    const late = new Promise<void>((done) => (come = done));
    const visit = await openAt(() => page("", ""));
    await visit.page.route(/\/w\/dv-/, (route) => late.then(() => route.continue()));
    await visit.page.setContent(page(NESTED, `<script src="${visit.origin}/w/loader.min.js"></script>`));
    await visit.page.locator("textarea").fill("Đèn đường hỏng.");
    come();
    await visit.page.locator("dv-feedback .send").waitFor();
    await expect.poll(() => visit.page.locator("dv-feedback #text").inputValue()).toBe("Đèn đường hỏng.");
    await visit.page.locator("#find").click();
    await visit.page.waitForURL("**/tim**");
    expect(new URL(visit.page.url()).searchParams.get("q")).toBe("giấy khai sinh");
    expect(new URL(visit.page.url()).searchParams.has("text")).toBe(false);
    await visit.close();
  });

  test("where the element does not come, a link stands beside fields that the page's form would take", async () => {
    const visit = await openAt(() => page(NESTED), {
      spoil: (name) => (name.startsWith("dv-") ? { status: 404, body: "" } : undefined),
    });
    expect(await visit.page.locator("dv-feedback > a").textContent()).toContain("Mở trang của cơ quan");
    await visit.close();
  });
});
