import type { CivilDate } from "@danvan/core";

/** Room for two handwritten digits; non-breaking, so that it is neither folded nor broken over lines. */
const ROOM = "\u00a0".repeat(6);

/**
 * Place and date as the decree writes them: a zero before days below 10 and before months 1 and 2, no other.
 *
 * A document that is not yet signed has no day: `null` leaves room for it to be written by hand, with the year it belongs to.
 *
 * @example dateLine("Hà Tĩnh", "2027-02-02") // → "Hà Tĩnh, ngày 02 tháng 02 năm 2027"
 * @example dateLine("Hà Tĩnh", "2026-12-04") // → "Hà Tĩnh, ngày 04 tháng 12 năm 2026"
 * @see Nghị định 30/2020/NĐ-CP, Phụ lục I
 */
export function dateLine(place: string, date: CivilDate | null, year: number | null = null): string {
  return `${place}, ${dateWords(date, year)}`;
}

/** @example dateWords("2026-03-15") // → "ngày 15 tháng 3 năm 2026" */
export function dateWords(date: CivilDate | null, openYear: number | null = null): string {
  if (date === null) return `ngày${ROOM}tháng${ROOM}năm ${openYear ?? ROOM}`;
  const [year, month, day] = date.split("-");
  return `ngày ${day} tháng ${Number(month) > 2 ? Number(month) : month} năm ${year}`;
}
