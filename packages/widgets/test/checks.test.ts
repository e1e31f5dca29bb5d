import { beforeEach, expect, test } from "vitest";
import { page } from "vitest/browser";
import { COLOUR_RULES } from "../../../.config/colour-rules.js";
import { brokenRules } from "./every-rule.js";
import { hasNewColours } from "./new-colours.js";
import { lostSideways } from "./reflow.js";
import { smallTargets } from "./targets.js";

/** The checks that every story goes through, on pages with one fault each: a check that finds nothing here proves nothing there. */
function plant(markup: string): void {
  document.title = "Trang thử";
  document.documentElement.lang = "vi";
  document.body.innerHTML = `<main><h1>Trang thử</h1><div id="host"></div></main>`;
  document.querySelector("#host")!.attachShadow({ mode: "open" }).innerHTML = markup;
}

beforeEach(() => page.viewport(360, 740));

test.each([
  ["a button of 30 px", `<button style="height: 30px; width: 90px">Gửi</button>`, ["target 90×30: div button"]],
  ["a link that stands alone", `<p><a href="#">Xem</a></p>`, [expect.stringMatching(/^target \d+×\d+: div a$/)]],
  ["a link in a line of text", `<p>Đọc <a href="#">quy định</a> trước khi gửi.</p>`, []],
  [
    "a tick box whose label is low",
    `<label style="display: block"><input type="checkbox"> Có</label>`,
    [expect.stringMatching(/^target /)],
  ],
  [
    "a tick box in a high label",
    `<label style="display: block; min-height: 44px"><input type="checkbox"> Có</label>`,
    [],
  ],
  ["a field of 14 px", `<input style="font-size: 14px; height: 48px; width: 200px">`, ["field of 14px: div input"]],
  ["what nobody sees", `<button hidden>Gửi</button><input style="visibility: hidden">`, []],
])("targets: %s", (_, markup, found) => {
  plant(markup);
  expect(smallTargets()).toEqual(found);
});

test.each([
  [
    "a page that is too wide",
    `<p style="width: 500px">Rộng</p>`,
    [expect.stringMatching(/^the page is 5\d\d px wide$/)],
  ],
  [
    "words that are cut off",
    `<p style="width: 100px; overflow: hidden"><span>${"dài".repeat(60)}</span></p>`,
    [expect.stringMatching(/^div p hides/)],
  ],
  [
    "a table in a scroller",
    `<div style="overflow: auto"><table><tr><td style="min-width: 500px">1</td></tr></table></div>`,
    [],
  ],
  ["a long line that breaks", `<p style="overflow-wrap: anywhere">${"dài".repeat(60)}</p>`, []],
])("reflow: %s", (_, markup, found) => {
  plant(markup);
  expect(lostSideways()).toEqual(found);
});

test.each([
  ["a WCAG rule", `<button></button>`, /^button-name/],
  ["a rule of level AAA", `<p style="color: #666; background: #fff">Chữ</p>`, /^color-contrast-enhanced/],
  ["a best practice", `<h4>Nhảy bậc</h4>`, /^heading-order/],
  [
    "an experimental rule",
    `<p><b style="font-size: 2em">Tiêu đề giả</b></p><p>${"Chữ. ".repeat(20)}</p>`,
    /^p-as-heading/,
  ],
])("rules of axe: %s is broken", async (_, markup, rule) => {
  plant(markup);
  expect(await brokenRules()).toContainEqual(expect.stringMatching(rule));
});

test.each([
  ["text that only level AAA minds", `<p style="color: #666; background: #fff">Chữ</p>`, /^color-contrast-enhanced/],
  [
    "text in large letters",
    `<p style="font-size: 40px; color: #888; background: #fff">Chữ</p>`,
    /^color-contrast-enhanced/,
  ],
  [
    "a link that only its colour tells from the text",
    `<style>a { color: #222; text-decoration: none }</style><p style="color: #000">Xem <a href="#">quy định này</a> trước khi gửi.</p>`,
    /^link-in-text-block/,
  ],
])("rules of axe about colours: %s", async (_, markup, rule) => {
  plant(`${markup}<button></button>`);
  const broken = await brokenRules(COLOUR_RULES);
  expect(broken).toContainEqual(expect.stringMatching(rule));
  expect(broken).not.toContainEqual(expect.stringMatching(/^button-name/));
});

test("rules of axe: a page without a main landmark and a heading is told so", async () => {
  plant("<p>Chữ</p>");
  document.querySelector("main")!.replaceWith(document.querySelector("#host")!);
  const broken = await brokenRules();
  for (const rule of [/^landmark-one-main/, /^page-has-heading-one/, /^region/])
    expect(broken).toContainEqual(expect.stringMatching(rule));
});

test.each([
  ["the same text once more", `<p>Chữ</p><p>Chữ nữa</p>`, false],
  ["words of another colour", `<p style="color: #333">Chữ</p>`, true],
  ["another ground under them, two boxes further out", `<div style="background: #eee"><p><b>Chữ</b></p></div>`, true],
  ["smaller letters", `<p style="font-size: 10px">Chữ</p>`, true],
  ["a box over them", `<p>Chữ</p><i style="position: fixed; inset: 0"></i>`, true],
  ["a link that lost its line", `<p>Chữ <a href="#" style="text-decoration: none">ở đây</a></p>`, true],
  ["what nobody sees", `<p hidden style="color: #123">Chữ</p>`, false],
])("colours that were not seen before: %s", (_, markup, isNew) => {
  const look = `colours ${markup}`;
  plant(`<p>Chữ</p><p>Xem <a href="#">ở đây</a> và <b>kia</b></p>`);
  hasNewColours(look);
  plant(markup);
  expect(hasNewColours(look)).toBe(isNew);
});

test("colours that were not seen before: the same page in other colours is new", () => {
  plant("<p>Chữ</p>");
  expect([hasNewColours("light"), hasNewColours("light"), hasNewColours("dark")]).toEqual([true, false, true]);
});
