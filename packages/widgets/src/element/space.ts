import { css } from "lit";

/** Until an element stands, what is below it stays out of the screen: what is not seen is not seen to move. */
export const space = css`
  :host(:not([dialog])) {
    min-height: 100vh;
  }
`;

/** Takes the space back from an element that stands, unless the screen is so large that something would move up. */
export function giveSpaceBack(element: { readonly renderRoot: unknown } & HTMLElement): void {
  const root = element.renderRoot as ShadowRoot;
  const kept = root.adoptedStyleSheets;
  if (!kept?.length) return void (element.style.minHeight = "0"); // a <style> stands there instead (iOS before 16.4)
  root.adoptedStyleSheets = kept.filter((sheet) => sheet !== space.styleSheet);
  if (element.getBoundingClientRect().bottom < innerHeight) root.adoptedStyleSheets = kept;
}
