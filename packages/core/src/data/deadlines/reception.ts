import type { FrequencyRule, TermRule } from "../../rule/rule.js";
import { byName, law, workingDays } from "./forms.js";

const TIEP_CONG_DAN = "Luật Tiếp công dân 42/2013/QH13";
const LUAT_136 = "Luật 136/2025/QH15";
const NGHI_DINH_154 = "Nghị định 154/2026/NĐ-CP";

const reception = { ...law, type: "frequency", applies: byName } as const;

/** How often heads receive citizens. */
export const receptionDays: readonly FrequencyRule[] = [
  {
    id: "tcd-chu-tich-tinh",
    name: { vi: "Chủ tịch UBND cấp tỉnh tiếp công dân", en: "The provincial chairman receives citizens" },
    ...reception,
    times: 1,
    every: "month",
    source: { document: TIEP_CONG_DAN, article: "Điều 12 khoản 5" },
    effectiveFrom: "2014-07-01",
  },
  {
    id: "tcd-chu-tich-huyen",
    name: { vi: "Chủ tịch UBND cấp huyện tiếp công dân", en: "The district chairman receives citizens" },
    ...reception,
    times: 2,
    every: "month",
    source: { document: TIEP_CONG_DAN, article: "Điều 13 khoản 5" },
    effectiveFrom: "2014-07-01",
    effectiveTo: "2025-06-30",
  },
  {
    id: "tcd-chu-tich-xa-cu",
    name: { vi: "Chủ tịch UBND cấp xã tiếp công dân", en: "The commune chairman receives citizens" },
    ...reception,
    times: 1,
    every: "week",
    source: { document: TIEP_CONG_DAN, article: "Điều 15 khoản 2 điểm d" },
    effectiveFrom: "2014-07-01",
    effectiveTo: "2026-06-30",
  },
  {
    id: "tcd-chu-tich-xa-moi",
    name: { vi: "Chủ tịch UBND cấp xã tiếp công dân", en: "The commune chairman receives citizens" },
    ...reception,
    times: 2,
    every: "month",
    source: { document: LUAT_136, article: "Điều 1 khoản 7" },
    effectiveFrom: "2026-07-01",
  },
  {
    id: "tcd-dang-11-qdi",
    name: {
      vi: "Người đứng đầu cấp ủy cấp xã tiếp dân",
      en: "The head of the commune's Party committee receives citizens",
    },
    ...reception,
    // A rule of the Party, not of the State.
    sourceStatus: "administrative",
    times: 2,
    every: "month",
    source: { document: "Quy định 11-QĐi/TW (18/02/2019)" },
    effectiveFrom: "2019-02-18",
  },
  {
    id: "tcd-nguoi-dung-dau-co-quan",
    name: { vi: "Người đứng đầu cơ quan tiếp công dân", en: "The head of an agency receives citizens" },
    ...reception,
    times: 1,
    every: "month",
    source: { document: TIEP_CONG_DAN, article: "Điều 18 khoản 2" },
    effectiveFrom: "2014-07-01",
  },
  {
    id: "tcd-don-vi-su-nghiep",
    name: {
      vi: "Người đứng đầu đơn vị sự nghiệp công lập tiếp công dân",
      en: "The head of a public service unit receives citizens",
    },
    ...reception,
    times: 1,
    every: "month",
    source: { document: NGHI_DINH_154, article: "Điều 10 khoản 2" },
    effectiveFrom: "2026-07-01",
  },
];

const before = { ...law, type: "term", bound: "at-most", counts: "back", roll: "none", applies: byName } as const;

/** Around one reception: what is made known before it, and what is told after it. */
export const receptionSteps: readonly TermRule[] = [
  {
    id: "tcd-niem-yet-lich",
    name: { vi: "Niêm yết lịch tiếp công dân", en: "Post the schedule of citizen reception" },
    ...before,
    trigger: "reception-day",
    amount: 5,
    unit: "working-day",
    source: { document: TIEP_CONG_DAN, article: "Điều 24 khoản 4" },
    effectiveFrom: "2014-07-01",
  },
  {
    id: "tcd-truc-tuyen-thong-bao",
    name: { vi: "Thông báo về buổi tiếp công dân trực tuyến", en: "Give notice of an online reception" },
    ...before,
    trigger: "reception-day",
    amount: 5,
    unit: "working-day",
    source: { document: NGHI_DINH_154, article: "Điều 23" },
    effectiveFrom: "2026-07-01",
  },
  {
    id: "tcd-truc-tuyen-kiem-tra",
    name: { vi: "Kiểm tra kỹ thuật trước buổi tiếp trực tuyến", en: "Test the equipment before an online reception" },
    ...before,
    trigger: "reception-day",
    amount: 1,
    unit: "working-day",
    source: { document: NGHI_DINH_154, article: "Điều 23" },
    effectiveFrom: "2026-07-01",
  },
  {
    id: "tcd-truc-tuyen-ket-noi",
    name: { vi: "Kết nối trước giờ tiếp trực tuyến", en: "Be connected before an online reception" },
    ...before,
    trigger: "reception-day",
    amount: 1,
    unit: "hour",
    source: { document: NGHI_DINH_154, article: "Điều 23" },
    effectiveFrom: "2026-07-01",
  },
  {
    id: "tcd-tu-choi",
    name: { vi: "Thông báo từ chối tiếp công dân", en: "Give notice of a refusal to receive a citizen" },
    ...law,
    ...workingDays,
    applies: byName,
    trigger: "reception-refused",
    amount: 3,
    source: { document: NGHI_DINH_154, article: "Điều 4 khoản 3" },
    effectiveFrom: "2026-07-01",
  },
  {
    id: "tcd-thong-bao-ket-qua",
    name: { vi: "Thông báo kết quả xử lý sau tiếp công dân", en: "Tell the citizen the outcome after a reception" },
    ...law,
    ...workingDays,
    applies: byName,
    trigger: "received",
    amount: 10,
    source: { document: TIEP_CONG_DAN, article: "Điều 28 khoản 1" },
    effectiveFrom: "2014-07-01",
  },
];
