import type { Chosen, Scheme } from "./theme-tokens.ts";

/** The elements the editor can show, with the attributes of the printed tag. */
export const SHOWN = {
  "dv-feedback": 'agency="18073" endpoint="/api/v1"',
  "dv-tracker": 'agency="18073" endpoint="/api/v1"',
  "dv-rating": 'agency="18073" endpoint="/api/v1" code="18073-K7QM9-XWRFT"',
  "dv-report": 'agency="18073" endpoint="/api/v1"',
} as const;

export type ShownTag = keyof typeof SHOWN;
export const SHOWN_TAGS = Object.keys(SHOWN) as readonly ShownTag[];

/**
 * The rule to put into a page's own style sheet.
 * @returns nothing when nothing was changed
 * @example themeCss("dv-rating", { "--dv-radius": "4px" }) // → "dv-rating {\n  --dv-radius: 4px;\n}"
 */
export function themeCss(tag: ShownTag, chosen: Chosen): string {
  const lines = Object.entries(chosen).map(([property, value]) => `  ${property}: ${value};`);
  return lines.length === 0 ? "" : `${tag} {\n${lines.join("\n")}\n}`;
}

/** The tag to put into the page. */
export const themeTag = (tag: ShownTag, theme: Scheme | ""): string =>
  `<${tag} ${SHOWN[tag]}${theme === "" ? "" : ` theme="${theme}"`}></${tag}>`;
