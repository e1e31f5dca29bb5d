import { fromPoints } from "../rubric/points.js";
import { AGENCY, figure, type Handed } from "./province-tables.js";
import { ratio } from "../metrics/ratio.js";
import type { Column, Table } from "./report.js";
import type { LocalizedText } from "../terms/localized.js";

const number = (
  id: string,
  vi: string,
  en: string,
  type: Column["type"],
  total: Column["total"] = { rule: "none" },
): Column => ({
  id,
  title: { vi, en },
  unit: null,
  type,
  total,
});

interface Compared {
  readonly part: number | null;
  readonly whole: number | null;
}

/**
 * Agencies side by side on the two national ratios and on their score. Whoever has nothing to be measured by has no place: not the
 * first, not the last. Equals share a place.
 */
export function comparisonTables(handed: readonly Handed[]): Table[] {
  const shares = (part: string, whole: string) => (one: Handed) => ({
    part: figure(one.report, "feedback", part),
    whole: figure(one.report, "feedback", whole),
  });
  const tables = [
    compare(
      handed,
      "compare-on-time",
      {
        vi: "So sánh tỷ lệ xử lý phản ánh, kiến nghị đúng hạn (QĐ 766/QĐ-TTg)",
        en: "Reports and petitions handled on time, compared (QĐ 766/QĐ-TTg)",
      },
      "number",
      shares("pakn-on-time", "pakn-within-competence"),
    ),
    compare(
      handed,
      "compare-satisfaction",
      {
        vi: "So sánh tỷ lệ hài lòng về xử lý phản ánh, kiến nghị (QĐ 766/QĐ-TTg)",
        en: "Satisfaction with reports and petitions, compared (QĐ 766/QĐ-TTg)",
      },
      "number",
      (one) =>
        figure(one.report, "feedback", "pakn-rated") === 0
          ? { part: null, whole: null } // nobody has rated: silence is no place among others
          : shares("pakn-satisfied", "pakn-received")(one),
    ),
    compare(
      handed,
      "compare-score",
      { vi: "So sánh điểm trên điểm tối đa được áp dụng", en: "Scores over the applicable maximum, compared" },
      "points",
      ({ report }) => {
        const outcome = report?.scoreCard?.appraised ?? report?.scoreCard?.self;
        return outcome && outcome.notRated === null
          ? { part: fromPoints(outcome.total), whole: fromPoints(outcome.applicable) }
          : { part: null, whole: null };
      },
    ),
  ];
  // A list in which nobody has a value compares nothing.
  return tables.filter(({ rows }) => rows.some(({ cells: [, ...values] }) => values.some((value) => value !== null)));
}

function compare(
  handed: readonly Handed[],
  id: string,
  title: LocalizedText,
  type: "number" | "points",
  measure: (one: Handed) => Compared,
): Table {
  const sum = type === "number" ? ({ rule: "sum" } as const) : ({ rule: "none" } as const);
  const lines = handed.map((one) => ({ one, ...measure(one) }));
  const better = (a: Compared, b: Compared) => (a.part ?? 0) * (b.whole ?? 0) > (b.part ?? 0) * (a.whole ?? 0);
  const placed = lines.filter(({ part, whole }) => part !== null && whole !== null && whole > 0);
  return {
    id,
    annex: "I",
    title,
    clauses: ["O1", "O3"],
    columns: [
      AGENCY,
      number("part", "Đạt", "Got", type, sum),
      number("whole", "Tổng", "Of", type, sum),
      number(
        "percent",
        "Tỷ lệ (%)",
        "Share (%)",
        "percent",
        type === "number" ? { rule: "share", part: "part", whole: "whole" } : { rule: "none" },
      ),
      number("place", "Thứ tự", "Place", "number"),
    ],
    rows: lines.map((line) => {
      const counted = placed.includes(line);
      const place = counted ? placed.filter((other) => better(other, line)).length + 1 : null;
      const percent = counted ? percentOf(line) : null;
      const { report, code, name } = line.one;
      return {
        id: code,
        cells: [name, line.part, line.whole, percent, place],
        from: report?.period.from ?? null,
        to: report?.period.to ?? null,
        source: null,
      };
    }),
  };
}

/** Points have decimals; a share of them is taken in ten-thousandths. */
const percentOf = ({ part, whole }: Compared) =>
  ratio(Math.round((part ?? 0) * 10_000), Math.round((whole ?? 0) * 10_000)).percent;
