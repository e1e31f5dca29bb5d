import { problemSentence, type Problem, type YearReport } from "@danvan/core";
import { words } from "../words/words.js";

/**
 * What a report still misses, in words, a line for each place: "Đơn thư: Đơn quá hạn; Đơn đã trả lời." Figures are named by their titles
 * and gathered by their tables; what has no title keeps its code.
 */
export function missingLines(report: YearReport): string[] {
  const { missing } = report;
  const figures = new Set(
    missing.flatMap(({ code, facts }) => (code === "figure-missing" ? [String(facts["indicator"])] : [])),
  );
  const tables = report.tables.flatMap(({ title, rows }) => {
    const named = rows.filter(({ id }) => figures.has(id));
    for (const { id } of named) figures.delete(id);
    return named.length > 0 ? [`${title.vi}: ${named.map(({ cells: [name] }) => String(name)).join("; ")}.`] : [];
  });
  const scoring = missing.flatMap(({ code, facts }) =>
    code === "score-facts-missing" ? [titleOf(report, String(facts["fact"]))] : [],
  );
  return [
    ...missing.flatMap((one) => (GATHERED.has(one.code) ? [] : [lineOf(report, one)])),
    ...(tables.length > 0 ? [words.missing.figures, ...tables] : []),
    ...(figures.size > 0 ? [`${words.missing.others}: ${[...figures].join("; ")}.`] : []),
    ...(scoring.length > 0 ? [`${words.missing.scoring}: ${scoring.join("; ")}.`] : []),
  ];
}

const GATHERED: ReadonlySet<string> = new Set(["figure-missing", "score-facts-missing"]);

function lineOf({ sections }: YearReport, one: Problem): string {
  const section = sections.find(({ id }) => id === one.facts["section"]);
  if (section) return `${words.missing.section(section.id, section.title.vi)}: ${problemSentence(one, "vi")}`;
  const part =
    one.path === "agency.sign" ? words.missing.sign : one.path === "agency.place" ? words.missing.place : null;
  return part ?? problemSentence(one, "vi");
}

const titleOf = ({ scoreCard }: YearReport, fact: string): string => scoreCard?.facts[fact]?.vi ?? fact;
