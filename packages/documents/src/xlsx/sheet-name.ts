/** What Excel allows. */
const NAME_MOST = 31;

/**
 * A title as the name of a sheet, cut at a word: Excel allows 31 characters and none of `[]:*?/\`; an apostrophe must not stand at an end.
 * @example sheetName("Tiếp công dân: số liệu") // → "Tiếp công dân  số liệu"
 */
export function sheetName(title: string): string {
  const whole = title.replaceAll(/[[\]:*?/\\']/g, " ").trim() || "1";
  return whole.length <= NAME_MOST ? whole : `${whole.slice(0, NAME_MOST - 1).replace(/[\s,]+\S*$/, "")}…`;
}
