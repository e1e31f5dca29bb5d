import type { Indicator } from "../../metrics/indicator.js";
import type { KnockOut, Rubric } from "../../rubric/rubric.js";
import type { LocalizedText } from "../../terms/localized.js";

const UNIT = {
  product: { vi: "sản phẩm quy đổi", en: "converted products" },
  time: { vi: "lần", en: "times" },
  points: { vi: "điểm", en: "points" },
  yesNo: { vi: "có (1) hoặc không (0)", en: "yes (1) or no (0)" },
} as const;

const fact = (
  id: string,
  vi: string,
  en: string,
  unit: LocalizedText,
  extras: Partial<Pick<Indicator, "within" | "max" | "decimals">> = {},
): Indicator => ({
  id,
  group: "reporting",
  title: { vi, en },
  unit,
  clauses: ["1.4", "5.2"],
  origins: ["hand", "import"],
  definition: { document: "Nghị định 335/2025/NĐ-CP" },
  confidence: "verified",
  ...extras,
});

const knockOut = (id: string, vi: string, en: string): KnockOut => ({
  id,
  title: { vi, en },
  when: { value: { fact: id }, atLeast: 1 },
  band: "khong-hoan-thanh",
});

/**
 * The shapes of Nghị định 335/2025: thirty points of common criteria, seventy of results; each lateness costs a quarter of its product.
 * @example [nd335.status, nd335.criteria.length] // → [ "illustrative", 4 ]
 */
export const nd335: Rubric = {
  version: 1,
  id: "nd-335-2025",
  title: {
    vi: "Đánh giá theo Nghị định 335/2025/NĐ-CP (hình dạng quy tắc)",
    en: "Assessment after Nghị định 335/2025/NĐ-CP (shapes of its rules)",
  },
  jurisdiction: "Việt Nam",
  legalBasis: { document: "Nghị định 335/2025/NĐ-CP" },
  status: "illustrative",
  confidence: "illustrative",
  notes: [
    {
      vi: "Thang 100 = tiêu chí chung 30 + kết quả 70, mức trừ 25%, ngưỡng, trường hợp loại và tỷ lệ 20% theo Nghị định. Chia đều 70 điểm cho số lượng, chất lượng, tiến độ là cách đọc của chúng tôi; sàn 0 cho mỗi sản phẩm cũng vậy. Theo báo chí (26/12/2025), cơ quan cũng theo thang 30 + 70; tiêu chí của cơ quan chưa được thấy. Đơn vị sự nghiệp công lập từ 01/07/2026: Nghị định 233/2026/NĐ-CP.",
      en: "The scale of 100 = 30 common + 70 results, the 25% deductions, thresholds, knock-outs and the 20% quota are the decree's. Splitting the 70 evenly among number, quality and progress is our reading, and so is the floor of 0 for a product. By the press (26/12/2025) agencies too have 30 + 70; their criteria were not seen. Public service units from 01/07/2026: Nghị định 233/2026/NĐ-CP.",
    },
    {
      vi: "Mỗi sản phẩm tính nhiều nhất bốn lần trễ hoặc bốn lần lỗi: quá bốn lần sản phẩm đó đã hết điểm.",
      en: "Count at most four late events or four errors a product: after four, that product has no points left.",
    },
  ],
  effectiveFrom: "2026-01-01",
  effectiveTo: null,
  max: 100,
  criteria: [
    {
      id: "chung",
      title: { vi: "Tiêu chí chung", en: "Common criteria" },
      clauses: ["5.1", "5.2", "5.3"],
      max: 30,
      rule: { type: "awarded", fact: "diem-chung" },
      notApplicable: "no-points",
    },
    {
      id: "so-luong",
      title: { vi: "Số lượng", en: "Number" },
      clauses: ["1.4"],
      max: 23.3334,
      rule: { type: "ratio", part: "san-pham-xong", whole: "san-pham-giao" },
      notApplicable: "smaller-denominator",
    },
    {
      id: "chat-luong",
      title: { vi: "Chất lượng", en: "Quality" },
      clauses: ["1.4"],
      max: 23.3333,
      rule: {
        type: "deduct",
        events: "lan-loi",
        waived: "lan-loi-khach-quan",
        each: { percent: 25 },
        across: "san-pham-giao",
      },
      notApplicable: "smaller-denominator",
    },
    {
      id: "tien-do",
      title: { vi: "Tiến độ", en: "Progress" },
      clauses: ["1.4"],
      max: 23.3333,
      rule: {
        type: "deduct",
        events: "lan-tre",
        waived: "lan-tre-khach-quan",
        each: { percent: 25 },
        across: "san-pham-giao",
      },
      notApplicable: "smaller-denominator",
    },
  ],
  facts: [
    fact("diem-chung", "Điểm tiêu chí chung", "Points of the common criteria", UNIT.points, { max: 30, decimals: 2 }),
    fact("san-pham-giao", "Sản phẩm được giao", "Products assigned", UNIT.product),
    fact("san-pham-xong", "Sản phẩm hoàn thành", "Products completed", UNIT.product, { within: "san-pham-giao" }),
    fact("lan-loi", "Lần bị đánh giá có lỗi nội dung lớn", "Assessments with a major error", UNIT.time),
    fact(
      "lan-loi-khach-quan",
      "Trong đó do nguyên nhân khách quan được xác nhận",
      "Of which for a confirmed objective cause",
      UNIT.time,
      { within: "lan-loi" },
    ),
    fact("lan-tre", "Lần trễ tiến độ", "Times late", UNIT.time),
    fact(
      "lan-tre-khach-quan",
      "Trong đó do nguyên nhân khách quan được xác nhận",
      "Of which for a confirmed objective cause",
      UNIT.time,
      { within: "lan-tre" },
    ),
    fact(
      "suy-thoai",
      "Có kết luận suy thoái tư tưởng, đạo đức",
      "Conclusion on ideological or moral decline",
      UNIT.yesNo,
      { max: 1 },
    ),
    fact(
      "vi-pham-neu-guong",
      "Vi phạm trách nhiệm nêu gương, ảnh hưởng uy tín",
      "Breach of exemplary duty harming standing",
      UNIT.yesNo,
      { max: 1 },
    ),
    fact(
      "ky-luat",
      "Bị kỷ luật từ khiển trách trở lên vì hành vi công vụ trong năm",
      "Disciplined, from khiển trách up, for an act of public service in the year",
      UNIT.yesNo,
      { max: 1 },
    ),
    fact(
      "tham-nhung-don-vi",
      "Người đứng đầu: đơn vị có tham nhũng, lãng phí bị xử lý",
      "Leaders: corruption or waste in the unit handled by law",
      UNIT.yesNo,
      { max: 1 },
    ),
  ],
  knockOuts: [
    knockOut("suy-thoai", "Suy thoái tư tưởng, đạo đức", "Ideological or moral decline"),
    knockOut("vi-pham-neu-guong", "Vi phạm trách nhiệm nêu gương", "Breach of exemplary duty"),
    knockOut("ky-luat", "Bị kỷ luật vì hành vi công vụ", "Disciplined for an act of public service"),
    knockOut("tham-nhung-don-vi", "Đơn vị có tham nhũng, lãng phí bị xử lý", "Corruption or waste in the unit"),
  ],
  bands: [
    { id: "xuat-sac", title: { vi: "Hoàn thành xuất sắc nhiệm vụ", en: "Completed excellently" }, from: 90 },
    { id: "tot", title: { vi: "Hoàn thành tốt nhiệm vụ", en: "Completed well" }, from: 70 },
    { id: "hoan-thanh", title: { vi: "Hoàn thành nhiệm vụ", en: "Completed" }, from: 50 },
    { id: "khong-hoan-thanh", title: { vi: "Không hoàn thành nhiệm vụ", en: "Not completed" }, from: 0 },
  ],
  bandsBy: "points",
  floorFails: "next-band",
  rounding: { level: "none", decimals: 4 },
  quota: { band: "xuat-sac", percent: 20, of: ["tot"], instead: "tot" },
  decidedBy: "decision",
};
