/**
 * A text without what no file of XML can hold: control characters, half a surrogate pair, U+FFFE and U+FFFF. One of them would make the whole
 * file unreadable. Those that part lines (the vertical tab is Word's line break) leave a space: the words stay two.
 */
export const printable = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll(/[\v\f\u0085]/g, " ")
    .replaceAll(/(?![\t\n\r])\p{Cc}|[\uFFFE\uFFFF]/gu, "");

/**
 * A copy of plain data with every text in it changed: done once where a file begins, so that no cell, name or title is forgotten.
 * @example withTexts({ rows: [["a\u000bb"]] }, printable) // → { rows: [["a b"]] }
 */
export function withTexts<Value>(value: Value, change: (text: string) => string): Value {
  if (typeof value === "string") return change(value) as Value;
  if (Array.isArray(value)) return value.map((one: unknown) => withTexts(one, change)) as Value;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name, withTexts(one as unknown, change)]),
  ) as Value;
}
