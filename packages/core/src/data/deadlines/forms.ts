import type { Reading } from "../../rule/rule.js";

/** How most rows of the law are written; a row says what differs. */
export const law = { sourceStatus: "statutory", confidence: "verified", effectiveTo: null } as const;
/** Read in one source only: in the data, shown as such, and applied only to a deployment that asks for it by name. */
export const single = { ...law, confidence: "unverified" } as const;
export const days = { type: "term", bound: "at-most", unit: "calendar-day", roll: "next-working-day" } as const;
export const workingDays = { type: "term", bound: "at-most", unit: "working-day", roll: "none" } as const;

/** That Bộ luật Dân sự Điều 148 khoản 5 moves the end of an administrative period is practice without a source: show both dates. */
export const NO_ROLL: Reading = { id: "no-roll", roll: "none" };
/** The same figure, counted in working days, as another text has it. */
export const workingDaysBy = (document: string, article: string): Reading => ({
  id: "working-days",
  unit: "working-day",
  roll: "none",
  source: { document, article },
});

export const byName = { toEveryCase: false } as const;
export const SETTLED = ["answered", "refused", "transferred"] as const;
export const HANDLED = ["accepted", ...SETTLED] as const;

export const upTo = (amount: number) => [{ ground: "complex", by: "ceiling", amount }] as const;
/** One longer period on the ground that it is needed. */
export const onceMore = (amount: number, unit: "calendar-day" | "working-day") =>
  [{ ground: "necessary", by: "addition", amount, unit, times: 1 }] as const;
