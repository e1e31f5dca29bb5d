import { officialDate, type CivilDate } from "@danvan/core";

/**
 * Place and date as the decree writes them; a document that is not yet signed has no day (`null`). A place that was typed with its comma, or with
 * the room for the day behind it, has them once; one that is not known shows as open.
 *
 * @example dateLine("Hà Tĩnh", must(civilDate("2027-02-02"))) // → "Hà Tĩnh, ngày 02 tháng 02 năm 2027"
 * @see Nghị định 30/2020/NĐ-CP, Phụ lục I
 */
export const dateLine = (place: string, date: CivilDate | null, year: number | null = null): string =>
  `${placeOf(place) || OPEN}, ${officialDate(date, year)}`;

const placeOf = (typed: string): string =>
  typed
    .normalize("NFC")
    .replace(/,\s*ngày(?:\s.*)?$/iu, "")
    .replace(/[\s,]+$/, "");

/** What is not known yet. */
const OPEN = "…";
