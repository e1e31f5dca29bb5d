import type { ProblemTable } from "./facts.js";

/** What a reader says of a body, a form or a code that a person typed. */
export const INPUT = {
  "input-invalid": { status: 422, facts: {} },
  "field-required": { status: 422, facts: {} },
  "field-unknown": { status: 422, facts: {} },
  "field-type": { status: 422, facts: { expected: "text" } },
  "text-too-short": { status: 422, facts: { minimum: "number" } },
  "text-too-long": { status: 422, facts: { maximum: "number" } },
  "choice-unknown": { status: 422, facts: {} },
  "format-invalid": { status: 422, facts: { "format?": "text" } },
  "number-out-of-range": { status: 422, facts: { "minimum?": "number", "maximum?": "number" } },
  "code-incomplete": { status: 422, facts: { characters: "number" } },
  "code-character-unknown": { status: 422, facts: { character: "text" } },
  "code-mistyped": { status: 422, facts: {} },
  "secret-incomplete": { status: 422, facts: { characters: "number" } },
  "secret-character-unknown": { status: 422, facts: { character: "text" } },
  "agency-code-invalid": { status: 422, facts: { agency: "text" } },
  "body-not-json": { status: 400, facts: {} },
  "body-not-utf8": { status: 400, facts: {} },
  "body-not-form": { status: 400, facts: {} },
  "body-too-large": { status: 413, facts: { maximum: "number" } },
  "media-type-unsupported": { status: 415, facts: { accepted: "list" } },
  "route-not-found": { status: 404, facts: {} },
  "method-not-allowed": { status: 405, facts: { allow: "text" } },
  "too-many-requests": { status: 429, facts: { retryAfterSeconds: "number" } },
  "cursor-invalid": { status: 422, facts: {} },
} as const satisfies ProblemTable;
