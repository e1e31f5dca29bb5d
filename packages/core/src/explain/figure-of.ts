import { wordOf } from "./explain.js";
import { momentOf } from "./moment-of.js";
import { counted } from "../terms/counted.js";
import { formatDay } from "../calendar/written-date.js";
import { type DeadlineRule, isInHours, type Reading, type TermRule } from "../rule/rule.js";
import type { Source } from "../terms/source.js";
import type { Lang } from "../terms/terms.js";

/** What a line about a rule is written with. */
const WORDS = {
  vi: {
    atLeast: (figure: string) => `ít nhất ${figure}`,
    before: (figure: string, event: string) => `trước ${event} ít nhất ${figure}`,
    from: (figure: string, event: string) => `${figure} từ ${event}`,
    often: (times: number, every: string) => `ít nhất ${times} ngày mỗi ${every}`,
    fixed: (edge: string, day: number, month: string) => `${edge} ngày ${day} ${month}`,
    edge: { before: "trước", "on-or-before": "chậm nhất" },
    closes: (day: number, month: string) => `số liệu chốt ngày ${day} ${month}`,
    every: { week: "tuần", month: "tháng" },
    lastMonth: {
      month: "mỗi tháng",
      quarter: "của tháng cuối quý",
      "half-year": "của tháng cuối kỳ 6 tháng",
      year: "của tháng cuối năm",
      any: "của tháng cuối kỳ",
    },
    gap: "chưa có con số",
    more: { ceiling: "tối đa", addition: "thêm" },
    rolls: {
      "next-working-day": "trùng ngày nghỉ thì dời sang ngày làm việc tiếp theo",
      "previous-working-day": "trùng ngày nghỉ thì xong vào ngày làm việc liền trước",
    },
    reading: (text: string) => `cách hiểu khác: ${text}`,
    stops: (since: string | null) => `không tính thời gian tạm dừng${since ? ` từ ${since}` : ""}`,
  },
  en: {
    atLeast: (figure: string) => `at least ${figure}`,
    before: (figure: string, event: string) => `at least ${figure} before ${event}`,
    from: (figure: string, event: string) => `${figure} from ${event}`,
    often: (times: number, every: string) => `at least ${counted(times, "day")} each ${every}`,
    fixed: (edge: string, day: number, month: string) => `${edge} day ${day} of ${month}`,
    edge: { before: "before", "on-or-before": "by" },
    closes: (day: number, month: string) => `data close on day ${day} of ${month}`,
    every: { week: "week", month: "month" },
    lastMonth: {
      month: "each month",
      quarter: "the last month of the quarter",
      "half-year": "the last month of the half-year",
      year: "the last month of the year",
      any: "the last month of the period",
    },
    gap: "no figure found",
    more: { ceiling: "at most", addition: "more" },
    rolls: {
      "next-working-day": "moves from a day off to the next working day",
      "previous-working-day": "due on the working day before a day off",
    },
    reading: (text: string) => `another reading: ${text}`,
    stops: (since: string | null) => `time in which the clock stands is not counted${since ? `, from ${since}` : ""}`,
  },
} as const;

const amountOf = (amount: number, unit: string, lang: Lang): string => {
  const word = wordOf(unit, lang);
  return lang === "en" ? counted(amount, word.replace(/s$/, ""), word) : `${amount} ${word}`;
};

/**
 * The figure of a rule on one line: amount, unit and start, or how often, or by which day.
 * @example figureOf(rule, "vi") // → "10 ngày từ ngày tiếp nhận"
 */
export function figureOf(rule: DeadlineRule, lang: Lang): string {
  const words = WORDS[lang];
  switch (rule.type) {
    case "term": {
      const amount = amountOf(rule.amount, rule.unit, lang);
      const word = wordOf(rule.trigger, lang);
      const event = isInHours(rule.unit) ? momentOf(word, lang) : word;
      if (rule.counts === "back") return words.before(amount, event);
      return words.from(rule.bound === "at-least" ? words.atLeast(amount) : amount, event);
    }
    case "frequency":
      return words.often(rule.times, words.every[rule.every]);
    case "fixed":
      return words.fixed(words.edge[rule.edge], rule.day, words.lastMonth[rule.every ?? "any"]);
    case "period":
      return words.closes(rule.closesOn, words.lastMonth[rule.every]);
    case "gap":
      return words.gap;
  }
}

/**
 * What may change the figure of a term: longer on a ground, the clock stopped, a day off at its end, another reading. Empty for a rule
 * without such.
 * @example variantsOf(settling, "vi") // → ["vụ việc phức tạp: tối đa 45 ngày", …]
 */
export function variantsOf(rule: DeadlineRule, lang: Lang): string[] {
  if (rule.type !== "term" && rule.type !== "fixed") return [];
  const readings = (rule.readings ?? []).map((reading) => readingText(reading, lang));
  const rolls = rule.roll === "none" ? [] : [WORDS[lang].rolls[rule.roll]];
  const figures = rule.type === "fixed" ? [] : [...longerOf(rule, lang), ...stopsOf(rule, lang)];
  return [...figures, ...rolls, ...readings];
}

function longerOf(rule: TermRule, lang: Lang): string[] {
  const { more } = WORDS[lang];
  return (rule.extensions ?? []).map((form) => {
    const times = form.by === "addition" && form.times > 1 ? ` × ${form.times}` : "";
    const unit = form.by === "addition" ? form.unit : rule.unit;
    return `${wordOf(form.ground, lang)}: ${more[form.by]} ${amountOf(form.amount, unit, lang)}${times}${inSource(form.source)}`;
  });
}

const stopsOf = ({ pausing }: TermRule, lang: Lang): string[] =>
  pausing ? [`${WORDS[lang].stops(pausing.since && formatDay(pausing.since, lang))}${inSource(pausing.source)}`] : [];

const readingText = ({ id, source }: Reading, lang: Lang): string =>
  WORDS[lang].reading(`${wordOf(id, lang)}${inSource(source)}`);

const inSource = (source: Source | undefined): string =>
  source ? ` (${[source.document, source.article].filter(Boolean).join(", ")})` : "";
