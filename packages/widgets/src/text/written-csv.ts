import type { Lang } from "@danvan/core/terms";

/** What a cell of a table holds; null is an empty one. */
export type Cell = string | number | null;

/**
 * A table as CSV for who reads the page: UTF-8 with a byte order mark, lines by CRLF (RFC 4180).
 *
 * In Vietnamese by semicolons with decimal commas, as spreadsheets read on a machine set to Vietnamese: with points, 88.9 would be text
 * there and 12.345 twelve thousand; the first line, `sep=;`, tells a machine with other settings. In English by commas with decimal points.
 * The two are what `csv` of `@danvan/documents` writes for people and for programs; numbers without `Intl`, as everywhere in elements.
 *
 * A text that a spreadsheet would run as a formula is opened with an apostrophe: a file from `src` may come from anywhere.
 *
 * @example writtenCsv([["Đúng hạn", 88.9]], "vi") // → "\uFEFFsep=;\r\nĐúng hạn;88,9"
 * @example writtenCsv([["On time", 88.9]], "en") // → "\uFEFFOn time,88.9"
 */
export function writtenCsv(rows: readonly (readonly Cell[])[], lang: Lang): string {
  const [first, separator, point] = lang === "vi" ? (["sep=;\r\n", ";", ","] as const) : (["", ",", "."] as const);
  const written = (cell: Cell): string => {
    if (typeof cell !== "string") return cell === null ? "" : String(cell).replace(".", point);
    const text = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
    return text.includes(separator) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return `\uFEFF${first}${rows.map((row) => row.map(written).join(separator)).join("\r\n")}`;
}
