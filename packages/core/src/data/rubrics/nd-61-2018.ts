import type { Indicator } from "../../metrics/indicator.js";
import type { Criterion, Rubric } from "../../rubric/rubric.js";
import type { LocalizedText } from "../../terms/localized.js";

interface Row {
  readonly no: number;
  readonly title: LocalizedText;
  readonly clauses: readonly string[];
  /** Averaged over the year's files (Thông tư 01/2018/TT-VPCP Điều 15); the others are given once, 2, 1 or 0. */
  readonly perFile: boolean;
}

const rows: readonly Row[] = [
  {
    no: 1,
    title: { vi: "Tổng thời gian giải quyết so với thời gian quy định", en: "Total time against the legal time" },
    clauses: ["4.3"],
    perFile: true,
  },
  {
    no: 2,
    title: { vi: "Thời gian của từng cơ quan tham gia", en: "Time of each agency taking part" },
    clauses: ["4.3"],
    perFile: true,
  },
  {
    no: 3,
    title: {
      vi: "Số lần phải liên hệ nơi tiếp nhận để hoàn thiện hồ sơ",
      en: "Times the intake point had to be contacted",
    },
    clauses: ["4.2", "4.3"],
    perFile: true,
  },
  {
    no: 4,
    title: { vi: "Số cơ quan phải liên hệ", en: "Agencies that had to be contacted" },
    clauses: ["4.3"],
    perFile: true,
  },
  {
    no: 5,
    title: {
      vi: "Tiếp nhận, giải quyết, trả kết quả tại Bộ phận Một cửa",
      en: "Intake, handling and return at the one-stop shop",
    },
    clauses: ["4.4"],
    perFile: false,
  },
  {
    no: 6,
    title: { vi: "Công khai thủ tục hành chính", en: "Publicity of procedures" },
    clauses: ["6.2"],
    perFile: false,
  },
  {
    no: 7,
    title: { vi: "Thái độ của cán bộ, công chức", en: "Attitude of officials" },
    clauses: ["5.2", "5.3"],
    perFile: true,
  },
  {
    no: 8,
    title: { vi: "Tiếp thu, giải trình phản ánh, kiến nghị", en: "Taking in and explaining feedback" },
    clauses: ["6.4"],
    perFile: false,
  },
  {
    no: 9,
    title: { vi: "Tiến độ và chất lượng dịch vụ công trực tuyến", en: "Progress and quality of online services" },
    clauses: ["4.6"],
    perFile: false,
  },
];

const definition = { document: "Nghị định 61/2018/NĐ-CP", article: "cùng Thông tư 01/2018/TT-VPCP Điều 13, Điều 15" };

const fact = (
  id: string,
  title: LocalizedText,
  unit: LocalizedText,
  clauses: readonly string[],
  max?: number,
): Indicator => ({
  id,
  group: "procedures",
  title,
  unit,
  clauses,
  origins: ["import", "hand"],
  ...(max === undefined ? {} : { max }),
  definition,
  confidence: "unverified",
});

const criterion = ({ no, title, clauses, perFile }: Row): Criterion => ({
  id: String(no),
  title,
  clauses,
  max: 2,
  rule: perFile
    ? { type: "average", sum: `mot-cua-${no}-tong`, count: "mot-cua-ho-so" }
    : {
        type: "levels",
        fact: `mot-cua-${no}`,
        levels: [
          { value: 0, points: 0 },
          { value: 1, points: 1 },
          { value: 2, points: 2 },
        ],
      },
  notApplicable: "smaller-denominator",
});

/**
 * The one-stop-shop rating of 2018, nine indicators of 2, 1 or 0; replaced in 2025, kept because years before are rated by it.
 * @example [nd61.status, nd61.criteria.length] // → [ "superseded", 9 ]
 */
export const nd61: Rubric = {
  version: 1,
  id: "nd-61-2018",
  title: {
    vi: "Đánh giá giải quyết thủ tục hành chính theo cơ chế một cửa (2018)",
    en: "Rating of one-stop procedures (2018)",
  },
  jurisdiction: "Việt Nam",
  legalBasis: definition,
  status: "superseded",
  confidence: "unverified",
  notes: [
    {
      vi: "Ngưỡng xếp loại 15, 12, 9, 6 và nội dung mức 2, 1, 0 của các chỉ số 5 đến 9 chưa được xác minh. Nghị định 118/2025/NĐ-CP thay thế từ 01/07/2025; nghị định đó đã được sửa bởi Nghị định 367/2025/NĐ-CP ngày 31/12/2025.",
      en: "The thresholds 15, 12, 9, 6 and the wording of levels 2, 1, 0 of indicators 5 to 9 are not verified. Replaced by Nghị định 118/2025/NĐ-CP on 01/07/2025, itself amended by Nghị định 367/2025/NĐ-CP of 31/12/2025.",
    },
  ],
  effectiveFrom: null,
  effectiveTo: "2025-06-30",
  max: 18,
  criteria: rows.map(criterion),
  facts: [
    fact("mot-cua-ho-so", { vi: "Hồ sơ được chấm", en: "Files scored" }, { vi: "hồ sơ", en: "files" }, ["4.3"]),
    ...rows.map(({ no, title, clauses, perFile }) =>
      perFile
        ? fact(
            `mot-cua-${no}-tong`,
            { vi: `Tổng điểm các hồ sơ: ${title.vi}`, en: `Sum of the files' points: ${title.en}` },
            { vi: "điểm", en: "points" },
            clauses,
          )
        : fact(`mot-cua-${no}`, title, { vi: "điểm", en: "points" }, clauses, 2),
    ),
  ],
  bands: [
    { id: "xuat-sac", title: { vi: "Xuất sắc", en: "Excellent" }, from: 15 },
    { id: "tot", title: { vi: "Tốt", en: "Good" }, from: 12 },
    { id: "kha", title: { vi: "Khá", en: "Fair" }, from: 9 },
    { id: "trung-binh", title: { vi: "Trung bình", en: "Average" }, from: 6 },
    { id: "yeu", title: { vi: "Yếu", en: "Weak" }, from: 0 },
  ],
  bandsBy: "points",
  floorFails: "next-band",
  rounding: { level: "criterion", decimals: 1 },
  decidedBy: null,
};
