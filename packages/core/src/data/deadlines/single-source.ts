import type { TermRule } from "../../rule/rule.js";
import { byName, days, single, workingDays } from "./forms.js";

const NGHI_DINH_155 = "Nghị định 155/2026/NĐ-CP";
const complaint = { kinds: ["complaint"], ...byName } as const;

/**
 * Figures that one source gives, or that wait for one word of the text. A second figure for a limit that has one already is a reading
 * of that limit instead.
 */
export const singleSource: readonly TermRule[] = [
  {
    id: "kn-gui-tam-dinh-chi",
    name: {
      vi: "Gửi quyết định tạm đình chỉ, đình chỉ hoặc tiếp tục giải quyết khiếu nại",
      en: "Send the decision to suspend, end or resume a complaint",
    },
    ...single,
    ...workingDays,
    applies: complaint,
    trigger: "decision-made",
    amount: 3,
    source: { document: NGHI_DINH_155, article: "Điều 12 (Điều 28a, 28b)" },
    effectiveFrom: "2026-07-01",
  },
  {
    id: "kn-moi-doi-thoai",
    name: { vi: "Gửi giấy mời đối thoại về khiếu nại", en: "Send the invitation to a dialogue on a complaint" },
    ...single,
    ...days,
    counts: "back",
    roll: "none",
    applies: complaint,
    trigger: "dialogue-day",
    amount: 5,
    source: { document: NGHI_DINH_155, article: "Điều 11" },
    effectiveFrom: "2026-07-01",
  },
  {
    id: "tcd-bao-co-quan-chuyen",
    name: {
      vi: "Báo kết quả cho cơ quan đã chuyển đơn",
      en: "Tell the result to the body that forwarded the petition",
    },
    ...single,
    ...workingDays,
    applies: byName,
    // The figure is the article's; from which day it runs was not quoted, and is taken to be the day of the result.
    trigger: "result-known",
    amount: 7,
    source: { document: "Luật Tiếp công dân 42/2013/QH13", article: "Điều 27 khoản 2" },
    effectiveFrom: "2014-07-01",
  },
];
