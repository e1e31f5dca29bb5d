import type { Indicator } from "../../metrics/indicator.js";
import type { Rubric } from "../../rubric/rubric.js";
import { nd335 } from "./nd-335-2025.js";

const DECREE = "Nghị định 233/2026/NĐ-CP";

const points = (id: string, vi: string, en: string, max: number): Indicator => ({
  id,
  group: "reporting",
  title: { vi, en },
  unit: { vi: "điểm", en: "points" },
  clauses: ["1.4", "5.2"],
  origins: ["hand", "import"],
  definition: { document: DECREE },
  confidence: "unverified",
  max,
  decimals: 2,
});

/**
 * The rating of public service units from 01/07/2026, read in one source: beside the decree of 2025, never in its place. Bands and quota
 * are those of the text as quoted; the criteria within the thirty and the seventy points were not seen.
 * @example [nd233.status, nd233.criteria.length] // → [ "illustrative", 2 ]
 */
export const nd233: Rubric = {
  ...nd335,
  id: "nd-233-2026",
  title: {
    vi: "Xếp loại đơn vị sự nghiệp công lập theo Nghị định 233/2026/NĐ-CP (hình dạng quy tắc, một nguồn)",
    en: "Rating of public service units after Nghị định 233/2026/NĐ-CP (shapes of its rules, one source)",
  },
  legalBasis: { document: DECREE, article: "Điều 5-7" },
  confidence: "illustrative",
  notes: [
    {
      vi: "Thang 30 + 70 và các mức từ 90, 70, 50 theo một nguồn. Mức xuất sắc còn đòi mọi nhiệm vụ đúng hạn và ít nhất 30% vượt mức: người quyết định xếp loại xem xét. Tỷ lệ xuất sắc 20% số đơn vị xếp loại tốt, có thể đến 25% theo quyết định; dưới 5 đơn vị thì nhiều nhất một.",
      en: "The scale of 30 + 70 and the bands from 90, 70 and 50 come from one source. The best band also asks that all tasks be on time and at least 30% above: whoever decides the rating looks at it. The quota is 20% of the units rated well, up to 25% by decision; with fewer than 5 units at most one.",
    },
  ],
  effectiveFrom: "2026-07-01",
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
      id: "ket-qua",
      title: { vi: "Kết quả thực hiện nhiệm vụ", en: "Results of the tasks" },
      clauses: ["1.4"],
      max: 70,
      rule: { type: "awarded", fact: "diem-ket-qua" },
      notApplicable: "no-points",
    },
  ],
  facts: [
    points("diem-chung", "Điểm tiêu chí chung", "Points of the common criteria", 30),
    points("diem-ket-qua", "Điểm kết quả", "Points of the results", 70),
  ],
  knockOuts: [],
};
