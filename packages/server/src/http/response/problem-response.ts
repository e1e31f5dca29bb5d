import { DanvanError, type Problem, type ProblemDocument } from "@danvan/core";

export type Problems = readonly [Problem, ...Problem[]];

/** The status of each code that is not simply a wrong input (422). */
const STATUS: Readonly<Record<string, number>> = {
  "body-not-json": 400,
  "body-not-utf8": 400,
  "body-not-form": 400,
  "receipt-secret-wrong": 403,
  "role-missing": 403,
  "route-not-found": 404,
  "agency-not-found": 404,
  "case-not-found": 404,
  "file-not-found": 404,
  "method-not-allowed": 405,
  "key-reused": 409,
  "event-not-allowed": 409,
  "event-out-of-order": 409,
  "reopened-before": 409,
  "rated-before": 409,
  "case-changed": 409,
  "consent-not-given": 409,
  "offset-mismatch": 409,
  "too-many-files": 409,
  "body-too-large": 413,
  "file-too-large": 413,
  "media-type-unsupported": 415,
  "file-type-unsupported": 415,
  "too-many-requests": 429,
  "code-not-made": 500,
  internal: 500,
  "store-unavailable": 503,
  "store-busy": 503,
  "files-full": 507,
};

/** Long enough for a full queue to empty, short enough to wait for. */
const RETRY_AFTER_SECONDS = 5;

export const statusOfProblems = ([first]: Problems): number => STATUS[first.code] ?? 422;

/** What the store said when it could not do its work; `null` for any other error, which is a fault of the program. */
export const storeProblem = (cause: unknown): Problem | null =>
  cause instanceof DanvanError && STATUS[cause.problem.code] === 503 ? cause.problem : null;

/** When to come again, for the statuses that pass by themselves. */
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
export function problemResponse(problems: Problems, headers: Record<string, string> = {}, code = problems[0].code) {
  const status = statusOfProblems(problems);
  const document: ProblemDocument = { type: "about:blank", status, code, problems };
  return new Response(JSON.stringify(document), {
    status,
    headers: { "content-type": "application/problem+json", ...retryHeaders(problems), ...headers },
  });
}
