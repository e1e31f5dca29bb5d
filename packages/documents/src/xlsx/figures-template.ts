import { type CivilDate, clauseNames, endOfDay, type Indicator, TABLE_TITLES } from "@danvan/core";
import { type Cell, writeXlsx } from "hucre/xlsx";
import { nghiDinh30 } from "../profile/profile.js";
import { shownDate } from "../words/shown-date.js";
import { words } from "../words/words.js";
import { looksOf } from "./looks-of.js";
import { printTitles } from "./print-titles.js";
import { heightOf, pageOf } from "./sheet-page.js";

/**
 * The sheet's columns, in their order: what is asked, and what is to be filled in.
 * @example TEMPLATE_COLUMNS.indexOf("value") // → 4
 */
export const TEMPLATE_COLUMNS = ["indicator", "unit", "clauses", "last", "value", "whoElse", "evidence", "id"] as const;
type Column = (typeof TEMPLATE_COLUMNS)[number];
const WIDTHS: Readonly<Record<Column, number>> = {
  indicator: 50,
  unit: 18,
  clauses: 12,
  last: 10,
  value: 14,
  whoElse: 26,
  evidence: 40,
  id: 24,
};
const TO_FILL: ReadonlySet<Column> = new Set(["value", "whoElse", "evidence"]);
/**
 * The head of the sheet: what holds for all figures.
 * @example TEMPLATE_HEAD.join(" ") // → "from to at who"
 */
export const TEMPLATE_HEAD = ["from", "to", "at", "who"] as const;
const HEAD_ROW = 4;
const COLUMN_WIDTHS = TEMPLATE_COLUMNS.map((name) => WIDTHS[name]);

/** What a sheet for the offices is made of: whose year it is, and the figures to fill in. */
export interface FiguresTemplate {
  readonly year: number;
  readonly from: CivilDate;
  readonly to: CivilDate;
  /** What can be entered; those counted from cases alone are left to the server. */
  readonly indicators: readonly Indicator[];
  /** What the last report told, by indicator. */
  readonly last?: ReadonlyMap<string, number>;
}

/**
 * A workbook in which an agency's offices fill in the figures of a year: each with its unit, the clauses that it shows and last year's
 * value. Figures counted from cases are left out. `readFiguresTemplate` reads it again. The same request gives the same bytes.
 *
 * @example await figuresTemplate({ year: 2026, from, to, indicators, last: new Map([["articles", 12]]) })
 */
export async function figuresTemplate({ year, from, to, indicators, last }: FiguresTemplate): Promise<Uint8Array> {
  const label = words.template;
  const { font } = nghiDinh30;
  const look = looksOf(font);
  const fill = { type: "pattern", pattern: "solid", fgColor: { rgb: "FFF2CC" } } as const;
  const asked = { ...look.text, fill };
  const figure = { ...look.text, fill, numFmt: "#,##0.####" };
  const cells = new Map<string, Partial<Cell>>();
  const heights = new Map<number, { height: number }>();
  const put = (row: number, line: readonly Partial<Cell>[]) => {
    for (const [at, cell] of line.entries()) cells.set(`${row},${at}`, cell);
    heights.set(row, {
      height: heightOf(
        line.map(({ value }) => value),
        COLUMN_WIDTHS,
      ),
    });
  };

  cells.set("0,0", { value: label.title(year), style: look.title });
  cells.set("1,0", { value: label.how, style: look.note });
  cells.set("2,0", { value: label.counted, style: look.note });
  const head = { from: shownDate(from), to: shownDate(to), at: null, who: null };
  for (const [at, name] of TEMPLATE_HEAD.entries()) {
    cells.set(`${HEAD_ROW + at},0`, { value: label[name], style: { font: { name: font, size: 12, bold: true } } });
    cells.set(`${HEAD_ROW + at},1`, { value: head[name], style: { ...asked, alignment: { wrapText: false } } });
  }
  const header = HEAD_ROW + TEMPLATE_HEAD.length + 1;
  put(
    header,
    TEMPLATE_COLUMNS.map((name) => ({ value: label[name], style: look.header })),
  );
  let row = header;
  let group = "";
  for (const one of indicators.filter(({ origins }) => origins.includes("hand") && !origins.includes("cases"))) {
    if (one.group !== group) {
      row += 1;
      group = one.group;
      cells.set(`${row},0`, { value: TABLE_TITLES[one.group].vi, style: look.title });
    }
    row += 1;
    const value: Readonly<Record<Column, string | number | null>> = {
      indicator: one.title.vi,
      unit: one.unit.vi,
      clauses: clauseNames(one.clauses, "vi"),
      last: last?.get(one.id) ?? null,
      value: null,
      whoElse: null,
      evidence: null,
      id: one.id,
    };
    put(
      row,
      TEMPLATE_COLUMNS.map((name) => ({
        value: value[name],
        style: name === "value" ? figure : TO_FILL.has(name) ? asked : look.text,
      })),
    );
  }
  const stamp = new Date(endOfDay(to));
  return writeXlsx({
    sheets: [
      {
        name: label.sheet,
        cells,
        columns: COLUMN_WIDTHS.map((width) => ({ width })),
        rowDefs: heights,
        freezePane: { rows: header + 1 },
        pageSetup: pageOf(COLUMN_WIDTHS),
      },
    ],
    namedRanges: [printTitles(label.sheet, header)],
    defaultFont: { name: font, size: 12 },
    properties: { created: stamp, modified: stamp },
  });
}
