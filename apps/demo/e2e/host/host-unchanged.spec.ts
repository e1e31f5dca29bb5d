import { expect, type Page } from "@playwright/test";
import { BUILDS } from "./host-site.ts";
import { perWorker as test } from "../per-worker.ts";

/** A page with one of everything, none of it ours. */
const BODY = `<header><h1>UBND phường</h1><nav><ul><li><a href="#a">Trang chủ</a></li></ul></nav></header>
<article><h2>Tin</h2><p>Chữ <strong>đậm</strong> và <em>nghiêng</em>.</p><table><tr><th>Tên</th><td>Số</td></tr></table>
<form><fieldset><legend>Tìm</legend><label>Từ <input name="q"></label><select><option>1</option></select><textarea></textarea>
<button>Tìm</button></fieldset></form><dialog open>Hộp</dialog><svg width="10" height="10"></svg></article>
<section id="stage"></section><footer class="dv button input panel error">Cuối trang</footer>`;

/** Every computed property of every node of the host's own, and what else the page has: sheets, head, globals, cookies, keys. */
const hostOf = (page: Page) =>
  page.evaluate(() => {
    const own = [...document.querySelectorAll("html, body, body *")].filter((node) => !node.closest("#stage"));
    return {
      styles: own.map((node) => {
        const style = getComputedStyle(node);
        // The page grows by what it is given: its own height, and what is centred in that, are the only lengths that may follow.
        const fixed = [...style].filter(
          (name) => !/^(height|block-size|perspective-origin|transform-origin)$/.test(name),
        );
        return [node.localName, ...fixed.map((name) => `${name}: ${style.getPropertyValue(name)}`)].join("; ");
      }),
      sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
      head: document.head.innerHTML,
      cookies: document.cookie,
      attributes: [...document.documentElement.attributes, ...document.body.attributes].map(({ name }) => name),
    };
  });

const globalsOf = (page: Page) => page.evaluate(() => Object.getOwnPropertyNames(globalThis));

for (const [name, files] of Object.entries(BUILDS))
  test(`${name} leaves the host's own nodes, head, cookies and names alone`, async ({ page, site }) => {
    await page.goto(site.publish({ files: [], body: BODY }));
    const [before, names] = [await hostOf(page), await globalsOf(page)];
    await page.goto(site.publish({ files, body: BODY }));
    const added = (await globalsOf(page)).filter((name) => !names.includes(name));
    // What lit's copies know one another by.
    expect(added.filter((name) => !/^(lit|reactive)\w+Versions$/.test(name))).toEqual([]);

    for (const tag of ["dv-feedback", "dv-tracker", "dv-rating", "dv-report"])
      await page.evaluate((tag) => {
        const element = document.createElement(tag);
        for (const [attribute, value] of [
          ["agency", "18073"],
          ["code", "18073-K7QM9-XWRFT"],
        ] as const)
          element.setAttribute(attribute, value);
        document.querySelector("#stage")!.append(element);
      }, tag);
    await expect(page.locator("#stage .dv")).toHaveCount(4);
    const after = await hostOf(page);
    expect({ ...after, head: "" }).toEqual({ ...before, head: "" });
    expect(after.head.replaceAll(/<script.*?<\/script>/g, "")).toBe(before.head);
  });
