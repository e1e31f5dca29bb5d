import type { Fact } from "../problems/facts.js";
import type { ProblemCode, ProblemFacts } from "../problems/problems.js";
import { MISUSE_HELP } from "./misuse-help.js";

export type { Fact } from "../problems/facts.js";

/**
 * One thing that is wrong, as data: words for people are made from it last, in their language.
 *
 * `path` leads to the place ("contact.phone"), empty for the whole input.
 */
export interface Problem {
  readonly code: ProblemCode;
  readonly path: string;
  readonly facts: Readonly<Record<string, Fact>>;
}

/** An expected outcome: the value, or why there is none. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly [Problem, ...Problem[]] };

/** Path and facts of a code; both may be left out where the table asks for no fact. */
type PathAndFacts<Code extends ProblemCode> =
  Record<never, never> extends ProblemFacts<Code>
    ? [path?: string, facts?: ProblemFacts<Code>]
    : [path: string, facts: ProblemFacts<Code>];

/**
 * The outcome of what went well; making it never fails.
 * @example ok(3) // → { ok: true, value: 3 }
 */
export const ok = <T>(value: T): Result<T> => ({ ok: true, value });

/**
 * A problem of a known code, with the facts that the table asks for.
 * @example problem("text-too-short", "text", { minimum: 10 })
 */
export const problem = <Code extends ProblemCode>(code: Code, ...[path = "", facts]: PathAndFacts<Code>): Problem => ({
  code,
  path,
  facts: (facts ?? {}) as Problem["facts"],
});

/**
 * The outcome of what did not, with its one problem.
 * @example fail("rule-unknown", "rule", { rule: "x" }) // → { ok: false, problems: [{ code: "rule-unknown", … }] }
 */
export const fail = <Code extends ProblemCode>(code: Code, ...given: PathAndFacts<Code>): Result<never> => ({
  ok: false,
  problems: [problem(code, ...given)],
});

/**
 * The one error class: thrown when a program misuses the library, never for what a person typed. Its message names the function that
 * would have read or made what was passed.
 *
 * `name` is written out because minifiers mangle class names.
 *
 * @param options.help what should have been called or read, where one place throws; codes that many places throw have theirs by the code
 * @param options.cause what was caught
 * @example new DanvanError(problem("date-invalid", "from")).problem.code // → "date-invalid"
 */
export class DanvanError extends Error {
  override readonly name = "DanvanError";
  readonly problem: Problem;

  constructor(
    problem: Problem,
    // Not the error itself that was caught: its own cause would take its place.
    options: { readonly help?: string; readonly cause?: unknown; readonly message?: never } = {},
  ) {
    const { code, path, facts } = problem;
    const { help = MISUSE_HELP[code], cause } = options;
    super(`${code}${path ? ` at ${path}` : ""}: ${JSON.stringify(facts)}${help ? ` – see ${help}` : ""}`, { cause });
    this.problem = problem;
  }
}

/**
 * The value of a result that cannot fail where it is used.
 *
 * @throws DanvanError when it did fail.
 * @example must(ok(3)) // → 3
 */
export function must<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new DanvanError(result.problems[0]);
}
