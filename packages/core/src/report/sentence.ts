import { DanvanError, problem } from "../terms/errors.js";
import { formatDay } from "../calendar/written-date.js";
import type { Paragraph } from "./report.js";
import type { Lang } from "../terms/terms.js";
import { formatNumber, formatShare } from "../terms/written-number.js";

type Facts = Paragraph["facts"];
type Say = (facts: Facts, lang: Lang) => string;

const text = (facts: Facts, name: string, lang: Lang) => String(facts[`${name}.${lang}`] ?? "");
const date = (facts: Facts, name: string, lang: Lang) => formatDay(String(facts[name]), lang);
const number = (value: Facts[string], lang: Lang) => formatNumber(Number(value), lang);

const SENTENCES: Readonly<Record<string, Record<Lang, Say>>> = {
  basis: {
    vi: (facts) => `Thực hiện Chỉ thị của UBND tỉnh “${String(facts["directive.vi"])}”${signed(facts, "số")}.`,
    en: (facts) =>
      `Under the directive of the Provincial People's Committee “${String(facts["directive.en"])}”${signed(facts, "no.")}.`,
  },
  period: {
    vi: (facts) => `Số liệu từ ngày ${date(facts, "from", "vi")} đến hết ngày ${date(facts, "to", "vi")}.`,
    en: (facts) => `Figures from ${date(facts, "from", "en")} to the end of ${date(facts, "to", "en")}.`,
  },
  figure: {
    vi: (facts) =>
      `${text(facts, "title", "vi")}: ${number(facts["value"] ?? null, "vi")} ${text(facts, "unit", "vi")}.`,
    en: (facts) =>
      `${text(facts, "title", "en")}: ${number(facts["value"] ?? null, "en")} ${text(facts, "unit", "en")}.`,
  },
  "figure-share": {
    vi: (facts) =>
      `${text(facts, "title", "vi")}: ${number(facts["value"] ?? null, "vi")} ${text(facts, "unit", "vi")}, đạt ${formatShare(Number(facts["percent"]), "vi")} (${text(facts, "whole", "vi")}: ${number(facts["of"] ?? null, "vi")}).`,
    en: (facts) =>
      `${text(facts, "title", "en")}: ${number(facts["value"] ?? null, "en")} ${text(facts, "unit", "en")}, ${formatShare(Number(facts["percent"]), "en")} (${text(facts, "whole", "en")}: ${number(facts["of"] ?? null, "en")}).`,
  },
  "figure-yes": {
    vi: (facts) => `${text(facts, "title", "vi")}: ${facts["value"] === 1 ? "có" : "chưa"}.`,
    en: (facts) => `${text(facts, "title", "en")}: ${facts["value"] === 1 ? "yes" : "not yet"}.`,
  },
  "not-applicable": {
    vi: (facts) => `${text(facts, "title", "vi")}: không phát sinh.`,
    en: (facts) => `${text(facts, "title", "en")}: not applicable.`,
  },
};

const signed = (facts: Facts, word: string) =>
  facts["number"] === null || facts["number"] === undefined ? "" : ` (${word} ${String(facts["number"])})`;

/** The codes of a report's sentences. */
export const REPORT_SENTENCES: readonly string[] = Object.keys(SENTENCES);

/**
 * A sentence of the report in words.
 *
 * @throws DanvanError `sentence-unknown`
 * @example reportSentence({ code: "figure-yes", facts: { "title.vi": "Kế hoạch dân vận của năm đã ban hành", value: 1, … } }, "vi")
 * // → "Kế hoạch dân vận của năm đã ban hành: có."
 */
export function reportSentence({ code, facts }: Paragraph, lang: Lang): string {
  const say = SENTENCES[code]?.[lang];
  if (!say) throw new DanvanError(problem("sentence-unknown", "code", { code }));
  return say(facts, lang);
}
