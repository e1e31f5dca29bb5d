/** The rules of axe whose verdict changes with the colours alone: what else a page breaks, it breaks in all colours. */
export const COLOUR_RULES: readonly string[] = ["color-contrast", "color-contrast-enhanced", "link-in-text-block"];
