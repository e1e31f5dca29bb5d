import { must, ONLINE_KINDS, prepare, ruleBook } from "@danvan/core";
import {
  calendarAsKnownOn,
  directive,
  dutyMeasures,
  indicators,
  qd766Group5,
  statutoryDeadlines,
} from "@danvan/core/data";
import type { Deployment } from "@danvan/server";

export const PROMISED_DAYS = 5;

/** A ward with a promise of its own beside the law, as an agency may make one. */
export const thanhSen: Deployment = {
  agency: { code: "18073", name: "Phường Thành Sen, tỉnh Hà Tĩnh" },
  book: must(
    ruleBook(statutoryDeadlines, [
      {
        type: "term",
        id: "thu-tra-loi",
        name: { vi: "Trả lời ý kiến gửi trực tuyến (thử)", en: "Answer online feedback (test)" },
        source: { document: "Mức minh họa của bài thử" },
        sourceStatus: "illustrative",
        confidence: "illustrative",
        applies: { kinds: ONLINE_KINDS },
        bound: "at-most",
        trigger: "received",
        amount: PROMISED_DAYS,
        unit: "working-day",
        roll: "none",
        metBy: ["answered", "refused", "transferred"],
        effectiveFrom: null,
        effectiveTo: null,
      },
    ]),
  ),
  calendar: calendarAsKnownOn(),
  account: {
    directive,
    parties: ["commune-committee"],
    indicators,
    measures: dutyMeasures,
    figures: [],
    scorer: prepare(qd766Group5, indicators),
  },
};
