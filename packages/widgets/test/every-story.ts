import type {} from "@vitest/browser-playwright"; // what cdp() can do
import type { LitElement } from "lit";
import { afterEach, expect } from "vitest";
import { cdp, page } from "vitest/browser";
import { COLOUR_RULES } from "../../../.config/colour-rules.js";
import type { DvFeedback } from "../src/dv-feedback/dv-feedback.js";
import { deep } from "./deep.js";
import { EVERY_RULE, brokenRules } from "./every-rule.js";
import { lostSideways } from "./reflow.js";
import { hasNewColours } from "./new-colours.js";
import { smallTargets } from "./targets.js";

const colourFaults = (look: string) => (hasNewColours(look) ? brokenRules(COLOUR_RULES) : []);
/** What a page breaks in all colours. */
const FORM_RULES = EVERY_RULE.filter((rule) => !COLOUR_RULES.includes(rule));

/**
 * What holds for every story in the state its play function left it in. The story is mounted once and looked at in each colour and
 * width, so that a new story brings its checks along.
 */
const LOOKS: Readonly<
  Record<string, { prepare: () => Promise<void> | void; check: (look: string) => Promise<string[]> | string[] }>
> = {
  "in light colours": {
    prepare: () => scheme("light"),
    check: (look) => brokenRules(hasNewColours(look) ? EVERY_RULE : FORM_RULES),
  },
  "in dark colours": { prepare: () => scheme("dark"), check: colourFaults },
  "in forced colours": { prepare: () => forced("active"), check: colourFaults },
  "at 360 px": { prepare: () => page.viewport(360, 740), check: () => [...smallTargets(), ...lostSideways()] },
  "at 360 px with text of 200 %": { prepare: () => textSize("200%"), check: lostSideways },
  // 1280 × 1024 CSS px at 400 % is this many.
  "at 320 px, which is 400 % zoom": { prepare: () => (textSize(""), page.viewport(320, 256)), check: lostSideways },
};

afterEach(async () => {
  for (const element of deep()) await (element as Partial<LitElement>).updateComplete; // a form is drawn in several frames
  const restore = standInPage();
  const faults: string[] = [];
  for (const [look, { prepare, check }] of Object.entries(LOOKS)) {
    await prepare();
    faults.push(...(await check(look)).map((fault) => `${look}: ${fault}`));
  }
  await forced("none");
  await page.viewport(1280, 900);
  restore();
  callOff();
  expect(faults).toEqual([]);
});

/** What a message that was not delivered goes on asking must not reach the answers of another story, in this file or the next one. */
function callOff(): void {
  for (const { _sending: sending } of document.querySelectorAll<DvFeedback>("dv-feedback"))
    for (const { delivery } of sending._messages) delivery.stopped = true;
}

const scheme = (name: string): void => void (document.documentElement.dataset["scheme"] = name);

const textSize = (size: string): void => void (document.documentElement.style.fontSize = size);

const forced = async (value: "active" | "none"): Promise<void> => {
  await cdp().send("Emulation.setEmulatedMedia", { features: [{ name: "forced-colors", value }] });
};

/**
 * What no element can bring and every page has: a title, one main landmark, a first heading, and a heading over the element.
 *
 * @returns what takes it away again
 */
function standInPage(): () => void {
  document.title = "Trang của cơ quan";
  const canvas = [...document.body.children].find((child) => [...deep(child)].some(({ shadowRoot }) => shadowRoot));
  if (!canvas) throw new Error("the story shows no element");
  const headings = ["h1", "h2"].map((level) => {
    const heading = document.createElement(level);
    heading.textContent = level === "h1" ? "Trang của cơ quan" : "Ý kiến của bạn";
    return heading;
  });
  canvas.prepend(...headings);
  canvas.role = "main";
  return () => {
    for (const heading of headings) heading.remove();
    canvas.role = null;
  };
}
