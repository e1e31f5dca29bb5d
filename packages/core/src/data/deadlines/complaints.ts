import type { TermRule } from "../../rule/rule.js";
import { byName, days, HANDLED, law, NO_ROLL, SETTLED, upTo, workingDaysBy } from "./forms.js";

const KHIEU_NAI = "Luật Khiếu nại 02/2011/QH13";
const complaint = { kinds: ["complaint"] } as const;
/** Transition, Nghị định 155/2026/NĐ-CP Điều 22: cases accepted before and undecided on 01/07/2026 may be suspended from then on too. */
const suspension = {
  since: "2026-07-01",
  source: { document: "Luật 136/2025/QH15", article: "Điều 2 (Điều 11a)" },
} as const;

const LAST_DAY_OF_TEN = "2026-06-30";
const FIRST_DAY_OF_DECREE = "2026-07-01";

/**
 * The ten days of the law, beside which a decree sets seven working days from 01/07/2026. The decree's figure was read in one copy, and
 * whether Luật 136/2025/QH15 changed the law's own article was not found: so it is a second reading, and the law's stays the default.
 */
function acceptance(
  id: string,
  name: TermRule["name"],
  article: string,
  applies: { readonly toEveryCase?: boolean },
): readonly TermRule[] {
  const row = {
    id,
    name,
    ...law,
    ...days,
    applies: { ...complaint, ...applies },
    trigger: "received",
    amount: 10,
    metBy: HANDLED,
    source: { document: KHIEU_NAI, article },
  } as const;
  return [
    {
      ...row,
      readings: [NO_ROLL, workingDaysBy("Thông tư 07/2013/TT-TTCP", "Điều 5")],
      effectiveFrom: null,
      effectiveTo: LAST_DAY_OF_TEN,
    },
    {
      ...row,
      readings: [
        NO_ROLL,
        {
          id: "nd-155-2026",
          amount: 7,
          unit: "working-day",
          roll: "none",
          source: { document: "Nghị định 155/2026/NĐ-CP", article: "Điều 10" },
        },
      ],
      effectiveFrom: FIRST_DAY_OF_DECREE,
    },
  ];
}

/** Until a decision, step by step: Luật Khiếu nại Điều 9, 27, 28, 33, 36, 37. */
export const complaints: readonly TermRule[] = [
  {
    id: "kn-thoi-hieu",
    name: { vi: "Thời hiệu khiếu nại", en: "Time in which a complaint may be made" },
    ...law,
    ...days,
    applies: { ...complaint, ...byName },
    trigger: "decision-known",
    amount: 90,
    pausing: { since: null, source: { document: KHIEU_NAI, article: "Điều 9" } },
    readings: [NO_ROLL],
    source: { document: KHIEU_NAI, article: "Điều 9" },
    effectiveFrom: null,
  },
  ...acceptance(
    "kn-thu-ly-lan-dau",
    { vi: "Thụ lý khiếu nại lần đầu và thông báo", en: "Accept a first complaint and give notice" },
    "Điều 27",
    {},
  ),
  {
    id: "kn-giai-quyet-lan-dau",
    name: { vi: "Giải quyết khiếu nại lần đầu", en: "Settle a first complaint" },
    ...law,
    ...days,
    applies: complaint,
    trigger: "accepted",
    amount: 30,
    extensions: upTo(45),
    pausing: suspension,
    remote: "kn-giai-quyet-lan-dau-vung-sau",
    readings: [NO_ROLL],
    metBy: SETTLED,
    source: { document: KHIEU_NAI, article: "Điều 28" },
    effectiveFrom: null,
  },
  {
    id: "kn-giai-quyet-lan-dau-vung-sau",
    name: { vi: "Giải quyết khiếu nại lần đầu ở vùng sâu, vùng xa", en: "Settle a first complaint in a remote area" },
    ...law,
    ...days,
    applies: { ...complaint, ...byName },
    trigger: "accepted",
    amount: 45,
    extensions: upTo(60),
    pausing: suspension,
    readings: [NO_ROLL],
    metBy: SETTLED,
    source: { document: KHIEU_NAI, article: "Điều 28" },
    effectiveFrom: null,
  },
  {
    id: "kn-khieu-nai-lan-hai",
    name: { vi: "Khiếu nại lần hai", en: "Make a second complaint" },
    ...law,
    ...days,
    applies: { ...complaint, ...byName },
    trigger: "appeal-opens",
    amount: 30,
    remote: "kn-khieu-nai-lan-hai-vung-sau",
    readings: [NO_ROLL],
    source: { document: KHIEU_NAI, article: "Điều 33 khoản 1" },
    effectiveFrom: null,
  },
  {
    id: "kn-khieu-nai-lan-hai-vung-sau",
    name: { vi: "Khiếu nại lần hai ở vùng sâu, vùng xa", en: "Make a second complaint in a remote area" },
    ...law,
    ...days,
    applies: { ...complaint, ...byName },
    trigger: "appeal-opens",
    amount: 45,
    readings: [NO_ROLL],
    source: { document: KHIEU_NAI, article: "Điều 33 khoản 1" },
    effectiveFrom: null,
  },
  ...acceptance(
    "kn-thu-ly-lan-hai",
    { vi: "Thụ lý khiếu nại lần hai và thông báo", en: "Accept a second complaint and give notice" },
    "Điều 36",
    byName,
  ),
  {
    id: "kn-giai-quyet-lan-hai",
    name: { vi: "Giải quyết khiếu nại lần hai", en: "Settle a second complaint" },
    ...law,
    ...days,
    applies: { ...complaint, ...byName },
    trigger: "accepted",
    amount: 45,
    extensions: upTo(60),
    pausing: suspension,
    remote: "kn-giai-quyet-lan-hai-vung-sau",
    readings: [NO_ROLL],
    metBy: SETTLED,
    source: { document: KHIEU_NAI, article: "Điều 37" },
    effectiveFrom: null,
  },
  {
    id: "kn-giai-quyet-lan-hai-vung-sau",
    name: { vi: "Giải quyết khiếu nại lần hai ở vùng sâu, vùng xa", en: "Settle a second complaint in a remote area" },
    ...law,
    ...days,
    applies: { ...complaint, ...byName },
    trigger: "accepted",
    amount: 60,
    extensions: upTo(70),
    pausing: suspension,
    readings: [NO_ROLL],
    metBy: SETTLED,
    source: { document: KHIEU_NAI, article: "Điều 37" },
    effectiveFrom: null,
  },
];
