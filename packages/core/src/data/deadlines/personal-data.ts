import type { TermRule } from "../../rule/rule.js";
import { byName, days, law, NO_ROLL, onceMore, single, workingDays } from "./forms.js";

const NGHI_DINH_356 = "Nghị định 356/2025/NĐ-CP";
const FIRST_DAY = "2026-01-01";
const asked = { applies: byName, trigger: "data-subject-asks", effectiveFrom: FIRST_DAY } as const;

/** A limit of Điều 5, and its longer form where a processor or a third party holds the data. */
const right = (
  id: string,
  name: TermRule["name"],
  khoan: number,
  amount: number,
  amountWithOthers: number,
): readonly TermRule[] => {
  const row = {
    ...law,
    ...days,
    ...asked,
    extensions: onceMore(amount, "calendar-day"),
    readings: [NO_ROLL],
    source: { document: NGHI_DINH_356, article: `Điều 5 khoản ${khoan}` },
  } as const;
  return [
    { ...row, id, name, amount },
    {
      ...row,
      id: `${id}-ben-thu-ba`,
      name: {
        vi: `${name.vi} khi có bên xử lý hoặc bên thứ ba`,
        en: `${name.en}, when a processor or a third party holds the data`,
      },
      amount: amountWithOthers,
    },
  ];
};

/** What is owed to the people whose data are held, and to the authority when something went wrong. */
export const personalData: readonly TermRule[] = [
  {
    id: "dlcn-phan-hoi-dau",
    name: { vi: "Phản hồi đầu tiên cho chủ thể dữ liệu cá nhân", en: "First reply to a person about their data" },
    ...law,
    ...workingDays,
    ...asked,
    amount: 2,
    source: { document: NGHI_DINH_356, article: "Điều 5" },
  },
  ...right(
    "dlcn-rut-dong-y",
    {
      vi: "Rút đồng ý, hạn chế, phản đối xử lý dữ liệu cá nhân",
      en: "Carry out a withdrawal, restriction or objection about personal data",
    },
    2,
    15,
    20,
  ),
  ...right(
    "dlcn-xem-sua",
    {
      vi: "Cho xem, chỉnh sửa, cung cấp dữ liệu cá nhân",
      en: "Let a person view, correct or get a copy of their data",
    },
    3,
    10,
    15,
  ),
  ...right("dlcn-xoa", { vi: "Xóa dữ liệu cá nhân", en: "Delete personal data" }, 4, 20, 30),
  {
    id: "dlcn-bien-phap-bao-ve",
    name: { vi: "Áp dụng biện pháp bảo vệ dữ liệu cá nhân", en: "Take measures to protect personal data on request" },
    ...single,
    ...days,
    ...asked,
    amount: 15,
    extensions: onceMore(15, "calendar-day"),
    readings: [NO_ROLL],
    source: { document: NGHI_DINH_356, article: "Điều 5 khoản 5" },
  },
  {
    id: "dlcn-vi-pham-72-gio",
    type: "term",
    name: {
      vi: "Thông báo vi phạm quy định về bảo vệ dữ liệu cá nhân cho cơ quan chuyên trách",
      en: "Notify the authority of a violation that may harm people whose data are held",
    },
    ...law,
    bound: "at-most",
    applies: byName,
    trigger: "breach-found",
    amount: 72,
    unit: "hour",
    roll: "none",
    source: { document: "Luật 91/2025/QH15", article: "Điều 23" },
    effectiveFrom: FIRST_DAY,
  },
];
