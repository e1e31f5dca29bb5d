import type { Points } from "../rubric/points.js";
import { fromPoints } from "../rubric/points.js";
import { criterionName } from "./criterion-name.js";
import { notRatedWords, REASON_WORDS, RULE_WORDS } from "./messages.js";
import type { ScoreLine, Score } from "./score.js";
import type { Scorer } from "./scorer.js";
import type { Lang } from "../terms/terms.js";
import { clauseLine } from "../directive/clause-names.js";
import { VOCABULARY } from "../case/vocabulary/vocabulary.js";
import { formatNumber, formatShare } from "../terms/number/written-number.js";

/**
 * One line of a score as a sentence: criterion, values, rule, points, reason, clauses.
 * @example explainLine(scorer, line, "vi") // → "10. Chế độ thông tin, báo cáo: 3,75/5 điểm; trừ điểm theo lần, đã loại trừ lần có lý do được xác nhận (Báo cáo gửi trễ hạn: 2; Báo cáo trễ hạn có lý do khách quan được xác nhận: 1). Phần tổ chức thực hiện."
 */
export function explainLine({ rubric, slots }: Scorer, line: ScoreLine, lang: Lang): string {
  const criterion = rubric.criteria.find(({ id }) => id === line.criterion);
  const title = criterion ? criterionName(criterion)[lang] : line.criterion;
  const values = line.facts.map((fact, at) => {
    const value = line.values[at] ?? null;
    const name = slots.find(({ id }) => id === fact)?.indicator.title[lang] ?? fact;
    return `${name}: ${value === null ? UNKNOWN[lang] : formatNumber(value, lang)}`;
  });
  const given = values.length > 0 ? ` (${values.join("; ")})` : "";
  const points =
    line.reason === "no-data"
      ? AT_MOST[lang](shown(line.max, lang))
      : `${shown(line.points, lang)}/${shown(line.max, lang)} ${POINTS[lang]}`;
  const why = `${RULE_WORDS[line.rule][lang]}, ${REASON_WORDS[line.reason][lang]}${given}`;
  return `${title}: ${points}; ${why}. ${clauseLine(line.clauses, lang)}.`;
}

/**
 * A score as sentences: the sum and the band first, then what held a better band back, then one sentence a criterion.
 *
 * The first sentence says what the rubric is: an illustrative one never passes for a rule.
 * @example explainScore(scorer, scorer.score(row, "self"), "en")[0] // → "Illustrative criteria for self-assessment of dân vận work (illustrative criteria, nobody's rule): …"
 */
export function explainScore(scorer: Scorer, score: Score, lang: Lang): string[] {
  const { rubric } = scorer;
  const titleOf = (band: string | null) => rubric.bands.find(({ id }) => id === band)?.title[lang] ?? "";
  const percent = score.percent === null ? "" : `, ${formatShare(score.percent / 100, lang)}`;
  const sum =
    score.known === score.applicable
      ? `${shown(score.total, lang)}/${shown(score.applicable, lang)} ${POINTS[lang]}${percent}`
      : SO_FAR[lang](shown(score.total, lang), shown(score.known, lang), shown(score.applicable, lang));
  const knockOut = rubric.knockOuts?.find(({ id }) => id === score.knockedOut)?.title[lang];
  const criterion = (id: string) => criterionName(rubric.criteria.find((one) => one.id === id)!)[lang];
  return [
    `${rubric.title[lang]} (${lowerFirst(VOCABULARY[lang].rubricNotes[rubric.status])}): ${sum}.`,
    score.band === null
      ? knockOut === undefined
        ? `${upperFirst(notRatedWords(score.notRated?.reason)[lang])}.`
        : `${NOT_RATED[lang]}: ${knockOut}.`
      : `${BAND[lang]}: ${titleOf(score.band)}${knockOut ? ` (${knockOut})` : ""}.`,
    ...score.heldBack.map((held) =>
      HELD_BACK[lang](titleOf(held.band), criterion(held.criterion), shown(held.floor, lang)),
    ),
    ...score.lines.map((line) => explainLine(scorer, line, lang)),
  ];
}

const shown = (points: Points, lang: Lang) => formatNumber(fromPoints(points), lang);

const upperFirst = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

const POINTS = { vi: "điểm", en: "points" };
const UNKNOWN = { vi: "chưa có", en: "not given" };
const NOT_RATED = { vi: "Không xếp loại", en: "Not rated" };
const BAND = { vi: "Mức đề xuất", en: "Proposed band" };
const AT_MOST = {
  vi: (max: string) => `tối đa ${max} điểm`,
  en: (max: string) => `at most ${max} points`,
};
/** The sum of what is known: what was not told is not 0. */
const SO_FAR = {
  vi: (total: string, known: string, max: string) =>
    `${total}/${known} điểm ở các tiêu chí đã có số liệu, trên tối đa ${max} điểm`,
  en: (total: string, known: string, max: string) =>
    `${total} of ${known} points in the criteria with figures, of at most ${max}`,
};
const HELD_BACK = {
  vi: (band: string, criterion: string, floor: string) =>
    `Chưa đạt mức ${band} vì tiêu chí “${criterion}” dưới ${floor} điểm.`,
  en: (band: string, criterion: string, floor: string) =>
    `${band} is not reached because criterion “${criterion}” is below ${floor} points.`,
};
