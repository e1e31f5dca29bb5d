import { DanvanError, problem } from "../terms/errors.js";
import { formatDay } from "../calendar/written-date.js";
import type { SentenceCode, SentenceFacts } from "./paragraph-schema.js";
import type { Paragraph } from "./report.js";
import type { Lang } from "../terms/terms.js";
import { formatNumber, formatShare } from "../terms/number/written-number.js";

type Say<Code extends SentenceCode> = (facts: SentenceFacts<Code>) => string;
type Counted = SentenceFacts<"figure">;

const SENTENCES: { readonly [Code in SentenceCode]: Readonly<Record<Lang, Say<Code>>> } = {
  basis: {
    vi: (facts) => `Thực hiện Chỉ thị của UBND tỉnh “${facts["directive.vi"]}”${signed(facts, "số")}.`,
    en: (facts) =>
      `Under the directive of the Provincial People's Committee “${facts["directive.en"]}”${signed(facts, "no.")}.`,
  },
  period: {
    vi: (facts) => `Số liệu từ ngày ${formatDay(facts.from, "vi")} đến hết ngày ${formatDay(facts.to, "vi")}.`,
    en: (facts) => `Figures from ${formatDay(facts.from, "en")} to the end of ${formatDay(facts.to, "en")}.`,
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
      `${counted(facts, "vi")}, chiếm ${formatShare(facts.percent, "vi")} (${facts["whole.vi"]}: ${formatNumber(facts.of, "vi")}).`,
    en: (facts) =>
      `${counted(facts, "en")}, ${formatShare(facts.percent, "en")} (${facts["whole.en"]}: ${formatNumber(facts.of, "en")}).`,
  },
  "figure-yes": {
    vi: (facts) => `${facts["title.vi"]}: ${facts.value === 1 ? "có" : "chưa"}.`,
    en: (facts) => `${facts["title.en"]}: ${facts.value === 1 ? "yes" : "not yet"}.`,
  },
  "not-applicable": {
    vi: (facts) => `${facts["title.vi"]}: không phát sinh.`,
    en: (facts) => `${facts["title.en"]}: not applicable.`,
  },
};

/** A title that begins with its unit does not say it twice: "Đơn quá hạn: 3". */
function counted(facts: Counted, lang: Lang): string {
  const [title, unit] = [facts[`title.${lang}`], facts[`unit.${lang}`]];
  const value = formatNumber(facts.value, lang);
  const said = title.toLowerCase().startsWith(unit.toLowerCase());
  return said ? `${title}: ${value}` : `${title}: ${value} ${unit}`;
}

/** A whole, then its parts: "Tiếp nhận 7 phản ánh, kiến nghị, trong đó 6 thuộc thẩm quyền; 4 xử lý đúng hạn (66,7%)." */
function phrased(facts: SentenceFacts<"figures">, lang: Lang, ofWhich: string): string {
  const [whole, ...parts] = facts[`phrases.${lang}`].map((phrase, at) => {
    const percent = facts.percents[at]!;
    const sharing = percent === "" ? phrase.replace(/,? ?(?:\([^()]*\{%\}[^()]*\)|\S* ?\{%\}.*)$/, "") : phrase;
    return sharing
      .replace("{n}", formatNumber(Number(facts.values[at]), lang))
      .replace("{%}", formatShare(Number(percent), lang));
  });
  return `${whole}${parts.length > 0 ? ofWhich + parts.join("; ") : ""}.`;
}

const signed = ({ number }: SentenceFacts<"basis">, word: string) => (number === null ? "" : ` (${word} ${number})`);

/**
 * A sentence of the report in words.
 *
 * @param paragraph of a report that was made here or opened, or one that `ParagraphSchema` has read
 * @throws DanvanError `sentence-unknown`
 * @example reportSentence({ code: "figure-yes", facts: { "title.vi": "Kế hoạch dân vận của năm đã ban hành", value: 1 } }, "vi")
 * // → "Kế hoạch dân vận của năm đã ban hành: có."
 */
export function reportSentence(paragraph: Paragraph, lang: Lang): string {
  const { code, facts } = paragraph;
  const says: Readonly<Record<string, Readonly<Record<Lang, (facts: never) => string>>>> = SENTENCES;
  const say = Object.hasOwn(says, code) ? says[code]![lang] : undefined;
  if (!say) throw new DanvanError(problem("sentence-unknown", "code", { code }), { help: "openReport(frozen)" });
  // Which facts a code needs was read by `ParagraphSchema`, or made by `yearReport`.
  return say(facts as never);
}
