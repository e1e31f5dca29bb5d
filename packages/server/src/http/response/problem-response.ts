import { DanvanError, PROBLEMS, type Problem, type ProblemCode, type ProblemDocument } from "@danvan/core";

export type Problems = readonly [Problem, ...Problem[]];

/** Long enough for a full queue to empty, short enough to wait for. */
const RETRY_AFTER_SECONDS = 5;

/** A code that the table keeps off HTTP got here by a fault of the program. */
export const statusOfProblems = ([first]: Problems): number => PROBLEMS[first.code].status ?? 500;

/**
 * What the store reported when it could not do its work; `null` for any other error, which is a fault of the program.
 * @example storeProblem(new Error("none of ours")) // → null
 */
export const storeProblem = (cause: unknown): Problem | null =>
  cause instanceof DanvanError && PROBLEMS[cause.problem.code].status === 503 ? cause.problem : null;

/**
 * When to come again, for the statuses that pass by themselves.
 * @example retryHeaders([{ code: "too-many-requests", path: "", facts: { retryAfterSeconds: 30 } }]) // → { "retry-after": "30" }
 */
export function retryHeaders(problems: Problems): Record<string, string> {
  const status = statusOfProblems(problems);
  if (status !== 429 && status !== 503) return {};
  return { "retry-after": String(problems[0].facts["retryAfterSeconds"] ?? RETRY_AFTER_SECONDS) };
}

/**
 * An error as it crosses the network (RFC 9457): codes and facts, never a stack or what was typed.
 *
 * @param code names the whole; default: the code of the first problem
 */
export function problemResponse(
  problems: Problems,
  headers: Record<string, string> = {},
  code: ProblemCode = problems[0].code,
) {
  const status = statusOfProblems(problems);
  const document: ProblemDocument = { type: "about:blank", status, code, problems };
  return new Response(JSON.stringify(document), {
    status,
    headers: { "content-type": "application/problem+json", ...retryHeaders(problems), ...headers },
  });
}
