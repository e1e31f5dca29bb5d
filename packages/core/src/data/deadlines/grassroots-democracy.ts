import type { TermRule } from "../../rule/rule.js";
import { byName, days, law, workingDays } from "./forms.js";

const DAN_CHU = "Luật Thực hiện dân chủ ở cơ sở 10/2022/QH15";
const FIRST_DAY = "2023-07-01";
const kept = { ...law, ...days, bound: "at-least", roll: "none", applies: byName, effectiveFrom: FIRST_DAY } as const;

/** What communes and agencies disclose, when, and for how long. */
export const grassrootsDemocracy: readonly TermRule[] = [
  {
    id: "dccs-truyen-thanh-3",
    name: {
      vi: "Phát nội dung công khai trên hệ thống truyền thanh",
      en: "Broadcast disclosed matters on the loudspeakers, days in a row",
    },
    ...law,
    ...days,
    bound: "at-least",
    roll: "none",
    applies: byName,
    trigger: "broadcast",
    amount: 3,
    source: { document: DAN_CHU, article: "Điều 13 khoản 3" },
    effectiveFrom: FIRST_DAY,
  },
  {
    id: "dccs-thoi-diem-5",
    name: { vi: "Công khai ở cấp xã", en: "Disclose a decision at the commune" },
    ...law,
    ...workingDays,
    applies: byName,
    trigger: "decision-made",
    amount: 5,
    source: { document: DAN_CHU, article: "Điều 12" },
    effectiveFrom: FIRST_DAY,
  },
  {
    id: "dccs-niem-yet-30",
    name: { vi: "Niêm yết tại trụ sở UBND cấp xã", en: "Keep posted at the commune office, days in a row" },
    ...kept,
    trigger: "posted",
    amount: 30,
    source: { document: DAN_CHU, article: "Điều 13 khoản 2" },
  },
  {
    id: "dccs-co-quan-5",
    name: { vi: "Công khai trong cơ quan, đơn vị", en: "Disclose inside an agency or unit" },
    ...law,
    ...workingDays,
    applies: byName,
    // Read as its twin for communes (Điều 12): from the decision or document.
    trigger: "decision-made",
    amount: 5,
    source: { document: DAN_CHU, article: "Điều 47 khoản 2" },
    effectiveFrom: FIRST_DAY,
  },
  {
    id: "dccs-co-quan-20",
    name: {
      vi: "Đăng tải hoặc niêm yết trong cơ quan, đơn vị",
      en: "Keep online or posted inside an agency or unit, days in a row",
    },
    ...kept,
    trigger: "posted",
    amount: 20,
    source: { document: DAN_CHU, article: "Điều 48 khoản 1-2" },
  },
];
