import { civilDate, type CivilDate } from "@danvan/core";

/**
 * Reads a day as people write it, `04/12/2026`, or as programs do, `2026-12-04`; both are the same day.
 *
 * @returns `null` for a day that does not exist, and for what is none
 * @example readDay("4/12/2026") // → "2026-12-04"
 */
export function readDay(text: string): CivilDate | null {
  const [, day = "", month = "", year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text.trim()) ?? [];
  const read = civilDate(year ? `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}` : text.trim());
  return read.ok ? read.value : null;
}
