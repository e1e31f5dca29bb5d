/**
 * For programs that decide or keep very many cases: tables and columns of days, compact scores, and the sums that a store keeps beside its
 * cases. Whoever computes a date or a score needs none of it.
 */
export { fold, foldedWords } from "./terms/fold/fold.js";
export { sha256 } from "./terms/sealed/sha-256.js";
export * from "./calendar/working-table.js";
export * from "./calendar/working-columns.js";
export * from "./deadline/columns.js";
export { countedCase, type CountedCase, COUNTING_VERSION, type Counts, NEVER_DUE } from "./metrics/counted-case.js";
export * from "./metrics/rollup.js";
export * from "./score/compact.js";
export { PROBLEM_SENTENCES } from "./explain/problem-sentence.js";
