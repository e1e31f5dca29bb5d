import { deep, nameOf } from "./deep.js";

/** WCAG 2.5.5 (AAA), and the thumb of somebody in a hurry. */
const TARGET_PX = 44;
/** Below this, iOS zooms into a field and leaves the person lost on the page. */
const FIELD_PX = 16;

const OPERABLE =
  'a[href], button, input:not([type="hidden"]), select, textarea, summary, [role="button"], [role="link"], [tabindex="0"]';
const TYPED =
  'textarea, select, input:not([type="radio"], [type="checkbox"], [type="file"], [type="button"], [type="submit"])';

/**
 * What an element draws that is smaller than a finger, or a field whose text is smaller than iOS bears; one line a fault. What the page itself
 * wrote into it, such as the plain form for browsers without script, has the page's own styles.
 */
export function smallTargets(): string[] {
  const shown = [...deep()].filter(
    (element) => element.getRootNode() instanceof ShadowRoot && element.checkVisibility({ visibilityProperty: true }),
  );
  return [
    ...shown
      .filter((element) => element.matches(OPERABLE) && !isInlineLink(element))
      .flatMap((element) => {
        const { width, height } = targetOf(element);
        const isSmall = Math.round(Math.min(width, height)) < TARGET_PX;
        return isSmall ? [`target ${Math.round(width)}×${Math.round(height)}: ${nameOf(element)}`] : [];
      }),
    ...shown
      .filter((element) => element.matches(TYPED) && parseFloat(getComputedStyle(element).fontSize) < FIELD_PX)
      .map((element) => `field of ${getComputedStyle(element).fontSize}: ${nameOf(element)}`),
  ];
}

/** A press on the label is a press on its field, so the larger of the two is the target. */
function targetOf(element: Element): { width: number; height: number } {
  const labels = [...((element as HTMLInputElement).labels ?? [])];
  const boxes = [element, ...(element.matches("[type=radio], [type=checkbox], [type=file]") ? labels : [])];
  const sizes = boxes.map((box) => box.getBoundingClientRect());
  return sizes.reduce((best, size) =>
    Math.min(size.width, size.height) > Math.min(best.width, best.height) ? size : best,
  );
}

/**
 * The one exception of WCAG 2.5.5: a link in a line of text, whose height the line decides. It is laid out inline, and the block it
 * stands in has words that no link holds.
 */
function isInlineLink(element: Element): boolean {
  if (element.localName !== "a" || getComputedStyle(element).display !== "inline") return false;
  let block = element.parentElement;
  while (block && getComputedStyle(block).display === "inline") block = block.parentElement;
  if (!block) return false;
  const linked = [...block.querySelectorAll("a")].map((link) => link.textContent).join("");
  return block.textContent.replaceAll(/\s/g, "").length > linked.replaceAll(/\s/g, "").length;
}
