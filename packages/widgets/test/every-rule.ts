import axe from "axe-core";

/**
 * Every rule that axe has: WCAG from A to AAA, best practices, and those it still calls experimental. Contrast, which takes longer than all
 * others, is asked once, at level AAA.
 */
export const EVERY_RULE = axe.getRules().flatMap(({ ruleId }) => (ruleId === "color-contrast" ? [] : ruleId));

/**
 * What a page breaks of rules of axe.
 *
 * The whole page is looked at, not only the element, so that rules about landmarks and headings speak too.
 *
 * @returns one line a fault, such as `color-contrast-enhanced: .dv > p`
 */
export async function brokenRules(rules: readonly string[] = EVERY_RULE): Promise<string[]> {
  const restore = paintedColours();
  const { violations } = await axe.run(document, {
    runOnly: { type: "rule", values: [...rules] },
    resultTypes: ["violations"],
  });
  restore();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, any }) => `${id}: ${html.slice(0, 160)} ${contrastIn(any[0]?.message)}`),
  );
}

const contrastIn = (message = "") => /contrast of .*?background color: #\w+/.exec(message)?.[0] ?? "";

/**
 * axe asks for the fill colour of text, and under forced colours Chromium answers with the author's colour, which nobody sees. Nothing
 * here sets a fill colour, so `color` is what is painted.
 */
function paintedColours(): () => void {
  const styles = CSSStyleDeclaration.prototype;
  const { getPropertyValue } = styles;
  styles.getPropertyValue = function (name) {
    return getPropertyValue.call(this, name === "-webkit-text-fill-color" ? "color" : name);
  };
  return () => (styles.getPropertyValue = getPropertyValue);
}
