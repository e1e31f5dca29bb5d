import type { Figure } from "../metrics/figure.js";
import { INDICATOR_GROUPS, type Indicator, type IndicatorGroup } from "../metrics/indicator.js";
import { shareOf } from "../metrics/ratio.js";
import { type ModelEntry, MODEL_WORDS } from "./model-entry.js";
import { TABLE_TITLES } from "./titles.js";
import type { Column, Row, Table } from "./report.js";
import type { LocalizedText } from "../terms/localized.js";

const column = (id: string, vi: string, en: string, type: Column["type"]): Column => ({
  id,
  title: { vi, en },
  unit: null,
  type,
  total: { rule: "none" },
});

/** Columns of one agency's tables. Their units differ from row to row, so nothing is totalled. */
const COLUMNS: readonly Column[] = [
  column("indicator", "Chỉ tiêu", "Indicator", "text"),
  column("unit", "Đơn vị tính", "Unit", "text"),
  column("value", "Số lượng", "Number", "number"),
  column("share", "Tỷ lệ so với chỉ tiêu gốc (%)", "Share of its whole (%)", "percent"),
];

/**
 * The tables of figures of one agency (Annex I), a table for each group. A figure that was not reported is an empty cell with no
 * source; "not applicable" is an empty cell with one.
 */
export const figureTables = (figures: readonly Figure[], indicators: readonly Indicator[]): Table[] =>
  groupsOf(indicators).map(([group, members]) => ({
    id: group,
    annex: "I",
    title: TABLE_TITLES[group],
    clauses: [...new Set(members.flatMap(({ clauses }) => clauses))].sort(),
    columns: COLUMNS,
    rows: members.map((indicator) => rowOf(indicator, figures)),
  }));

function rowOf(one: Indicator, figures: readonly Figure[]): Row {
  const { id, title, unit } = one;
  const figureOf = (id: string) => figures.find(({ indicator }) => indicator === id);
  const figure = figureOf(id);
  return {
    id,
    cells: [title.vi, unit.vi, figure?.value ?? null, shareOf(one, (id) => figureOf(id)?.value ?? null)],
    from: figure?.from ?? null,
    to: figure?.to ?? null,
    source: figure?.source ?? null,
  };
}

/** Indicators by their table, in the order in which tables are printed; groups without any are left out. */
export const groupsOf = (indicators: readonly Indicator[]): [IndicatorGroup, Indicator[]][] =>
  INDICATOR_GROUPS.flatMap((group): [IndicatorGroup, Indicator[]][] => {
    const members = indicators.filter((one) => one.group === group);
    return members.length > 0 ? [[group, members]] : [];
  });

const MODEL_COLUMNS: readonly Column[] = [
  column("name", "Tên mô hình", "Model", "text"),
  column("place", "Địa chỉ", "Address", "text"),
  column("field", "Lĩnh vực", "Field", "text"),
  column("kind", "Loại", "Kind", "text"),
  column("state", "Kết quả", "State", "text"),
];

/** The list of “Dân vận khéo” models (Annex II); none when there are no models. */
export const modelTables = (models: readonly ModelEntry[], clauses: readonly string[]): Table[] =>
  models.length === 0
    ? []
    : [
        {
          id: "models-list",
          annex: "II",
          title: MODELS_LIST,
          clauses,
          columns: MODEL_COLUMNS,
          rows: models.map(({ id, name, place, field, kind, state, source }) => ({
            id,
            cells: [name, place, MODEL_WORDS[field].vi, MODEL_WORDS[kind].vi, MODEL_WORDS[state].vi],
            from: null,
            to: null,
            source,
          })),
        },
      ];

const MODELS_LIST: LocalizedText = { vi: "Danh mục mô hình “Dân vận khéo”", en: "List of “Dân vận khéo” models" };
