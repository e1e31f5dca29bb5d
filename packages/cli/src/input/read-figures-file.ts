import { type Figure, type Indicator, readFigures, type Result } from "@danvan/core";
import { readFiguresTemplate } from "@danvan/documents";
import { readBytes } from "./read-file.js";
import { readJson, under } from "./read-json.js";

/**
 * Reads figures that were entered: a sheet of `danvan figures --template`, or a JSON file. Which of them a file is its first bytes say: a
 * workbook with macros has another ending, and a pipe has none.
 *
 * @returns the figures, or every fault with its place: a cell of the sheet (`figures.F12`), or a place in the JSON (`figures.0.value`)
 */
export async function readFiguresFile(
  file: string,
  indicators: readonly Indicator[],
): Promise<Result<readonly Figure[]>> {
  const bytes = readBytes(file);
  if (!bytes.ok) return bytes;
  if (isBook(bytes.value) || /\.xlsx$/i.test(file))
    return under("figures", await readFiguresTemplate(bytes.value, indicators));
  const json = readJson(file, bytes.value);
  return json.ok ? under("figures", readFigures(json.value, indicators)) : json;
}

/** "PK", as every ZIP begins, or what Excel puts around a file with a password. */
const isBook = ([first, second]: Uint8Array) =>
  (first === 0x50 && second === 0x4b) || (first === 0xd0 && second === 0xcf);
