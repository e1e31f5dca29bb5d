import { ONLINE_KINDS, type TermRule } from "@danvan/core";

export const PROMISED_DAYS = 5;

/** A promise beside the law, as an agency may make one. */
export const promise: TermRule = {
  type: "term",
  id: "hen-tra-loi",
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
};
