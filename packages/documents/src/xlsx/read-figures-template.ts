import {
  checkFigures,
  type CivilDate,
  civilDate,
  fail,
  type Figure,
  fromEpochDay,
  type Indicator,
  ok,
  problem,
  type Problem,
  type Result,
} from "@danvan/core";
import { colToLetter, readXlsx } from "hucre/xlsx";
import { words } from "../words/words.js";
import { TEMPLATE_COLUMNS, TEMPLATE_HEAD } from "./figures-template.js";
import { typedNumber } from "./typed-number.js";

type Value = string | number | boolean | Date | null | undefined;
/** Days from the spreadsheet's day 0 to 1970-01-01. */
const SERIAL_EPOCH = 25_569;

/**
 * Reads a workbook of `figuresTemplate` that was filled in, wherever its columns stand now. Rows without a figure are not reported;
 * “không phát sinh” is not applicable. Numbers may be typed as Vietnamese write them (“1.204”, “85,7”).
 *
 * @returns the figures, or every fault with the cell that holds it (`F12`): `file-not-template`, `field-required`, `date-invalid`,
 * `figure-not-a-number`, or a problem of `checkFigures`
 * @example must(await readFiguresTemplate(bytes, indicators)).length // → 0
 */
export async function readFiguresTemplate(
  bytes: Uint8Array,
  indicators: readonly Indicator[],
): Promise<Result<readonly Figure[]>> {
  const rows = await rowsOf(bytes);
  const label = words.template;
  const header = rows.findIndex((row) => row.includes(label.id) && row.includes(label.value));
  if (header < 0) return fail("file-not-template");
  const place = Object.fromEntries(TEMPLATE_COLUMNS.map((name) => [name, rows[header]!.indexOf(label[name])]));
  const cell = (row: number, name: (typeof TEMPLATE_COLUMNS)[number]) => `${colToLetter(place[name]!)}${row + 1}`;
  const text = (row: number, name: (typeof TEMPLATE_COLUMNS)[number]) => textOf(rows[row]![place[name]!]);

  const problems: Problem[] = [];
  const head = Object.fromEntries(
    TEMPLATE_HEAD.map((name) => {
      const at = rows.slice(0, header).findIndex((row) => row[0] === label[name]);
      return [name, { value: rows[at]?.[1], path: at < 0 ? label[name] : `B${at + 1}` }];
    }),
  ) as Record<(typeof TEMPLATE_HEAD)[number], { readonly value: Value; readonly path: string }>;
  const day = ({ value, path }: (typeof head)["from"]): CivilDate | null => {
    const read = dayOf(value);
    if (!read) problems.push(problem(textOf(value) === "" ? "field-required" : "date-invalid", path));
    return read;
  };

  const filled = rows.flatMap((row, at) =>
    at > header && textOf(row[place["id"]!]) !== "" && textOf(row[place["value"]!]) !== "" ? [at] : [],
  );
  if (filled.length === 0) return ok([]);
  const [from, to, entered] = [day(head.from), day(head.to), day(head.at)];
  if (!from || !to || !entered) return failed(problems);
  const figures = filled.map((row): Figure => {
    const typed = rows[row]![place["value"]!];
    const isNone = textOf(typed).toLowerCase() === label.none;
    const value = isNone ? null : typeof typed === "number" ? typed : typedNumber(textOf(typed));
    const evidence = text(row, "evidence")
      .split(";")
      .map((one) => one.trim());
    const source = {
      by: "hand",
      who: text(row, "whoElse") || textOf(head.who.value),
      at: entered,
      evidence: evidence.filter((one) => one !== ""),
    } as const;
    if (Number.isNaN(value)) problems.push(problem("figure-not-a-number", cell(row, "value"), { got: textOf(typed) }));
    return { indicator: text(row, "id"), value: Number.isNaN(value) ? null : value, from, to, source };
  });
  const checked = checkFigures(figures, indicators);
  if (!checked.ok)
    problems.push(
      ...checked.problems.map((one) => {
        const [, at = "0", ...field] = one.path.split(".");
        const row = filled[Number(at)]!;
        const name = COLUMN_OF[field.join(".")];
        const isHead = name === "whoElse" && text(row, "whoElse") === "";
        return {
          ...one,
          path: isHead ? head.who.path : name ? cell(row, name) : field[0] === "to" ? head.to.path : head.from.path,
        };
      }),
    );
  return problems.length > 0 ? failed(unique(problems)) : ok(figures);
}

const COLUMN_OF: Readonly<Record<string, (typeof TEMPLATE_COLUMNS)[number]>> = {
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

async function rowsOf(bytes: Uint8Array): Promise<readonly (readonly Value[])[]> {
  try {
    const { sheets } = await readXlsx(bytes, { maxRows: 2_000 });
    return sheets.find(({ name }) => name === words.template.sheet)?.rows ?? sheets[0]?.rows ?? [];
  } catch {
    return [];
  }
}

const textOf = (value: Value): string => (value === null || value === undefined ? "" : String(value).trim());

/** A day as a spreadsheet holds it: a date, a serial number, or the text of either way of writing it. */
function dayOf(value: Value): CivilDate | null {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : asDay(value.toISOString().slice(0, 10));
  if (typeof value === "number")
    return Number.isSafeInteger(value) && value > 0 && value < 3_000_000 ? fromEpochDay(value - SERIAL_EPOCH) : null;
  const [, day = "", month = "", year = ""] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(textOf(value)) ?? [];
  return asDay(year ? `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}` : textOf(value));
}

function asDay(text: string): CivilDate | null {
  const read = civilDate(text);
  return read.ok ? read.value : null;
}
