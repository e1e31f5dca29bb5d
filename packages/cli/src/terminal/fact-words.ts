import type { Lang } from "@danvan/core";
import { indicators } from "@danvan/core/data";

/** What the facts of a problem are called where its sentence does not name them. */
const NAMES: Readonly<Record<string, Readonly<Record<Lang, string>>>> = {
  accepted: { vi: "nhận", en: "accepted" },
  agency: { vi: "cơ quan", en: "agency" },
  asKnownOn: { vi: "lịch biết đến ngày", en: "calendar as known on" },
  asOf: { vi: "tính đến", en: "as of" },
  at: { vi: "lúc", en: "at" },
  band: { vi: "mức", en: "band" },
  cause: { vi: "lỗi hệ thống", en: "the system says" },
  code: { vi: "mã", en: "code" },
  cutOff: { vi: "chốt lúc", en: "cut off" },
  decided: { vi: "quyết định", en: "decided" },
  expected: { vi: "phải là", en: "expected" },
  format: { vi: "dạng", en: "form" },
  found: { vi: "trong tệp", en: "found" },
  from: { vi: "từ", en: "from" },
  got: { vi: "đang ghi", en: "got" },
  ids: { vi: "các mã", en: "ids" },
  indicator: { vi: "chỉ tiêu", en: "indicator" },
  kind: { vi: "loại", en: "kind" },
  known: { vi: "đọc được đến", en: "known" },
  last: { vi: "gần nhất", en: "last" },
  level: { vi: "cấp", en: "level" },
  maximum: { vi: "nhiều nhất", en: "at most" },
  minimum: { vi: "ít nhất", en: "at least" },
  place: { vi: "vị trí", en: "place" },
  proposed: { vi: "đề xuất", en: "proposed" },
  row: { vi: "dòng", en: "row" },
  rows: { vi: "số dòng", en: "rows" },
  rule: { vi: "quy tắc", en: "rule" },
  section: { vi: "phần", en: "part" },
  state: { vi: "trạng thái", en: "state" },
  status: { vi: "trạng thái", en: "status" },
  to: { vi: "đến", en: "to" },
  type: { vi: "loại", en: "type" },
  value: { vi: "đang ghi", en: "value" },
  version: { vi: "phiên bản", en: "version" },
  whole: { vi: "tổng", en: "whole" },
  year: { vi: "năm", en: "year" },
};

/** What a value has to be, as schemas call it. */
const TYPES: Readonly<Record<string, Readonly<Record<Lang, string>>>> = {
  array: { vi: "danh sách […]", en: "a list […]" },
  boolean: { vi: "true hoặc false", en: "true or false" },
  int: { vi: "số nguyên", en: "a whole number" },
  number: { vi: "số", en: "a number" },
  object: { vi: "nhóm {…}", en: "an object {…}" },
  record: { vi: "nhóm {…}", en: "an object {…}" },
  string: { vi: "chữ trong ngoặc kép", en: "text in quotation marks" },
};

/** Facts that name an indicator, by what people call it. */
const INDICATORS: ReadonlySet<string> = new Set(["indicator", "whole"]);
const TITLES = new Map(indicators.map(({ id, title }) => [id, title]));

/** What tells a program more than a person. */
const UNTOLD: ReadonlySet<string> = new Set(["side"]);

/**
 * The facts of a problem in words.
 *
 * @param facts by their names, as `unnamedFacts` gives them
 * @example factWords([["expected", "string"]], "vi") // → ["phải là: chữ trong ngoặc kép"]
 */
export const factWords = (facts: readonly (readonly [name: string, text: string])[], lang: Lang): string[] =>
  facts
    .filter(([name]) => !UNTOLD.has(name))
    .map(([name, text]) => `${Object.hasOwn(NAMES, name) ? NAMES[name]![lang] : name}: ${valueWord(name, text, lang)}`);

function valueWord(name: string, text: string, lang: Lang): string {
  if (name === "expected" && Object.hasOwn(TYPES, text)) return TYPES[text]![lang];
  const title = INDICATORS.has(name) ? TITLES.get(text) : undefined;
  return title ? `${title[lang]} (${text})` : text;
}
