import { type Column, ParagraphSchema, type Problem, type Result, problem, read, YearReportSchema } from "@danvan/core";

/**
 * Refuses a report that cannot be printed as it was meant: another version, or a shape that a hand or a disk has bent.
 *
 * @returns the same report, or `report-version-unknown` (`version`, `known`) or `report-corrupt` problems, each with its place
 * @example checkReport({ ...report, version: 2 as 1 }) // → { ok: false, problems: [{ code: "report-version-unknown", path: "version", … }] }
 */
export function checkReport<R extends { readonly version: 1 }>(report: R): Result<R> {
  const given: unknown = report;
  const problems = isObject(given) ? reportProblems(given) : [corrupt("", "object")];
  const [first, ...rest] = problems;
  return first ? { ok: false, problems: [first, ...rest] } : { ok: true, value: report };
}

type Unknown = Readonly<Record<string, unknown>>;
const corrupt = (path: string, expected: string) => problem("report-corrupt", path, { expected });
const isObject = (value: unknown): value is Unknown => typeof value === "object" && value !== null;
const { shape } = YearReportSchema;

/** What the schema of a part says against it, each with its place. */
function partProblems(schema: Parameters<typeof read>[0], value: unknown, path: string, expected: string): Problem[] {
  const said = read(schema, value);
  return said.ok ? [] : said.problems.map((one) => corrupt(one.path ? `${path}.${one.path}` : path, expected));
}

const isWords = (value: unknown) => isObject(value) && typeof value["vi"] === "string";
const isHeading = (value: unknown) =>
  value === null ||
  (isObject(value) && typeof value["number"] === "string" && (value["under"] === null || isWords(value["under"])));

function reportProblems(report: Unknown): Problem[] {
  const { version, period, due, tables, missing } = report;
  if (version !== 1)
    return [problem("report-version-unknown", "version", { version: String(version).slice(0, 20), known: ["1"] })];
  return [
    ...partProblems(shape.period, period, "period", "period"),
    ...partProblems(shape.due, due, "due", "due"),
    ...eachOf(tables, "tables", tableProblems),
    ...(Array.isArray(missing) ? [] : [corrupt("missing", "list")]),
    ...("agencies" in report ? eachOf(report["agencies"], "agencies", handInProblems) : agencyReportProblems(report)),
  ];
}

const agencyReportProblems = ({ agency, sections }: Unknown): Problem[] => [
  ...(isObject(agency) && typeof agency["name"] === "string" ? [] : [corrupt("agency", "agency")]),
  ...eachOf(sections, "sections", sectionProblems),
];

function sectionProblems({ id, heading, title, paragraphs, text }: Unknown, path: string): Problem[] {
  const isSection =
    typeof id === "string" && isHeading(heading) && isWords(title) && (text === null || typeof text === "string");
  if (!isSection || !Array.isArray(paragraphs)) return [corrupt(path, "section")];
  return paragraphs.flatMap((paragraph: unknown, at) =>
    partProblems(ParagraphSchema, paragraph, `${path}.paragraphs.${at}`, "sentence"),
  );
}

const handInProblems = ({ name }: Unknown, path: string): Problem[] =>
  typeof name === "string" ? [] : [corrupt(`${path}.name`, "text")];

/** Every item of a list that must be one, with its place. */
const eachOf = (list: unknown, path: string, check: (item: Unknown, path: string) => Problem[]): Problem[] =>
  Array.isArray(list)
    ? list.flatMap((item: unknown, at) => check(isObject(item) ? item : {}, `${path}.${at}`))
    : [corrupt(path, "list")];

const isColumn = (value: unknown): value is Column =>
  isObject(value) && isWords(value["title"]) && typeof value["type"] === "string" && isObject(value["total"]);

function tableProblems({ title, columns, rows }: Unknown, path: string): Problem[] {
  if (!isWords(title) || !Array.isArray(columns) || !columns.every(isColumn) || !Array.isArray(rows))
    return [corrupt(path, "table")];
  const ids = new Set(columns.map(({ id }) => id));
  return [
    ...columns.flatMap(({ total }, at) =>
      total.rule === "share" && !(ids.has(total.part) && ids.has(total.whole))
        ? [corrupt(`${path}.columns.${at}.total`, "column")]
        : [],
    ),
    ...eachOf(rows, `${path}.rows`, ({ cells }, place) => cellProblems(cells, columns, `${place}.cells`)),
  ];
}

function cellProblems(cells: unknown, columns: readonly Column[], path: string): Problem[] {
  if (!Array.isArray(cells) || cells.length !== columns.length) return [corrupt(path, `${columns.length}`)];
  const wrong = columns.findIndex(({ type }, at) => {
    const cell: unknown = cells[at];
    return cell !== null && (type === "text" || type === "date" ? typeof cell !== "string" : !Number.isFinite(cell));
  });
  return wrong < 0 ? [] : [corrupt(`${path}.${wrong}`, columns[wrong]!.type)];
}
