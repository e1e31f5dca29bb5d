import type { GapRule } from "../../rule/rule.js";
import { single } from "./forms.js";

const gap = { ...single, effectiveFrom: null, type: "gap" } as const;

/** Limits that exist, or may, and whose figures were looked for and not found. */
export const gaps: readonly GapRule[] = [
  {
    id: "tctt-2026-thoi-han",
    name: { vi: "Thời hạn cung cấp thông tin theo luật năm 2026", en: "Time limits of the 2026 information law" },
    ...gap,
    applies: { kinds: ["information-request"] },
    source: { document: "Luật Tiếp cận thông tin (sửa đổi) 2026" },
    effectiveFrom: "2026-09-01",
  },
  {
    id: "pakn-qdhc-thoi-han",
    name: {
      vi: "Thời hạn trả lời phản ánh, kiến nghị về quy định hành chính: Nghị định 20/2008/NĐ-CP không ấn định",
      en: "Time to answer petitions about administrative regulations: Nghị định 20/2008/NĐ-CP sets none",
    },
    ...gap,
    // Điều 14-19 were read in full, as amended to 2013.
    confidence: "verified",
    applies: {},
    source: { document: "Nghị định 20/2008/NĐ-CP", article: "Điều 14-19" },
  },
  {
    id: "pakn-dvcqg-thoi-han",
    name: {
      vi: "Thời hạn xử lý phản ánh, kiến nghị trên Cổng Dịch vụ công quốc gia",
      en: "Handling times on the National Public Service Portal",
    },
    ...gap,
    applies: {},
    source: { document: "Quyết định 29/2026/QĐ-TTg" },
    effectiveFrom: "2026-07-20",
  },
  {
    id: "don-thong-tu-2026",
    name: { vi: "Thời hạn xử lý đơn theo thông tư thay thế", en: "Petition handling under a successor circular" },
    ...gap,
    applies: {},
    source: { document: "Thông tư thay thế Thông tư 05/2021/TT-TTCP" },
  },
  {
    id: "ct33-bao-cao",
    name: {
      vi: "Ngày báo cáo Bộ Nội vụ theo Chỉ thị 33/CT-TTg (26/11/2021)",
      en: "Report date to the Ministry under Chỉ thị 33/CT-TTg (26/11/2021)",
    },
    ...gap,
    sourceStatus: "administrative",
    applies: {},
    source: { document: "Chỉ thị 33/CT-TTg (26/11/2021)" },
  },
];
