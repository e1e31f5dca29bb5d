/** A table's padding is the formatter's. */
export const plain = (text: string): string => text.replace(/[ \t]+/g, " ").replace(/-{3,}/g, "---");

/** A row to sign: what a lawyer wrote into its first cell, and what was signed; how many files and examples depend on it is not. */
const ROW = /^\| ([☐☑][^|]*?) (\|.*?)(?: \d+ · \d+ · \d+ \|)?$/;

/**
 * The page for a lawyer with the signatures that stand on the page of before. A row that says something else now, or is new, waits to be
 * signed: a signature is given to words, not to a line.
 */
export function withSignatures(page: string, before: string): string {
  const signed = new Map<string, string>();
  for (const line of before.split("\n")) {
    const [, mark = "", row] = ROW.exec(plain(line)) ?? [];
    if (row !== undefined && mark.startsWith("☑")) signed.set(row, mark);
  }
  return page
    .split("\n")
    .map((line) => {
      const mark = signed.get(ROW.exec(plain(line))?.[2] ?? "");
      return mark === undefined ? line : line.replace("☐", mark);
    })
    .join("\n");
}
