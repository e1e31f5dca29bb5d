import type { Criterion, Rubric } from "../../rubric/rubric.js";

const criterion = (
  id: string,
  max: number,
  clauses: string,
  vi: string,
  en: string,
  rule: Criterion["rule"],
  extras: Partial<Pick<Criterion, "notApplicable" | "bonus" | "min">> = {},
): Criterion => ({
  id,
  title: { vi, en },
  clauses: clauses.split(" "),
  max,
  rule,
  notApplicable: "smaller-denominator",
  ...extras,
});

/**
 * Ten criteria in the shape of Quảng Nam's decision of 2024, laid over every clause of the directive. The weights are nobody's rule.
 * @example [haTinhIllustrative.status, haTinhIllustrative.criteria.length] // → [ "illustrative", 11 ]
 */
export const haTinhIllustrative: Rubric = {
  version: 1,
  id: "hatinh-illustrative",
  title: {
    vi: "Bộ tiêu chí minh họa tự đánh giá công tác dân vận chính quyền",
    en: "Illustrative criteria for self-assessment of dân vận work",
  },
  jurisdiction: "Hà Tĩnh",
  legalBasis: null,
  status: "illustrative",
  confidence: "illustrative",
  notes: [
    {
      vi: "Hà Tĩnh chưa có bộ tiêu chí chấm điểm được công bố mà chúng tôi biết. Trọng số, ngưỡng và mức trừ ở đây chỉ để minh họa và tự kiểm tra, không phải quy định của tỉnh.",
      en: "No published scoring table of Hà Tĩnh is known to us. Weights, thresholds and deductions here are examples for self-checking, not a rule of the province.",
    },
    {
      vi: "Mười tiêu chí phỏng theo danh mục của Quyết định 1094/QĐ-UBND ngày 07/05/2024 của tỉnh Quảng Nam; mức trừ báo cáo trễ phỏng theo Nghị định 335/2025/NĐ-CP.",
      en: "The ten criteria follow the list of Quyết định 1094/QĐ-UBND (07/05/2024) of Quảng Nam; the deduction for late reports follows Nghị định 335/2025/NĐ-CP.",
    },
  ],
  effectiveFrom: null,
  effectiveTo: null,
  max: 100,
  bonusMax: 5,
  criteria: [
    criterion(
      "1",
      10,
      "1.1 1.2",
      "Triển khai văn bản chỉ đạo, hướng dẫn về dân vận",
      "Rolling out directing documents on dân vận",
      {
        type: "levels",
        fact: "focal-assigned",
        levels: [
          { value: 0, points: 0 },
          { value: 1, points: 10 },
        ],
      },
    ),
    criterion(
      "2",
      5,
      "1.3 1.4",
      "Thực hiện nhiệm vụ chính trị gắn với kế hoạch dân vận",
      "Political tasks tied to the dân vận plan",
      { type: "ratio", part: "plan-tasks-done", whole: "plan-tasks" },
    ),
    criterion("3", 15, "4.1 4.2 4.3 4.4 4.5 4.6", "Cải cách hành chính", "Administrative reform", {
      type: "index",
      fact: "par-index",
      of: 100,
    }),
    criterion(
      "4",
      15,
      "6.1 6.2 6.4",
      "Giải quyết phản ánh, kiến nghị, đơn thư đúng hạn",
      "Handling reports, petitions and letters in time",
      { type: "ratio", part: "pakn-on-time", whole: "pakn-within-competence" },
      // As the access-to-law table of 2017 has it: no PAKN in the year counts as full marks.
      { notApplicable: "full-marks" },
    ),
    criterion("5", 10, "5.2 5.3 5.4", "Xây dựng cơ quan văn hóa, công sở văn minh", "A cultured, civil office", {
      type: "deduct",
      events: "violations-handled",
      each: { points: 2 },
    }),
    criterion("6", 10, "4.7 4.8 5.1", "Thực hiện quy chế dân chủ", "The democracy regulation", {
      type: "steps",
      value: { part: "contents-published", whole: "contents-due" },
      steps: [
        { from: 50, points: 4 },
        { from: 80, points: 7 },
        { from: 100, points: 10 },
      ],
    }),
    criterion(
      "7",
      15,
      "2.1 2.2 2.3 3.1 3.2",
      "Vận động Nhân dân, phong trào thi đua “Dân vận khéo”",
      "Mobilising people and the “Dân vận khéo” movement",
      { type: "ratio", part: "models-recognised", whole: "models-registered" },
    ),
    criterion(
      "8",
      5,
      "7.1 7.2",
      "Tạo điều kiện để MTTQ, đoàn thể và Nhân dân tham gia quản lý nhà nước",
      "Conditions for the Front, unions and people to take part in state management",
      { type: "ratio", part: "partner-opinions-answered", whole: "partner-opinions" },
    ),
    criterion("9", 5, "6.3 6.5", "Tiếp công dân", "Citizen reception", {
      type: "ratio",
      part: "reception-head",
      whole: "reception-head-due",
    }),
    criterion("10", 5, "R O1 O2 O3", "Chế độ thông tin, báo cáo", "Information and reporting", {
      type: "deduct",
      events: "reports-late",
      waived: "reports-late-excused",
      each: { percent: 25 },
    }),
    criterion(
      "thuong",
      5,
      "3.1",
      "Điểm thưởng: mô hình được nhân rộng",
      "Bonus: models replicated",
      { type: "per-event", events: "models-multiplied", each: 1 },
      { bonus: true, notApplicable: "no-points" },
    ),
  ],
  facts: [
    {
      id: "par-index",
      group: "procedures",
      title: { vi: "Chỉ số cải cách hành chính của đơn vị", en: "The agency's administrative-reform index" },
      unit: { vi: "điểm trên 100", en: "points of 100" },
      clauses: ["4.1", "4.2"],
      origins: ["import", "hand"],
      decimals: 2,
      max: 100,
      definition: null,
      confidence: "unverified",
    },
  ],
  bands: [
    { id: "xuat-sac", title: { vi: "Xuất sắc", en: "Excellent" }, from: 90 },
    { id: "tot", title: { vi: "Tốt", en: "Good" }, from: 80 },
    { id: "hoan-thanh", title: { vi: "Hoàn thành", en: "Completed" }, from: 70 },
    { id: "khong-hoan-thanh", title: { vi: "Không hoàn thành", en: "Not completed" }, from: 0 },
  ],
  bandsBy: "percent",
  floorFails: "next-band",
  rounding: { level: "criterion", decimals: 2 },
  decidedBy: "decision",
};
