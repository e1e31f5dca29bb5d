import { deep, nameOf } from "../../../../packages/widgets/test/deep.ts";
import { brokenRules } from "../../../../packages/widgets/test/every-rule.ts";
import { hasNewColours } from "../../../../packages/widgets/test/new-colours.ts";
import { lostSideways } from "../../../../packages/widgets/test/reflow.ts";
import { COLOUR_RULES } from "../../../../.config/colour-rules.ts";

/** What is asked of a page in each look; each answers with one line a fault. This file runs in the page. */
export const looks = {
  sideways: () => [...lostSideways(), ...brokenWords()],
  spaced: () => [...lostSideways(), ...cutBelow()],
  /** @param before the colours that text stood in on other pages; those of this one are added */
  async colours(before: readonly string[]) {
    const seen = new Set(before);
    const broken = hasNewColours("forced", seen) ? await brokenRules(COLOUR_RULES) : [];
    return { faults: [...broken, ...unbounded(), ...vanished()], seen: [...seen] };
  },
};

/** The four distances of WCAG 1.4.12, as somebody sets them who reads with difficulty. */
export function spaceText(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }",
  );
  const roots = [document, ...[...deep()].flatMap(({ shadowRoot }) => shadowRoot ?? [])];
  for (const root of roots) root.adoptedStyleSheets.push(sheet);
}

/** A word of ordinary length that stands on two lines: broken where no hyphen says so. Codes and addresses are no words. */
function brokenWords(): string[] {
  const faults: string[] = [];
  for (const element of [document.body, ...deep(document.body)]) {
    if (
      element.matches("script, style, code, pre, textarea, option, .out-of-sight, .unseen") ||
      !element.checkVisibility()
    )
      continue;
    for (const node of element.childNodes)
      if (node instanceof Text)
        for (const { 0: word, index } of node.data.matchAll(/(?<![\w.@-])\p{L}{2,9}(?![\w.@-])/gu)) {
          const range = document.createRange();
          range.setStart(node, index);
          range.setEnd(node, index + word.length);
          const tops = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
          if (tops.size > 1) faults.push(`${nameOf(element)} breaks “${word}”`);
        }
  }
  return faults;
}

/** Text that a box cuts at its lower edge. */
function cutBelow(): string[] {
  return [...deep(document.body)].flatMap((element) => {
    if (!(element instanceof HTMLElement) || !element.checkVisibility()) return [];
    const { overflowY, webkitLineClamp } = getComputedStyle(element);
    const lost = element.scrollHeight - element.clientHeight;
    const isMeant = webkitLineClamp !== "none" || element.matches(".out-of-sight, .unseen, .unseen *");
    const isCut = (overflowY === "hidden" || overflowY === "clip") && lost > 1 && element.textContent.trim() !== "";
    return isCut && !isMeant ? [`${nameOf(element)} cuts ${lost} px below`] : [];
  });
}

const CONTROLS = "button, input:not([type=hidden], [type=radio], [type=checkbox], [type=file]), select, textarea";

/** Controls whose bounds were colours alone: where the system chooses these, nobody sees where they begin. */
const unbounded = (): string[] =>
  [...deep(document.body)].flatMap((element) =>
    element.matches(CONTROLS) && element.checkVisibility({ visibilityProperty: true }) && !hasLine(element)
      ? [`${nameOf(element)} has no line around it`]
      : [],
  );

/** Bars and dots that are a background and nothing else: the system's background takes their place. */
const vanished = (): string[] =>
  [...deep(document.body)].flatMap((element) => {
    if (!(element instanceof HTMLElement) || element.childNodes.length > 0 || !element.checkVisibility()) return [];
    const { forcedColorAdjust, backgroundColor, backgroundImage } = getComputedStyle(element);
    const { width, height } = element.getBoundingClientRect();
    const isPainted = element.dataset["painted"] !== undefined && width > 0 && height > 0;
    const stays = forcedColorAdjust === "none" || backgroundImage !== "none" || hasLine(element);
    return isPainted && !stays ? [`${nameOf(element)} vanishes (${backgroundColor})`] : [];
  });

/** Marks, in the page's own colours, what `vanished` looks at in the system's. */
export function markPainted(): void {
  for (const element of deep(document.body))
    if (element instanceof HTMLElement && element.childNodes.length === 0)
      if (!/, 0\)$|^transparent$/.test(getComputedStyle(element).backgroundColor)) element.dataset["painted"] = "";
}

function hasLine(element: Element): boolean {
  const { borderTopStyle, borderTopWidth, borderBottomStyle, borderBottomWidth, outlineStyle } =
    getComputedStyle(element);
  const top = borderTopStyle !== "none" && parseFloat(borderTopWidth) > 0;
  const bottom = borderBottomStyle !== "none" && parseFloat(borderBottomWidth) > 0;
  return top || bottom || outlineStyle !== "none";
}
