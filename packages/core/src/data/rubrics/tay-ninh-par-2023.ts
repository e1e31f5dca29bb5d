import type { Indicator } from "../../metrics/indicator.js";
import type { Criterion, Rubric } from "../../rubric/rubric.js";
import type { LocalizedText } from "../../terms/localized.js";

const CLAUSES = ["4.1", "4.2", "4.3", "4.4", "4.5", "4.6"];

const parts: readonly { readonly id: string; readonly title: LocalizedText; readonly max: number }[] = [
  {
    id: "moi-co-quan",
    title: { vi: "Phần áp dụng cho mọi cơ quan", en: "Part that applies to every body" },
    max: 71.5,
  },
  {
    id: "phan-hai",
    title: {
      vi: "Phần không áp dụng cho Văn phòng UBND, Thanh tra",
      en: "Part that does not apply to the Office and the Inspectorate",
    },
    max: 25,
  },
  {
    id: "phan-ba",
    title: {
      vi: "Phần không áp dụng cho Sở Nội vụ, Sở Tài chính",
      en: "Part that does not apply to Home Affairs and Finance",
    },
    max: 3.5,
  },
];

const fact = (id: string, title: LocalizedText, unit: LocalizedText, max: number, decimals: number): Indicator => ({
  id,
  group: "procedures",
  title,
  unit,
  clauses: CLAUSES,
  origins: ["import", "hand"],
  decimals,
  max,
  definition: { document: "Quyết định 2729/QĐ-UBND", article: "Tây Ninh, 25/12/2023" },
  confidence: "unverified",
});

/**
 * How Tây Ninh rates administrative reform: what does not apply to a body makes its maximum smaller, and the band goes by percent.
 * @example [tayNinhPar2023.status, tayNinhPar2023.criteria.length] // → [ "official", 3 ]
 */
export const tayNinhPar2023: Rubric = {
  version: 1,
  id: "tay-ninh-par-2023",
  title: {
    vi: "Xếp hạng cải cách hành chính theo điểm tối đa được áp dụng (Tây Ninh 2023)",
    en: "Administrative reform rated by the applicable maximum (Tây Ninh 2023)",
  },
  jurisdiction: "Tây Ninh",
  legalBasis: { document: "Quyết định 2729/QĐ-UBND", article: "25/12/2023" },
  status: "official",
  confidence: "unverified",
  notes: [
    {
      vi: "Đã thấy: điểm tối đa 71,5; 96,5 và 100 tùy cơ quan, tỷ lệ bằng điểm chia điểm tối đa được áp dụng, từ 80% là Tốt. Ba phần ở đây chỉ là hiệu của các mức tối đa đó. Ngưỡng Khá, Trung bình, Kém chưa được xác minh.",
      en: "Seen: maxima of 71.5, 96.5 and 100 by body, rate = points over the applicable maximum, Tốt from 80%. The three parts here are only the differences of those maxima. The thresholds below Tốt are not verified.",
    },
  ],
  effectiveFrom: null,
  effectiveTo: null,
  max: 100,
  criteria: parts.map(({ id, title, max }): Criterion => ({
    id,
    title,
    clauses: CLAUSES,
    max,
    rule: { type: "awarded", fact: `diem-${id}` },
    appliesWhen: `ap-dung-${id}`,
    notApplicable: "smaller-denominator",
  })),
  facts: parts.flatMap(({ id, title, max }) => [
    fact(`diem-${id}`, title, { vi: "điểm", en: "points" }, max, 2),
    fact(
      `ap-dung-${id}`,
      { vi: `Áp dụng: ${title.vi}`, en: `Applies: ${title.en}` },
      { vi: "có (1) hoặc không (0)", en: "yes (1) or no (0)" },
      1,
      0,
    ),
  ]),
  bands: [
    { id: "tot", title: { vi: "Tốt", en: "Good" }, from: 80 },
    { id: "duoi-tot", title: { vi: "Dưới mức tốt", en: "Below good" }, from: 0 },
  ],
  bandsBy: "percent",
  floorFails: "next-band",
  rounding: { level: "none", decimals: 4 },
  decidedBy: "decision",
};
