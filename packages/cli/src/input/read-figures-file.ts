import { readFileSync } from "node:fs";
import { fail, type Figure, type Indicator, readFigures, type Result } from "@danvan/core";
import { readFiguresTemplate } from "@danvan/documents";
import { readJson, under } from "./read-json.js";

/**
 * Reads figures that were entered: a sheet of `danvan figures --template`, or a JSON file.
 *
 * @returns the figures, or every fault with its place: a cell of the sheet (`figures.F12`), or a place in the JSON (`figures.0.value`)
 */
export async function readFiguresFile(
  file: string,
  indicators: readonly Indicator[],
): Promise<Result<readonly Figure[]>> {
  if (!/\.xlsx$/i.test(file)) {
    const json = readJson(file);
    return json.ok ? under("figures", readFigures(json.value, indicators)) : json;
  }
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch {
    return fail("path-not-found", file);
  }
  return under("figures", await readFiguresTemplate(bytes, indicators));
}
