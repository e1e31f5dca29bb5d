import type { TermRule } from "../../rule/rule.js";
import { byName, days, HANDLED, law, NO_ROLL, SETTLED, single, workingDays, workingDaysBy } from "./forms.js";

/** Petitions and reports, by whichever way they come. */
export const petitions: readonly TermRule[] = [
  {
    id: "don-xu-ly-ban-dau",
    name: { vi: "Xử lý đơn ban đầu", en: "First handling of a petition" },
    ...law,
    ...days,
    // A denunciation has the seven working days of its own law (Luật Tố cáo Điều 24), not these.
    applies: { kinds: ["complaint", "petition", "concern"] },
    trigger: "received",
    amount: 10,
    readings: [NO_ROLL, workingDaysBy("Luật Tiếp công dân 42/2013/QH13", "Điều 28 khoản 1")],
    metBy: HANDLED,
    // The published procedures name Thông tư 05/2021/TT-TTCP, in force 15/11/2021; Điều 13-16 of it, as codified, hold no day figure.
    sourceStatus: "administrative",
    source: { document: "Thủ tục “Xử lý đơn” (Thông tư 05/2021/TT-TTCP)" },
    effectiveFrom: "2021-11-15",
  },
  {
    id: "pakn-vbqppl-15",
    name: {
      vi: "Trả lời phản ánh, kiến nghị về văn bản pháp luật",
      en: "Answer a petition about a legal document",
    },
    ...single,
    ...days,
    applies: { kinds: ["petition", "concern"], ...byName },
    trigger: "received",
    amount: 15,
    readings: [NO_ROLL],
    metBy: SETTLED,
    sourceStatus: "administrative",
    source: { document: "Công điện 89/CĐ-TTg (16/06/2025)" },
    effectiveFrom: "2025-06-16",
  },
  {
    id: "pakn-qdhc-chuyen",
    name: {
      vi: "Chuyển phản ánh, kiến nghị về quy định hành chính không thuộc thẩm quyền",
      en: "Forward a petition about administrative regulations outside one's competence",
    },
    ...law,
    ...workingDays,
    applies: { kinds: ["petition", "concern"], ...byName },
    trigger: "received",
    amount: 5,
    metBy: ["transferred"],
    source: { document: "Nghị định 20/2008/NĐ-CP", article: "Điều 9 khoản 1 điểm d" },
    effectiveFrom: null,
  },
  {
    id: "don-qua-45-ngay",
    name: {
      vi: "Mốc 45 ngày: đơn chưa xử lý không có lý do là căn cứ miễn nhiệm lãnh đạo phụ trách",
      en: "The 45-day mark: a petition not handled without reason is a ground to remove the leader in charge",
    },
    ...law,
    ...days,
    // It sets no duty of its own; the text says "after 45 days", so it does not move.
    roll: "none",
    applies: { kinds: ["complaint", "denunciation", "petition", "concern"], ...byName },
    trigger: "received",
    amount: 45,
    metBy: HANDLED,
    source: { document: "Nghị định 154/2026/NĐ-CP", article: "Điều 41 khoản 3 điểm b" },
    effectiveFrom: "2026-07-01",
  },
];
