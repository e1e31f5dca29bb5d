import {
  checkFigures,
  type CivilDate,
  type Figure,
  type Indicator,
  ok,
  problem,
  type Problem,
  type Result,
  typedNumber,
} from "@danvan/core";
import { colToLetter } from "hucre/xlsx";
import { readDay } from "../document/read-day.js";
import { words } from "../words/words.js";
import { dayOfNumber } from "./day-number.js";
import { TEMPLATE_COLUMNS, TEMPLATE_HEAD } from "./figures-template.js";
import { type FilledSheet, filledSheet, type SheetValue, sheetText } from "./filled-sheet.js";

type Column = (typeof TEMPLATE_COLUMNS)[number];
type Head = Readonly<Record<(typeof TEMPLATE_HEAD)[number], { readonly value: SheetValue; readonly path: string }>>;

/**
 * Reads a workbook of `figuresTemplate` that was filled in, on whichever sheet and wherever its columns stand now. Rows without a figure are
 * not reported; “không phát sinh” is not applicable. Numbers may be typed as Vietnamese write them (“1.204”, “85,7”).
 *
 * @returns the figures, or every fault with the cell that holds it (`F12`): `file-not-template`, `table-unreadable`, `table-too-large`,
 * `sheet-repeated`, `formula-not-calculated`, `field-required`, `date-invalid`, `figure-not-a-number`, or a problem of `checkFigures`
 * @example must(await readFiguresTemplate(bytes, indicators)).length // → 0
 */
export async function readFiguresTemplate(
  bytes: Uint8Array,
  indicators: readonly Indicator[],
): Promise<Result<readonly Figure[]>> {
  const found = await filledSheet(bytes);
  if (!found.ok) return found;
  const sheet = found.value;
  const problems: Problem[] = sheet.uncalculated.map((cell) => problem("formula-not-calculated", cell));
  const filled = sheet.filled.filter((row) => {
    if (sheet.text(row, "id") !== "") return true;
    problems.push(problem("field-required", sheet.cell(row, "id")));
    return false;
  });
  if (filled.length === 0) return problems.length > 0 ? failed(problems) : ok([]);
  const head = headOf(sheet);
  const day = ({ value, path }: Head["from"]): CivilDate | null => {
    const read = dayOf(value);
    if (!read) problems.push(problem(sheetText(value) === "" ? "field-required" : "date-invalid", path));
    return read;
  };
  const [from, to, entered] = [day(head.from), day(head.to), day(head.at)];
  if (!from || !to || !entered) return failed(problems);
  const figures = filled.map((row): Figure => {
    const value = figureOf(sheet.value(row));
    const evidence = sheet.text(row, "evidence").split(/[;\n]/);
    const source = {
      by: "hand",
      who: sheet.text(row, "whoElse") || sheetText(head.who.value),
      at: entered,
      evidence: evidence.map((one) => one.trim()).filter((one) => one !== ""),
    } as const;
    if (Number.isNaN(value))
      problems.push(problem("figure-not-a-number", sheet.cell(row, "value"), { got: sheet.text(row, "value") }));
    return { indicator: sheet.text(row, "id"), value: Number.isNaN(value) ? null : value, from, to, source };
  });
  const checked = checkFigures(figures, indicators);
  if (!checked.ok)
    problems.push(...checked.problems.map((one) => ({ ...one, path: placeOf(one, sheet, filled, head) })));
  return problems.length > 0 ? failed(unique(problems)) : ok(figures);
}

function headOf({ rows, header }: FilledSheet): Head {
  const named = TEMPLATE_HEAD.map((name) => {
    const label = words.template[name];
    const at = rows.slice(0, header).findIndex((row) => row.some((value) => sheetText(value) === label));
    if (at < 0) return [name, { value: null, path: label }];
    const column = rows[at]!.findIndex((value) => sheetText(value) === label) + 1;
    return [name, { value: rows[at]![column], path: `${colToLetter(column)}${at + 1}` }];
  });
  return Object.fromEntries(named) as Head;
}

/** A figure as it was typed: `null` for what did not occur, `NaN` for what is no number. */
const figureOf = (value: SheetValue): number | null => {
  if (typeof value === "number") return value;
  const text = sheetText(value);
  return text.toLowerCase().replace(/\.$/, "") === words.template.none ? null : typedNumber(text);
};

function placeOf({ path }: Problem, sheet: FilledSheet, filled: readonly number[], head: Head): string {
  const [, at = "0", ...field] = path.split(".");
  const row = filled[Number(at)]!;
  const name = COLUMN_OF[field.join(".")];
  if (name === "whoElse" && sheet.text(row, "whoElse") === "") return head.who.path;
  return name ? sheet.cell(row, name) : field[0] === "to" ? head.to.path : head.from.path;
}

const COLUMN_OF: Readonly<Record<string, Column>> = {
  indicator: "id",
  value: "value",
  "source.by": "value",
  "source.who": "whoElse",
  "source.evidence": "evidence",
};

const failed = ([first, ...rest]: readonly Problem[]): Result<never> => ({ ok: false, problems: [first!, ...rest] });

/** One fault of the head holds for every row: it is told once. */
const unique = (problems: readonly Problem[]): Problem[] => [
  ...new Map(problems.map((one) => [`${one.path} ${one.code}`, one])).values(),
];

/** A day as a spreadsheet holds it: a date, a serial number, or the text of either way of writing it. */
function dayOf(value: SheetValue): CivilDate | null {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : readDay(value.toISOString().slice(0, 10));
  if (typeof value !== "number") return readDay(sheetText(value));
  return dayOfNumber(value);
}
