import type { Indicator } from "../../metrics/indicator.js";
import type { Criterion, Rubric } from "../../rubric/rubric.js";
import type { LocalizedText } from "../../terms/localized.js";

const awarded = (id: string, title: LocalizedText, clauses: readonly string[], max: number): Indicator => ({
  id,
  group: "reporting",
  title,
  unit: { vi: "điểm", en: "points" },
  clauses,
  origins: ["hand"],
  decimals: 2,
  max,
  definition: null,
  confidence: "illustrative",
});

const had = (id: string, title: LocalizedText, clauses: readonly string[]): Indicator => ({
  id,
  group: "reporting",
  title: { vi: `Trong năm có nhiệm vụ: ${title.vi}`, en: `There was such a task in the year: ${title.en}` },
  unit: { vi: "có (1) hoặc không (0)", en: "yes (1) or no (0)" },
  clauses,
  origins: ["hand"],
  max: 1,
  definition: null,
  confidence: "illustrative",
});

const parts: readonly { id: string; title: LocalizedText; clauses: readonly string[]; max: number }[] = [
  { id: "tiep-cong-dan", title: { vi: "Tiếp công dân", en: "Citizen reception" }, clauses: ["6.3"], max: 25 },
  {
    id: "khieu-nai-to-cao",
    title: { vi: "Giải quyết khiếu nại, tố cáo", en: "Complaints and denunciations" },
    clauses: ["6.4"],
    max: 25,
  },
  { id: "pakn", title: { vi: "Phản ánh, kiến nghị", en: "Reports and petitions" }, clauses: ["6.4", "7.2"], max: 20 },
  {
    id: "ket-luan-thanh-tra",
    title: { vi: "Thực hiện kết luận thanh tra", en: "Carrying out inspection conclusions" },
    clauses: ["5.4", "O2"],
    max: 20,
  },
];

/**
 * The rules of Nghệ An's draft of 2025, nearly complete in what was published, over parts whose weights were not.
 * @example [ngheAnDraft2025.status, ngheAnDraft2025.criteria.length] // → [ "draft", 5 ]
 */
export const ngheAnDraft2025: Rubric = {
  version: 1,
  id: "nghe-an-draft-2025",
  title: {
    vi: "Dự thảo năm 2025 của Nghệ An về đánh giá tiếp công dân, giải quyết khiếu nại, tố cáo, phản ánh, kiến nghị",
    en: "Nghệ An's draft of 2025 on rating reception, complaints, denunciations, reports and petitions",
  },
  jurisdiction: "Nghệ An",
  legalBasis: null,
  status: "draft",
  confidence: "illustrative",
  notes: [
    {
      vi: "Dự thảo lấy ý kiến ngày 17/09/2025; chưa thấy văn bản được ban hành theo hình thức này. Ngưỡng, sàn từng tiêu chí và tỷ lệ 20% lấy theo báo chí; trọng số bốn nội dung chỉ để minh họa.",
      en: "A draft put out for comment on 17/09/2025; whether it was issued in this form was not seen. Thresholds, floors and the 20% quota are as the press reported them; the weights of the four parts are examples.",
    },
    {
      vi: "Dự thảo không nói tiêu chí dưới sàn thì xuống mức nào; ở đây đọc là mức kế tiếp có sàn được thỏa mãn (tham số floorFails). Mức trừ vào tổng điểm khi không làm không được công bố nên không áp dụng.",
      en: "The draft does not say which band follows when a floor is missed; read here as the next band whose floor holds (parameter floorFails). The deduction from the total for work not done was not published and is not applied.",
    },
  ],
  effectiveFrom: null,
  effectiveTo: null,
  max: 100,
  bonusMax: 10,
  criteria: [
    ...parts.map(({ id, title, clauses, max }): Criterion => ({
      id,
      title,
      clauses,
      max,
      rule: { type: "awarded", fact: `diem-${id}` },
      appliesWhen: `co-${id}`,
      notApplicable: "full-marks",
    })),
    {
      id: "thuong",
      title: { vi: "Điểm thưởng", en: "Bonus" },
      clauses: ["6.4"],
      max: 10,
      rule: { type: "awarded", fact: "diem-thuong" },
      notApplicable: "no-points",
      bonus: true,
    },
  ],
  facts: [
    ...parts.flatMap(({ id, title, clauses, max }) => [
      awarded(`diem-${id}`, title, clauses, max),
      had(`co-${id}`, title, clauses),
    ]),
    awarded("diem-thuong", { vi: "Điểm thưởng", en: "Bonus" }, ["6.4"], 10),
  ],
  bands: [
    { id: "xuat-sac", title: { vi: "Hoàn thành xuất sắc nhiệm vụ", en: "Completed excellently" }, from: 90, floor: 85 },
    { id: "tot", title: { vi: "Hoàn thành tốt nhiệm vụ", en: "Completed well" }, from: 80, floor: 80 },
    { id: "hoan-thanh", title: { vi: "Hoàn thành nhiệm vụ", en: "Completed" }, from: 70, floor: 70 },
    { id: "khong-hoan-thanh", title: { vi: "Không hoàn thành nhiệm vụ", en: "Not completed" }, from: 0 },
  ],
  bandsBy: "points",
  floorFails: "next-band",
  rounding: { level: "none", decimals: 4 },
  quota: { band: "xuat-sac", percent: 20, of: ["tot"], instead: "tot" },
  decidedBy: "vote",
};
