/**
 * Why a day is off: the holidays of Bộ luật Lao động 45/2019/QH14 Điều 112 khoản 1 and Nghị quyết 28/2026/QH16.
 * @example HOLIDAYS["national"].vi // → "Quốc khánh 2/9"
 */
export const HOLIDAYS = {
  "new-year": { vi: "Tết Dương lịch", en: "New Year's Day" },
  "lunar-new-year": { vi: "Tết Nguyên đán", en: "Lunar New Year (Tết)" },
  "hung-kings": { vi: "Giỗ Tổ Hùng Vương (10/3 âm lịch)", en: "Hùng Kings' Commemoration Day" },
  reunification: { vi: "Ngày 30/4", en: "30 April" },
  labour: { vi: "Ngày Quốc tế lao động 1/5", en: "International Labour Day" },
  national: { vi: "Quốc khánh 2/9", en: "National Day" },
  culture: { vi: "Ngày Văn hóa Việt Nam 24/11", en: "Vietnam Culture Day" },
} as const;

/** A reason in `HOLIDAYS`. */
export type Holiday = keyof typeof HOLIDAYS;
