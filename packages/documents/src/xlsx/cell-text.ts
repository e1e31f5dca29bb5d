import { printable } from "../document/printable.js";
import { words } from "../words/words.js";

const CELL_MOST = 32_767;

/** A cell holds at most 32,767 characters; a longer text is cut, and says so, instead of making the file one that Excel repairs. */
export function cellText(text: string): string {
  const clean = printable(text);
  return clean.length <= CELL_MOST
    ? clean
    : clean.slice(0, CELL_MOST - words.workbook.cut.length).toWellFormed() + words.workbook.cut;
}
