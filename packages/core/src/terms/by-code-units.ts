/**
 * Compares two texts of ours, such as days, instants and codes, for `sort`. Equals are told as equals: engines differ in what they make of
 * an order in which each of two stands behind the other.
 * @example ["b", "a"].sort(byCodeUnits) // → ["a", "b"]
 */
export const byCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
