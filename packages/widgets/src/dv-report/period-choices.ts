import { inVietnam } from "@danvan/core/written-date";

/** Days to look at; empty texts leave them to the server: this year up to today. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

/**
 * The years that people ask for, at an instant in Vietnam: this one, the last one, and the one the yearly report counts, from the first
 * of December.
 *
 * @param now an instant; the server's own, because a phone's clock may be wrong
 * @example periodChoices("2026-12-31T18:00:00Z").last // → { from: "2026-01-01", to: "2026-12-31" }: it is 2027 in Vietnam
 */
export function periodChoices(now: string): Record<"current" | "last" | "counted", Days> & { readonly year: number } {
  const year = inVietnam(now).getUTCFullYear();
  return {
    year,
    current: { from: "", to: "" },
    last: { from: `${year - 1}-01-01`, to: `${year - 1}-12-31` },
    counted: { from: `${year - 1}-12-01`, to: `${year}-11-30` },
  };
}
