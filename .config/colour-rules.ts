/**
 * The rules of axe whose verdict changes with the colours alone: what else a page breaks, it breaks in all colours. Contrast is asked once, at
 * level AAA: text that has it has that of level AA.
 */
export const COLOUR_RULES: readonly string[] = ["color-contrast-enhanced", "link-in-text-block"];
