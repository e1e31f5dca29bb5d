import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { whole } from "../src/dv-report/reports.stub.ts";
import { FORM, LOADER, page, settle } from "./pages.stub.ts";
import { stage } from "./stage.ts";

describe.concurrent("nothing below is seen to move when an element comes late", () => {
  const BELOW = `<p>${"Nội dung bên dưới của trang. ".repeat(20)}</p>`;
  const REPORT = `<dv-report src="/w/report.json"></dv-report>`;
  const TAGS: Readonly<Record<string, readonly [tag: string, stands: string]>> = {
    "a form": [`<dv-feedback agency="18073"></dv-feedback>`, ".send"],
    "a form in place of a plain one": [FORM, ".send"],
    "a form in a dialog": [`<dv-feedback agency="18073" dialog></dv-feedback>`, "[part=open]"],
    "a form that offers one kind": [`<dv-feedback agency="18073" kinds="praise"></dv-feedback>`, ".send"],
    "a tracker": [`<dv-tracker agency="18073"></dv-tracker>`, "[part=button]"],
    "the rating of a visit": [`<dv-rating agency="18073" service=""></dv-rating>`, "[part=button]"],
    "a report": [REPORT, "[part=files]"],
  };

  /** What the guide gives to pages without the loader. */
  const guide = readFileSync(path.join(import.meta.dirname, "../README.md"), "utf8");
  const GUIDE = /```css\n(dv-feedback,[^`]*)```/.exec(guide)?.[1] ?? "the guide keeps no space";

  /** Loads a page, lets it be seen, and only then lets the elements' files come. @returns how much moved, and what was below after all */
  async function moved(tag: string, stands: string, lang: string, width: number, head = LOADER) {
    const visit = await stage.open(
      {
        pages: { "/": page(""), "/p": page(`<h1>Trang</h1>${tag}${BELOW}`, head, lang) },
        files: { "/w/report.json": JSON.stringify(whole), "/keep.css": GUIDE },
      },
      "/",
      { viewport: { width, height: 740 } },
    );
    await visit.page.addInitScript(() => {
      const seen: number[] = [];
      Object.assign(globalThis, { seen });
      new PerformanceObserver((list) =>
        seen.push(...list.getEntries().map((entry) => (entry as PerformanceEntry & { value: number }).value)),
      ).observe({ type: "layout-shift", buffered: true });
    });
    let come = () => {};
    const late = new Promise<void>((done) => (come = done));
    await visit.page.route("**/w/dv-*", (route) => late.then(() => route.continue()));
    await visit.page.goto(`${visit.origin}/p`, { waitUntil: "commit" });
    await visit.page.locator("body > p").waitFor({ state: "attached" });
    await settle(visit);
    come();
    await visit.page.locator(stands).first().waitFor();
    await settle(visit);
    const sum = await visit.page.evaluate(() => {
      const { seen } = globalThis as unknown as { seen: number[] };
      return seen.reduce((sum, value) => sum + value, 0);
    });
    const gap = await visit.page.evaluate(() => {
      const element = document.querySelector("dv-feedback, dv-tracker, dv-rating, dv-report")!;
      const inside = element.shadowRoot!.querySelector(".dv")!;
      return element.getBoundingClientRect().bottom - inside.getBoundingClientRect().bottom;
    });
    await visit.close();
    return { sum, gap };
  }

  // Every placement at the width where most lines break, and in English and wide those whose height the words and the width change most.
  test.each([
    ...Object.keys(TAGS).map((name) => ({ name, lang: "vi", width: 360 })),
    ...["a form", "a report"].map((name) => ({ name, lang: "en", width: 1280 })),
  ])("$name, $lang, $width px wide", async ({ name, lang, width }) => {
    const { sum, gap } = await moved(...TAGS[name]!, lang, width);
    expect(sum).toBeLessThan(0.005); // 0.00 as it is reported
    expect(gap).toBeLessThan(48); // and no hole is left on the page
  });

  test.each(["a form", "a tracker", "the rating of a visit", "a report"])(
    "%s, from one file, with the space kept by the page as the guide says",
    async (name) => {
      const [tag, stands] = TAGS[name]!;
      const file = /<(dv-\w+)/.exec(tag)?.[1];
      const head = `<link rel="stylesheet" href="/keep.css"><script src="/w/${file}.min.js" defer></script>`;
      expect((await moved(tag, stands, "vi", 360, head)).sum).toBeLessThan(0.005);
    },
  );

  test("without any space kept, the page is seen to move", async () => {
    const head = `<script src="/w/dv-feedback.min.js" defer></script>`;
    expect((await moved(...TAGS["a form"]!, "vi", 360, head)).sum).toBeGreaterThan(0.1);
  });

  test("a page's own rules win, and what is hidden stays hidden", async () => {
    const tag = `<dv-feedback agency="18073" hidden></dv-feedback><dv-tracker agency="18073"></dv-tracker>`;
    const visit = await stage.open({
      pages: { "/": page(tag, `<link rel="stylesheet" href="/own.css">${LOADER}`) },
      files: { "/own.css": "dv-tracker{min-height:0}" },
    });
    await visit.page.locator("[part=button]").waitFor();
    expect(await visit.page.locator("dv-feedback").isVisible()).toBe(false);
    const height = () => visit.page.locator("dv-tracker").evaluate((tracker) => getComputedStyle(tracker).minHeight);
    expect(await height()).toBe("0px");
    await visit.close();
  });

  test("no space is kept for what does not come, nor where data is saved", async ({ expect }) => {
    const visit = await stage.open({ pages: { "/": page(""), "/p": page(FORM + BELOW) } });
    const height = () => visit.page.locator("dv-feedback").evaluate((form) => form.getBoundingClientRect().height);
    visit.missing.add("dv-feedback.min.js");
    await visit.page.goto(`${visit.origin}/p`);
    await expect.poll(height).toBeLessThan(200);
    await visit.page.addInitScript(() =>
      Object.defineProperty(Navigator.prototype, "connection", { value: { saveData: true } }),
    );
    await visit.page.reload();
    expect(await height()).toBeLessThan(200);
    await visit.close();
  });
});
