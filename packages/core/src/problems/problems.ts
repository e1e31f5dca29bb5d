import { INPUT } from "./input.js";
import { INTAKE } from "./intake.js";
import { OPERATION } from "./operation.js";
import { LAW } from "./law.js";
import { RUBRIC } from "./rubric.js";
import { REPORT } from "./report.js";
import { EXCHANGE } from "./exchange.js";
import type { FactsOf } from "./facts.js";

/**
 * Every problem there is: its HTTP status, and the facts that come with it.
 *
 * `status` is that of an answer whose first problem it is; null for one that never crosses HTTP. A fact whose name ends in `?` may be
 * absent. The sentences are in `vi/` and `en/`; docs/problems.md is written from both.
 * @example PROBLEMS["text-too-short"] // → { status: 422, facts: { minimum: "number" } }
 */
export const PROBLEMS = { ...INPUT, ...INTAKE, ...OPERATION, ...LAW, ...RUBRIC, ...REPORT, ...EXCHANGE } as const;

/** Kebab-case and stable: what a program may branch on. */
export type ProblemCode = keyof typeof PROBLEMS;

/** What must be told with a code. */
export type ProblemFacts<Code extends ProblemCode> = FactsOf<(typeof PROBLEMS)[Code]["facts"]>;
