import type { FixedRule, PeriodRule, TermRule } from "../../rule/rule.js";
import { law, single, workingDays } from "./forms.js";

const NGHI_DINH_09 = "Nghị định 09/2019/NĐ-CP";

const window = { ...law, type: "period", applies: {}, effectiveFrom: "2019-03-12" } as const;

/** When reports are due and which days they count. */
export const reports: readonly (FixedRule | PeriodRule | TermRule)[] = [
  {
    id: "ht-bao-cao-nam",
    type: "fixed",
    name: { vi: "Báo cáo năm về công tác dân vận chính quyền", en: "Yearly report on dân vận work" },
    ...law,
    // A directive is an order inside the administration; a reporting regime of the law needs a legal document (NĐ 09/2019 Điều 11).
    sourceStatus: "administrative",
    applies: {},
    every: "year",
    day: 5,
    edge: "before",
    // "Before the 05th" is a boundary, not a period that ends on a day off; art. 148.5 would lead past the words themselves.
    roll: "none",
    readings: [
      { id: "last-working-day-before", roll: "previous-working-day" },
      { id: "civil-code-roll", roll: "next-working-day" },
    ],
    source: {
      document: "Chỉ thị của UBND tỉnh Hà Tĩnh về tăng cường và đổi mới công tác dân vận",
      article: "phần tổ chức thực hiện",
    },
    // The copy at hand bears no date: it cites documents up to 30/11/2021, so its first report date is 05/12/2022.
    effectiveFrom: "2022-01-01",
  },
  {
    id: "nd09-ky-thang",
    name: { vi: "Kỳ số liệu báo cáo tháng", en: "Data period of a monthly report" },
    ...window,
    every: "month",
    closesOn: 14,
    source: { document: NGHI_DINH_09, article: "Điều 12 khoản 1" },
  },
  {
    id: "nd09-ky-quy",
    name: { vi: "Kỳ số liệu báo cáo quý", en: "Data period of a quarterly report" },
    ...window,
    every: "quarter",
    closesOn: 14,
    source: { document: NGHI_DINH_09, article: "Điều 12 khoản 2" },
  },
  {
    id: "nd09-ky-6-thang",
    name: { vi: "Kỳ số liệu báo cáo 6 tháng", en: "Data period of a half-year report" },
    ...window,
    ...single,
    every: "half-year",
    closesOn: 14,
    source: { document: NGHI_DINH_09, article: "Điều 12 khoản 3" },
  },
  {
    id: "nd09-ky-nam",
    name: { vi: "Kỳ số liệu báo cáo năm", en: "Data period of a yearly report" },
    ...window,
    every: "year",
    closesOn: 14,
    source: { document: NGHI_DINH_09, article: "Điều 12 khoản 4" },
  },
  {
    id: "nd09-gui-chinh-phu",
    type: "fixed",
    name: { vi: "Gửi báo cáo định kỳ lên Chính phủ", en: "Send a periodic report to the Government" },
    ...single,
    applies: {},
    every: null,
    day: 25,
    edge: "on-or-before",
    roll: "none",
    readings: [{ id: "last-working-day-before", roll: "previous-working-day" }],
    source: { document: NGHI_DINH_09, article: "Điều 13 khoản 1" },
    effectiveFrom: "2019-03-12",
  },
  {
    id: "nd09-khoang-cach",
    name: {
      vi: "Khoảng cách từ lúc chốt số liệu đến hạn gửi báo cáo",
      en: "Distance from closing the data to sending the report",
    },
    ...single,
    ...workingDays,
    bound: "at-least",
    applies: {},
    trigger: "data-closed",
    amount: 1,
    source: { document: NGHI_DINH_09, article: "Điều 8 khoản 5 điểm b" },
    effectiveFrom: "2019-03-12",
  },
];
