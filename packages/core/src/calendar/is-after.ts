/**
 * Whether one UTC instant comes after another. Instants of one length compare as text; "…00Z" and "…00.000Z" are one instant and would not.
 *
 * @param a UTC ISO text with `Z`, to the minute or finer
 * @example isAfter("2026-12-04T17:00:00Z", "2026-12-04T17:00:00.000Z") // → false
 */
export const isAfter = (a: string, b: string): boolean => (a.length === b.length ? a > b : padded(a) > padded(b));

/** What a shorter spelling leaves out after `YYYY-MM-DDTHH:MM`. */
const TAIL = ":00.000000000";

const padded = (instant: string) => {
  const given = instant.replace(/Z$/, "");
  return given + TAIL.slice(Math.max(0, given.length - 16));
};
