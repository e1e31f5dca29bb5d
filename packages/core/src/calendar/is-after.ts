/**
 * Whether one UTC instant comes after another. Instants of one length compare as text; "…00Z" and "…00.000Z" are one instant and would not.
 * @example isAfter("2026-12-04T17:00:00Z", "2026-12-04T17:00:00.000Z") // → false
 */
export const isAfter = (a: string, b: string): boolean => (a.length === b.length ? a > b : padded(a) > padded(b));

const padded = (instant: string) => instant.replace(/Z$/, "").padEnd(20, ".").padEnd(29, "0");
