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
    vi: (facts) => `${counted(facts, "vi")}.`,
    en: (facts) => `${counted(facts, "en")}.`,
  },
  figures: {
    vi: (facts) => phrased(facts, "vi", ", trong đó "),
    en: (facts) => phrased(facts, "en", ", of which "),
  },
  "figure-share": {
    vi: (facts) =>
      `${counted(facts, "vi")}, chiếm ${formatShare(Number(facts["percent"]), "vi")} (${text(facts, "whole", "vi")}: ${number(facts["of"] ?? null, "vi")}).`,
    en: (facts) =>
      `${counted(facts, "en")}, ${formatShare(Number(facts["percent"]), "en")} (${text(facts, "whole", "en")}: ${number(facts["of"] ?? null, "en")}).`,
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

/** A title that begins with its unit does not say it twice: "Đơn quá hạn: 3". */
function counted(facts: Facts, lang: Lang): string {
  const [title, unit] = [text(facts, "title", lang), text(facts, "unit", lang)];
  const value = number(facts["value"] ?? null, lang);
  const said = title.toLowerCase().startsWith(unit.toLowerCase());
  return said ? `${title}: ${value}` : `${title}: ${value} ${unit}`;
}

/** A whole, then its parts: "Tiếp nhận 7 phản ánh, kiến nghị, trong đó 6 thuộc thẩm quyền; 4 xử lý đúng hạn (66,7%)." */
function phrased(facts: Facts, lang: Lang, ofWhich: string): string {
  const [phrases, values, percents] = [list(facts[`phrases.${lang}`]), list(facts["values"]), list(facts["percents"])];
  const [whole, ...parts] = phrases.map((phrase, at) => {
    const percent = percents[at] ?? "";
    const sharing = percent === "" ? phrase.replace(/,? ?(?:\([^()]*\{%\}[^()]*\)|\S* ?\{%\}.*)$/, "") : phrase;
    return sharing.replace("{n}", number(values[at] ?? null, lang)).replace("{%}", formatShare(Number(percent), lang));
  });
  return `${whole ?? ""}${parts.length > 0 ? ofWhich + parts.join("; ") : ""}.`;
}

const list = (fact: Facts[string] | undefined): readonly string[] => (Array.isArray(fact) ? fact : []);

const signed = (facts: Facts, word: string) =>
  facts["number"] === null || facts["number"] === undefined ? "" : ` (${word} ${String(facts["number"])})`;

/** The codes of a report's sentences. */
export const REPORT_SENTENCES: readonly string[] = Object.keys(SENTENCES);

/**
 * A sentence of the report in words.
 *
 * @throws DanvanError `sentence-unknown`
 * @example reportSentence({ code: "figure-yes", facts: { "title.vi": "Kế hoạch dân vận của năm đã ban hành", value: 1 } }, "vi")
 * // → "Kế hoạch dân vận của năm đã ban hành: có."
 */
export function reportSentence({ code, facts }: Paragraph, lang: Lang): string {
  const say = SENTENCES[code]?.[lang];
  if (!say) throw new DanvanError(problem("sentence-unknown", "code", { code }), { help: "openReport(frozen)" });
  return say(facts, lang);
}
