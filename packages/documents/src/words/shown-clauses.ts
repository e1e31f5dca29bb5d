import { words } from "./words.js";

/**
 * Clauses as a paper names them: by their number; those of the closing part of a directive, which bear none, by that part.
 * @example shownClauses(["6.3", "R", "O1"]) // → "6.3, phần tổ chức thực hiện"
 */
export const shownClauses = (clauses: readonly string[]): string =>
  [...new Set(clauses.map((id) => (/^\d/.test(id) ? id : words.closingPart)))].join(", ");
