import type { TermRule } from "../../rule/rule.js";
import { byName, days, law, NO_ROLL, workingDays } from "./forms.js";

const KHIEU_NAI = "Luật Khiếu nại 02/2011/QH13";
const decided = {
  ...law,
  applies: { kinds: ["complaint"], ...byName },
  trigger: "decision-made",
  effectiveFrom: null,
} as const;

/** What follows a decision on a complaint: sending it, publishing it, its legal effect. */
export const complaintDecisions: readonly TermRule[] = [
  {
    id: "kn-gui-quyet-dinh-lan-dau",
    name: { vi: "Gửi quyết định giải quyết khiếu nại lần đầu", en: "Send the first decision on a complaint" },
    ...decided,
    ...workingDays,
    amount: 3,
    source: { document: KHIEU_NAI, article: "Điều 32" },
  },
  {
    id: "kn-gui-quyet-dinh-lan-hai",
    name: { vi: "Gửi quyết định giải quyết khiếu nại lần hai", en: "Send the second decision on a complaint" },
    ...decided,
    ...days,
    amount: 7,
    readings: [NO_ROLL],
    source: { document: KHIEU_NAI, article: "Điều 41 khoản 1" },
  },
  {
    id: "kn-cong-khai-quyet-dinh-lan-hai",
    name: { vi: "Công khai quyết định giải quyết khiếu nại lần hai", en: "Publish the second decision on a complaint" },
    ...decided,
    ...days,
    amount: 15,
    readings: [NO_ROLL],
    // Luật Khiếu nại Điều 41 khoản 3 leaves the time to the Government. Both decrees set fifteen days; on which day the later one took the
    // place of the earlier was not found, so one row names both.
    source: {
      document: "Nghị định 124/2020/NĐ-CP",
      article: "trước đó Nghị định 75/2012/NĐ-CP Điều 12; theo Luật Khiếu nại Điều 41 khoản 3",
    },
  },
  {
    id: "kn-hieu-luc-quyet-dinh",
    name: { vi: "Quyết định giải quyết khiếu nại có hiệu lực", en: "A decision on a complaint takes legal effect" },
    ...decided,
    ...days,
    roll: "none",
    bound: "at-least",
    amount: 30,
    remote: "kn-hieu-luc-quyet-dinh-vung-sau",
    source: { document: KHIEU_NAI, article: "Điều 44" },
  },
  {
    id: "kn-hieu-luc-quyet-dinh-vung-sau",
    name: {
      vi: "Quyết định giải quyết khiếu nại có hiệu lực ở vùng sâu, vùng xa",
      en: "A decision on a complaint takes legal effect in a remote area",
    },
    ...decided,
    ...days,
    roll: "none",
    bound: "at-least",
    amount: 45,
    source: { document: KHIEU_NAI, article: "Điều 44" },
  },
];
