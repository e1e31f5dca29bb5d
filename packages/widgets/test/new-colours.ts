import { deep } from "./deep.js";

const seenHere = new Set<string>();

/**
 * Whether a text stands before the eye in colours that no text stood in before: axe takes its time, and its verdict on contrast hangs on
 * nothing else. What stands over or under something that is not around it counts as new.
 *
 * @param look the colours of the page; what was seen in others is new again
 * @param seen what was seen before, and from now on what stands here; without it that of this page since it was loaded
 */
export function hasNewColours(look: string, seen = seenHere): boolean {
  const known = seen.size;
  let isCovered = false;
  for (const element of deep(document.body)) {
    if (!hasText(element) || !element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
    isCovered ||= hasForeignOver(element);
    seen.add(`${look} ${coloursOf(element)}`);
  }
  return isCovered || seen.size > known;
}

const hasText = (element: Element): boolean =>
  element.matches("input, textarea, select") ||
  [...element.childNodes].some((node) => node instanceof Text && node.data.trim());

/** All that the contrast of a text is made of; of a link, also what tells it from the words beside it. */
function coloursOf(element: Element): string {
  const { color, fontSize, fontWeight, textShadow, textDecorationLine, borderBottomStyle } = getComputedStyle(element);
  const own = [color, fontSize, fontWeight, textShadow];
  const grounds = around(element).map((one) => {
    const { backgroundColor, backgroundImage, opacity, filter } = getComputedStyle(one);
    return [backgroundColor, backgroundImage, opacity, filter].join();
  });
  const link = element.closest("a");
  const beside = link && [textDecorationLine, borderBottomStyle, getComputedStyle(link.parentElement!).color];
  return JSON.stringify([element.localName === "option", own, [...new Set(grounds)], beside]);
}

/** The element and what it is drawn in, through slots and shadow roots. */
function around(element: Element): Element[] {
  const all: Element[] = [];
  for (let one: Element | null = element; one; one = outer(one)) all.push(one);
  return all;
}

const outer = (element: Element): Element | null => {
  const root = element.getRootNode();
  return element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
};

function hasForeignOver(element: Element): boolean {
  const { left, top, width, height } = element.getBoundingClientRect();
  const root = element.getRootNode() as Document | ShadowRoot;
  const over = root.elementFromPoint(left + width / 2, top + height / 2);
  return over !== null && !over.contains(element) && !element.contains(over);
}
