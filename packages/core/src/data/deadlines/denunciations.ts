import type { TermRule } from "../../rule/rule.js";
import { byName, days, HANDLED, law, NO_ROLL, SETTLED, workingDays } from "./forms.js";

const TO_CAO = "Luật Tố cáo 25/2018/QH14";
const denunciation = { kinds: ["denunciation"] } as const;

/** Khoản 2 and 3 of Điều 30 (rows tc-gia-han-phuc-tap, tc-gia-han-dac-biet-phuc-tap): additions, where khiếu nại has ceilings. */
const furtherMonth = (ground: "complex" | "especially-complex", times: number, article: string) =>
  ({
    ground,
    by: "addition",
    amount: 30,
    unit: "calendar-day",
    times,
    source: { document: TO_CAO, article },
  }) as const;

/** From receipt to conclusion: Luật Tố cáo Điều 24, 29, 30, 34, 38, 40. */
export const denunciations: readonly TermRule[] = [
  {
    id: "tc-xu-ly-ban-dau",
    name: { vi: "Xử lý ban đầu thông tin tố cáo", en: "First handling of a denunciation" },
    ...law,
    ...workingDays,
    applies: denunciation,
    trigger: "received",
    amount: 7,
    // Not the "complex" of Nghị định 31/2019/NĐ-CP: checks at several places, or by delegation.
    extensions: [{ ground: "several-places", by: "ceiling", amount: 10 }],
    metBy: HANDLED,
    source: { document: TO_CAO, article: "Điều 24 khoản 1" },
    effectiveFrom: "2019-01-01",
  },
  {
    id: "tc-chuyen-don",
    name: { vi: "Chuyển tố cáo không thuộc thẩm quyền", en: "Forward a denunciation outside one's competence" },
    ...law,
    ...workingDays,
    applies: { ...denunciation, ...byName },
    trigger: "received",
    amount: 5,
    metBy: ["transferred"],
    source: { document: TO_CAO, article: "Điều 24 khoản 2" },
    effectiveFrom: "2019-01-01",
  },
  {
    id: "tc-giai-quyet",
    name: { vi: "Giải quyết tố cáo", en: "Settle a denunciation" },
    ...law,
    ...days,
    applies: denunciation,
    trigger: "accepted",
    amount: 30,
    extensions: [
      furtherMonth("complex", 1, "Điều 30 khoản 2, 4"),
      furtherMonth("especially-complex", 2, "Điều 30 khoản 3, 4"),
    ],
    pausing: { since: null, source: { document: TO_CAO, article: "Điều 34 khoản 2" } },
    readings: [NO_ROLL],
    metBy: SETTLED,
    source: { document: TO_CAO, article: "Điều 30 khoản 1" },
    effectiveFrom: "2019-01-01",
  },
  {
    id: "tc-thong-bao-thu-ly",
    name: { vi: "Thông báo việc thụ lý tố cáo", en: "Give notice that a denunciation is accepted" },
    ...law,
    ...workingDays,
    applies: { ...denunciation, ...byName },
    trigger: "acceptance-decided",
    amount: 5,
    source: { document: TO_CAO, article: "Điều 29 khoản 3" },
    effectiveFrom: "2019-01-01",
  },
  {
    id: "tc-qua-han-cap-tren",
    name: {
      vi: "Cấp trên yêu cầu báo cáo về tố cáo quá hạn",
      en: "The superior body asks for a report on an overdue denunciation",
    },
    ...law,
    ...workingDays,
    applies: { ...denunciation, ...byName },
    trigger: "overdue-brought",
    amount: 5,
    source: { document: TO_CAO, article: "Điều 38 khoản 2" },
    effectiveFrom: "2019-01-01",
  },
  {
    id: "tc-qua-han-bao-cao",
    name: { vi: "Báo cáo cấp trên về tố cáo quá hạn", en: "Report to the superior body on an overdue denunciation" },
    ...law,
    ...workingDays,
    applies: { ...denunciation, ...byName },
    trigger: "report-asked",
    amount: 5,
    source: { document: TO_CAO, article: "Điều 38 khoản 3" },
    effectiveFrom: "2019-01-01",
  },
  {
    id: "tc-gui-tam-dinh-chi",
    name: { vi: "Gửi quyết định tạm đình chỉ giải quyết tố cáo", en: "Send the decision to suspend a denunciation" },
    ...law,
    ...workingDays,
    applies: { ...denunciation, ...byName },
    trigger: "suspension-decided",
    amount: 5,
    source: { document: TO_CAO, article: "Điều 34 khoản 4" },
    effectiveFrom: "2019-01-01",
  },
  {
    id: "tc-cong-khai-ket-luan",
    name: { vi: "Công khai kết luận nội dung tố cáo", en: "Publish the conclusion on a denunciation" },
    ...law,
    ...workingDays,
    applies: { ...denunciation, ...byName },
    trigger: "conclusion-made",
    amount: 7,
    source: { document: TO_CAO, article: "Điều 40 khoản 1" },
    effectiveFrom: "2019-01-01",
  },
];
