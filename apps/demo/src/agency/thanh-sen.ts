import { ONLINE_KINDS, type TermRule } from "@danvan/core";
import type { AgencySettings } from "@danvan/site";
import { notices } from "./notices.ts";
import { reception } from "./reception.ts";
import { siteTexts } from "./site-texts.ts";
import { PROMISED_DAYS } from "./promised-days.ts";

/** A promise of our own, so that there is something to keep. It binds nobody and says so wherever it shows. */
const promise: TermRule = {
  type: "term",
  id: "trinh-dien-tra-loi",
  name: { vi: "Trả lời ý kiến gửi trực tuyến (bản trình diễn)", en: "Answer online feedback (demonstration)" },
  source: { document: "Mức minh họa của bản trình diễn danvan, không phải quy định" },
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

/**
 * Phường Thành Sen, tỉnh Hà Tĩnh: a real name and code, in a demonstration. The book holds the law's limits beside our promise;
 * where both apply, the earlier date is the one promised. Nobody has entered figures, so the account claims no duty that its cases do
 * not show; the score is the national index's group on satisfaction, as far as it was seen.
 */
export const thanhSen: AgencySettings = {
  code: "18073",
  name: "Phường Thành Sen, tỉnh Hà Tĩnh",
  origins: [],
  overlays: [promise],
  unverified: [],
  notices: [...notices],
  parties: ["commune-committee"],
  reception,
  texts: siteTexts,
};
