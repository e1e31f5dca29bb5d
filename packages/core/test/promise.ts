import { ONLINE_KINDS, type TermRule } from "../src/index.js";

/** An agency's own promise, beside the law: an answer within five working days. */
export const fiveWorkingDays: TermRule = {
  type: "term",
  id: "promise",
  name: { vi: "Trả lời trong 5 ngày làm việc", en: "Answer within 5 working days" },
  source: { document: "Example of the tests, binding nobody" },
  sourceStatus: "illustrative",
  confidence: "illustrative",
  applies: { kinds: ONLINE_KINDS },
  bound: "at-most",
  trigger: "received",
  amount: 5,
  unit: "working-day",
  roll: "none",
  pausing: { since: null, source: { document: "Example of the tests, binding nobody" } },
  extensions: [{ ground: "complex", by: "addition", amount: 3, unit: "working-day", times: 2 }],
  metBy: ["answered", "refused", "transferred"],
  effectiveFrom: null,
  effectiveTo: null,
};

const { extensions: _, pausing: __, ...plain } = fiveWorkingDays;

/** A promise in hours: it may end in the middle of a day. */
export const thirtyHours: TermRule = {
  ...plain,
  id: "promise-in-hours",
  applies: { kinds: ["question", "praise"] },
  amount: 30,
  unit: "hour",
};
