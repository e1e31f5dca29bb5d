import type { ScoreRuleType } from "../rubric/rubric.js";
import type { ScoreReason } from "./score.js";
import type { LocalizedText } from "../terms/localized.js";

const w = (vi: string, en: string): LocalizedText => ({ vi, en });

/**
 * How a rule counts, in a few words.
 * @example RULE_WORDS.ratio.en // → "points by share"
 */
export const RULE_WORDS: Readonly<Record<ScoreRuleType, LocalizedText>> = {
  ratio: w("điểm theo tỷ lệ", "points by share"),
  average: w("điểm trung bình các hồ sơ", "average of the files"),
  steps: w("điểm theo bậc", "points by step"),
  levels: w("điểm theo mức", "points by level"),
  deduct: w("trừ điểm theo lần", "points off for each event"),
  "per-event": w("cộng điểm theo lần", "points for each event"),
  index: w("theo chỉ số đã công bố", "by a published index"),
  awarded: w("điểm do người có thẩm quyền chấm", "points given by a person"),
  "share-of": w("theo kết quả các tiêu chí khác", "by the result of other criteria"),
};

/** Why no band is proposed, beside the knock-outs that a rubric names itself. */
const NOT_RATED_WORDS: Readonly<Record<"facts-missing" | "nothing-applies", LocalizedText>> = {
  "facts-missing": w("chưa đủ số liệu để đề xuất mức", "not enough figures to propose a band"),
  "nothing-applies": w("không có tiêu chí nào áp dụng", "no criterion applies"),
};

/** @param reason of a score without a band that no knock-out took */
export const notRatedWords = (reason: string | undefined): LocalizedText =>
  NOT_RATED_WORDS[reason === "facts-missing" ? "facts-missing" : "nothing-applies"];

/**
 * Why a criterion has the points it has.
 * @example REASON_WORDS.capped.en // → "limited by the cap"
 */
export const REASON_WORDS: Readonly<Record<ScoreReason, LocalizedText>> = {
  computed: w("tính theo số liệu", "computed from the figures"),
  full: w("đạt điểm tối đa", "full marks"),
  none: w("không đạt điểm", "no points"),
  capped: w("tính đến mức giới hạn", "limited by the cap"),
  floored: w("tính đến mức thấp nhất", "limited by the floor"),
  waived: w("đã loại trừ lần có lý do được xác nhận", "events with a confirmed cause not counted"),
  "not-applicable-full": w("trong kỳ không phát sinh, tính đủ điểm", "nothing of the kind in the period: full marks"),
  "not-applicable-removed": w(
    "trong kỳ không phát sinh, không tính vào điểm tối đa",
    "nothing of the kind in the period: left out of the maximum",
  ),
  "not-applicable-none": w("trong kỳ không phát sinh, không có điểm", "nothing of the kind in the period: no points"),
  "no-data": w("chưa có số liệu, chưa chấm; cần bổ sung", "no figures yet, not scored; please supply them"),
  "other-scorer": w("do cấp trên chấm", "given by the upper level"),
};
