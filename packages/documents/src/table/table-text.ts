import { fail, ok, type Result } from "@danvan/core";

const LINE_FEED = 0x0a;

/**
 * The text of a file, which is UTF-8, or UTF-16 with its byte order mark, as spreadsheets save it.
 *
 * @returns the text without its mark, or `table-encoding-unknown` with the first row that is neither
 */
export function tableText(bytes: Uint8Array): Result<string> {
  const utf16 =
    bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : null;
  const text = decoded(bytes, utf16 ?? "utf-8");
  if (text === null) return fail("table-encoding-unknown", "", utf16 ? {} : { row: firstWrong(bytes) });
  // Every second byte of UTF-16 without a mark; no table has one.
  const nul = text.indexOf("\0");
  return nul < 0 ? ok(text) : fail("table-encoding-unknown", "", { row: text.slice(0, nul).split("\n").length });
}

function decoded(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** No character of UTF-8 holds the byte of a line break, so lines can be looked at one by one. */
function firstWrong(bytes: Uint8Array): number {
  for (let row = 1, from = 0; ; row += 1) {
    const end = bytes.indexOf(LINE_FEED, from);
    if (end < 0 || decoded(bytes.subarray(from, end), "utf-8") === null) return row;
    from = end + 1;
  }
}
