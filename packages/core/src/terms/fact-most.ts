/**
 * The largest value a figure may have. More of anything is a slip of the hand, and below it every product that a rule or a share needs
 * is exact.
 */
export const FACT_MOST = 1e9;
