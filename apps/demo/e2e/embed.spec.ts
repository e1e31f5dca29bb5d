import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { type Demo, startDemo } from "./demo.ts";
import { CODE, expect, test } from "./fixtures.ts";

interface HostSite {
  readonly origin: string;
  /** What every address of the site shows from now on. */
  show(body: string): void;
}

/** A site of another origin, and a demonstration that lists it. */
async function embedded(use: (site: HostSite, demo: Demo) => Promise<void>, listed = true) {
  let shown = "";
  const server = createServer((_, response) => {
    response.writeHead(200, { "content-type": "text/html; charset=utf-8" });
    response.end(
      `<!doctype html><html lang="vi"><link rel="icon" href="data:,"><title>Trang của phường</title>${shown}`,
    );
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const folder = mkdtempSync(path.join(tmpdir(), "danvan-e2e-"));
  const demo = await startDemo(folder, listed ? { ORIGINS: origin } : {});
  await use({ origin, show: (body) => void (shown = body) }, demo);
  await demo.stop();
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true });
}

const frame = (src: string) => `<iframe src="${src}" title="Gửi ý kiến" width="340" height="1500"></iframe>`;

test("in a frame of a listed site, and without any script, a message ends on its receipt", async ({ page }) => {
  await embedded(async ({ origin, show }, demo) => {
    show(frame(`${demo.url}/nhung/18073`));
    await page.goto(origin);
    const form = page.frameLocator("iframe");
    await form.getByRole("radio", { name: /^Góp ý/ }).check();
    await form.getByRole("textbox", { name: "Nội dung" }).fill("Nên mở cửa bộ phận một cửa cả sáng thứ Bảy.");
    await form.getByRole("button", { name: "Gửi ý kiến" }).click();
    await expect(form.getByRole("main")).toContainText(CODE);
    expect(page.url()).toBe(`${origin}/`);
  });
});

test("a site that is not listed can frame nothing, and a listed one nothing else", async ({ page, heard }) => {
  const refused = expect.stringContaining("frame-ancestors");
  await embedded(async ({ origin, show }, demo) => {
    show(frame(`${demo.url}/gui-y-kien/18073`));
    await page.goto(origin);
    await expect.poll(() => heard).toEqual([refused]);
  });
  heard.length = 0;
  await embedded(async ({ origin, show }, demo) => {
    show(frame(`${demo.url}/nhung/18073`));
    await page.goto(origin);
    await expect.poll(() => heard.splice(0)).toEqual([refused]);
  }, false);
});

test("a plain link leads to the form, and from there back to the listed site", async ({ page }) => {
  await embedded(async ({ origin, show }, demo) => {
    show(
      `<a href="${demo.url}/gui-y-kien/18073?tro-ve=${encodeURIComponent(`${origin}/lien-he`)}">Gửi ý kiến đến phường</a>`,
    );
    await page.goto(origin);
    await page.getByRole("link", { name: "Gửi ý kiến đến phường" }).click();
    await expect(page.locator("dv-feedback [part=button]")).toBeVisible();
    await page.getByRole("link", { name: /^Quay lại/ }).click();
    expect(page.url()).toBe(`${origin}/lien-he`);
  });
});

test("the server's doctor page examines a pasted source: files, server, agency and origins", async ({
  page,
  heard,
}) => {
  await embedded(async ({ origin }, demo) => {
    const source = (agency: string, file = "loader") => `<!doctype html><html lang="vi"><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>Trang</title><script src="${demo.url}/widgets/${file}.min.js"></script>
<dv-feedback agency="${agency}" endpoint="${demo.url}/api/v1"><a href="${demo.url}/gui-y-kien/${agency}">Gửi</a></dv-feedback>`;
    const codes = async (address: string, text: string) => {
      await page.goto(`${demo.url}/nhung/kiem-tra`);
      await page.getByLabel("Địa chỉ trang").fill(address);
      await page.getByLabel("Mã nguồn của trang").fill(text);
      await page.getByRole("button", { name: "Khám trang" }).click();
      await page.locator("[data-findings] h2").waitFor();
      return page
        .locator("[data-code]")
        .evaluateAll((found: HTMLElement[]) => found.map(({ dataset }) => dataset["code"]));
    };
    const advice = "integrity-missing"; // files of another origin
    expect(await codes(`${origin}/lien-he`, source("18073"))).toEqual([advice]);
    expect(await codes("http://khac.example/", source("18073"))).toEqual([
      "endpoint-refuses-origin",
      "page-insecure",
      advice,
    ]);
    expect(await codes(`${origin}/lien-he`, source("18074"))).toEqual(["agency-unknown", advice]);
    expect(await codes(`${origin}/lien-he`, source("18073", "dv-feedbak"))).toContain("file-missing");
    expect(await codes(`${demo.url}/`, "")).not.toContain("tag-missing");
  });
  heard.length = 0; // what was asked and is not there is the browser's to tell
});
