import { formatDay, toCivilDate } from "@danvan/core";

/**
 * A day, or the Vietnamese day of an instant, as officials write it.
 * @example shownDate("2026-12-04T17:00:00Z") // → "05/12/2026"
 */
export const shownDate = (value: string): string => formatDay(value.length > 10 ? toCivilDate(value) : value, "vi");
