import { deep, nameOf } from "./deep.js";

/**
 * What a person would have to scroll sideways for, or what is cut off, at the present width; one line a fault.
 *
 * A table may have a scroller of its own: WCAG 1.4.10 excepts what needs two dimensions. So may a menu in one row, as long as each entry
 * is read whole: no line of text is scrolled to be read. Nothing else may.
 */
export function lostSideways(): string[] {
  const page = document.documentElement;
  const wide = page.scrollWidth > page.clientWidth ? [`the page is ${page.scrollWidth} px wide`] : [];
  const cut = [...deep(document.body)].filter((element) => {
    if (!(element instanceof HTMLElement) || !element.checkVisibility()) return false;
    const { overflowX, display } = getComputedStyle(element);
    if (overflowX === "visible" || display === "inline" || element.querySelector("table")) return false;
    if (element.matches("nav ul"))
      return [...element.children].some(({ clientWidth }) => clientWidth > element.clientWidth);
    if (element.matches(".out-of-sight, .unseen, .unseen *, textarea, input")) return false; // for ears only; and a field scrolls its own text
    return element.scrollWidth > element.clientWidth + 1;
  });
  return [...wide, ...cut.map((element) => `${nameOf(element)} hides ${element.scrollWidth - element.clientWidth} px`)];
}
