import { officialDate, type CivilDate } from "@danvan/core";

/**
 * Place and date as the decree writes them; a document that is not yet signed has no day (`null`).
 *
 * @example dateLine("Hà Tĩnh", must(civilDate("2027-02-02"))) // → "Hà Tĩnh, ngày 02 tháng 02 năm 2027"
 * @see Nghị định 30/2020/NĐ-CP, Phụ lục I
 */
export const dateLine = (place: string, date: CivilDate | null, year: number | null = null): string =>
  `${place}, ${officialDate(date, year)}`;
