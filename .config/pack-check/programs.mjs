import { createServer } from "node:http";
import { readFileSync } from "node:fs";
import path from "node:path";
import { chromium } from "playwright";
import { launchOptions } from "../chromium.mjs";

/** The programs answer, started as people start them. */
export const programs = ({ exec }) => [
  { title: "npx danvan", run: () => firstLine(exec("npx", ["danvan", "deadline", "list"])) },
  { title: "npx danvan-doctor", run: () => firstLine(exec("npx", ["danvan-doctor", "--help"])) },
];

const firstLine = async (running) => (await running).stdout.split("\n")[0];

const PAGE = `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Trang</title><script src="/danvan/loader.min.js"></script>
<dv-feedback agency="18073"></dv-feedback>`;

/** A page that has the installed folder beside it shows the form. */
export const cdnPage = ({ packages }) => ({
  title: "a page with the folder of elements beside it",
  async run() {
    const cdn = path.join(packages.find(({ name }) => name === "@danvan/widgets").folder, "dist/cdn");
    const server = createServer(({ url }, response) => {
      if (url === "/") return response.setHeader("content-type", "text/html").end(PAGE);
      try {
        const file = readFileSync(path.join(cdn, path.basename(url)));
        response.setHeader("content-type", "text/javascript").end(file);
      } catch {
        response.writeHead(404).end();
      }
    });
    await new Promise((done) => server.listen(0, "127.0.0.1", done));
    const browser = await chromium.launch(launchOptions());
    try {
      const page = await browser.newPage();
      await page.goto(`http://127.0.0.1:${server.address().port}/`);
      const button = page.locator("dv-feedback [part=button]");
      await button.waitFor({ timeout: 120_000 });
      return (await button.textContent()).trim();
    } finally {
      await browser.close();
      server.close();
    }
  },
});
