import type { Rubric } from "../../rubric/rubric.js";
import type { LocalizedText } from "../../terms/localized.js";

/**
 * The five groups of the national index and their maxima, in the order of the decision. The portal's own document numbers online services
 * as 3 and digitisation as 4, and shows six blocks: `qd766PortalBlocks`.
 * @example qd766Groups.length // → 5
 */
export const qd766Groups: readonly { readonly id: string; readonly title: LocalizedText; readonly max: number }[] = [
  { id: "1", title: { vi: "Công khai, minh bạch", en: "Openness and transparency" }, max: 18 },
  { id: "2", title: { vi: "Tiến độ, kết quả giải quyết", en: "Progress and results" }, max: 20 },
  { id: "3", title: { vi: "Số hóa hồ sơ", en: "Digitised files" }, max: 22 },
  { id: "4", title: { vi: "Cung cấp dịch vụ trực tuyến", en: "Online services" }, max: 22 },
  { id: "5", title: { vi: "Mức độ hài lòng", en: "Satisfaction" }, max: 18 },
];

/**
 * The six blocks that the portal shows, with their maxima: 100 in all.
 * @example qd766PortalBlocks.length // → 6
 */
export const qd766PortalBlocks: readonly { readonly title: LocalizedText; readonly max: number }[] = [
  { title: { vi: "Công khai, minh bạch", en: "Openness and transparency" }, max: 18 },
  { title: { vi: "Tiến độ, kết quả giải quyết", en: "Progress and results" }, max: 20 },
  { title: { vi: "Cung cấp dịch vụ trực tuyến", en: "Online services" }, max: 12 },
  { title: { vi: "Thanh toán trực tuyến", en: "Online payment" }, max: 10 },
  { title: { vi: "Số hóa hồ sơ", en: "Digitised files" }, max: 22 },
  { title: { vi: "Mức độ hài lòng", en: "Satisfaction" }, max: 18 },
];

/**
 * Group 5 of the index of service to people and businesses: the three satisfaction ratios.
 * @example [qd766Group5.status, qd766Group5.criteria.length] // → [ "official", 3 ]
 */
export const qd766Group5: Rubric = {
  version: 1,
  id: "qd-766-group-5",
  title: {
    vi: "Chỉ số phục vụ người dân, doanh nghiệp: nhóm 5, mức độ hài lòng",
    en: "Index of service to people and businesses: group 5, satisfaction",
  },
  jurisdiction: "Việt Nam",
  legalBasis: { document: "Quyết định 766/QĐ-TTg", article: "nhóm 5" },
  status: "official",
  confidence: "unverified",
  notes: [
    {
      vi: "Công thức hai tỷ lệ về phản ánh, kiến nghị theo Quyết định. Điểm tối đa 6 + 6 + 6 đã thấy cho cả ba chỉ số. Mẫu số của tỷ lệ hài lòng về thủ tục bị cắt trong bản đã xem, lấy cùng dạng. Cổng Dịch vụ công quốc gia tính khác: xem bộ “qd-766-group-5-portal”.",
      en: "The formulas of the two ratios on reports and petitions are the decision's. The maxima of 6 + 6 + 6 were seen for all three indicators. The procedures' ratio was cut off in the copy seen and takes the same shape. The portal counts otherwise: see the rubric “qd-766-group-5-portal”.",
    },
    {
      vi: "Ngưỡng 90 và 80 được các tỉnh dùng cho toàn bộ chỉ số, không phải riêng nhóm 5; các mức khá, trung bình, yếu chưa được xác minh.",
      en: "The marks 90 and 80 are used by provinces for the whole index, not for group 5 alone; the lower bands are not verified.",
    },
  ],
  effectiveFrom: "2022-06-23",
  effectiveTo: null,
  max: 18,
  criteria: [
    {
      id: "pakn-dung-han",
      title: { vi: "Phản ánh, kiến nghị xử lý đúng hạn", en: "Reports and petitions handled on time" },
      clauses: ["6.4"],
      max: 6,
      rule: { type: "ratio", part: "pakn-on-time", whole: "pakn-within-competence" },
      notApplicable: "smaller-denominator",
    },
    {
      id: "pakn-hai-long",
      title: { vi: "Hài lòng về xử lý phản ánh, kiến nghị", en: "Satisfaction with reports and petitions" },
      clauses: ["4.2", "5.3", "6.4"],
      max: 6,
      rule: { type: "ratio", part: "pakn-satisfied", whole: "pakn-received" },
      notApplicable: "smaller-denominator",
    },
    {
      id: "tthc-hai-long",
      title: { vi: "Hài lòng về giải quyết thủ tục hành chính", en: "Satisfaction with procedures" },
      clauses: ["4.2", "4.3"],
      max: 6,
      rule: { type: "ratio", part: "files-satisfied", whole: "files-settled" },
      notApplicable: "smaller-denominator",
    },
  ],
  facts: [
    {
      id: "files-satisfied",
      group: "procedures",
      title: {
        vi: "Hồ sơ thủ tục hành chính không bị đánh giá không hài lòng và không trễ hạn",
        en: "Procedure files neither rated dissatisfied nor settled late",
      },
      unit: { vi: "hồ sơ", en: "files" },
      clauses: ["4.2", "4.3"],
      origins: ["import", "hand"],
      within: "files-settled",
      definition: { document: "Quyết định 766/QĐ-TTg", article: "nhóm 5" },
      confidence: "unverified",
    },
  ],
  bands: [
    { id: "xuat-sac", title: { vi: "Xuất sắc", en: "Excellent" }, from: 90 },
    { id: "tot", title: { vi: "Tốt", en: "Good" }, from: 80 },
    { id: "duoi-tot", title: { vi: "Dưới mức tốt", en: "Below good" }, from: 0 },
  ],
  bandsBy: "percent",
  floorFails: "next-band",
  rounding: { level: "none", decimals: 4 },
  decidedBy: null,
};
