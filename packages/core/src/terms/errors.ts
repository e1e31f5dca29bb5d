/** A fact about a problem: numbers, codes and dates, never what a citizen typed. */
export type Fact = string | number | boolean | null | readonly string[];

/**
 * One thing that is wrong, as data: words for people are made from it last, in their language.
 *
 * `code` is kebab-case and stable; `path` leads to the place ("contact.phone"), empty for the whole input.
 */
export interface Problem {
  readonly code: string;
  readonly path: string;
  readonly facts: Readonly<Record<string, Fact>>;
}

/** An expected outcome: the value, or why there is none. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly [Problem, ...Problem[]] };

/** @example ok(3) // → { ok: true, value: 3 } */
export const ok = <T>(value: T): Result<T> => ({ ok: true, value });

/** @example problem("date-invalid", "from", { value: "2026-02-30" }) */
export const problem = (code: string, path = "", facts: Problem["facts"] = {}): Problem => ({ code, path, facts });

/** @example fail("rule-unknown", "rule", { id: "x" }) // → { ok: false, problems: [{ code: "rule-unknown", … }] } */
export const fail = (code: string, path = "", facts: Problem["facts"] = {}): Result<never> => ({
  ok: false,
  problems: [problem(code, path, facts)],
});

/**
 * The one error class: thrown when a program misuses the library, never for what a person typed.
 *
 * `name` is written out because minifiers mangle class names.
 */
export class DanvanError extends Error {
  override readonly name = "DanvanError";
  readonly problem: Problem;

  constructor(code: string, path = "", facts: Problem["facts"] = {}, cause?: unknown) {
    super(`${code}${path ? ` at ${path}` : ""}: ${JSON.stringify(facts)}`, { cause });
    this.problem = problem(code, path, facts);
  }
}

/**
 * The value of a result that cannot fail where it is used.
 *
 * @throws DanvanError when it did fail.
 */
export function must<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  const { code, path, facts } = result.problems[0];
  throw new DanvanError(code, path, facts);
}
