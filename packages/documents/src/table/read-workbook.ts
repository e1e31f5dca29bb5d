import { fail, ok, type Result } from "@danvan/core";
import { colToLetter, type ReadOptions, readXlsx, type Sheet, type Workbook } from "hucre/xlsx";
import { unpackedSize } from "./unpacked-size.js";

/** XLSX is ZIP, and a megabyte of it can hold gigabytes: so much is unpacked at most. */
const UNPACKED_MOST = 2 ** 27;

/**
 * Reads somebody's XLSX within bounds.
 *
 * @returns the workbook, or `table-unreadable`, `table-too-large`
 */
export async function readWorkbook(bytes: Uint8Array, options: ReadOptions): Promise<Result<Workbook>> {
  const size = unpackedSize(bytes);
  if (size === null) return fail("table-unreadable");
  if (size > UNPACKED_MOST) return fail("table-too-large", "", { maximum: UNPACKED_MOST });
  try {
    return ok(await readXlsx(bytes, options));
  } catch {
    // The library's own words name bytes of somebody's file.
    return fail("table-unreadable");
  }
}

/**
 * The cells of a sheet that hold a formula without its result (`E20`), as programs write them that do not calculate: read as they are, they
 * would be empty.
 */
export const uncalculated = ({ cells }: Sheet): string[] =>
  [...(cells ?? [])].flatMap(([place, { formula, value }]) => {
    const [row = 0, column = 0] = place.split(",").map(Number);
    return formula !== undefined && value === null ? [`${colToLetter(column)}${row + 1}`] : [];
  });
