import * as z from "zod/mini";
import type { Problem, Result } from "../terms/errors.js";

/**
 * Reads something that came over the network against a schema of this folder.
 *
 * @returns the value with surrounding space trimmed, or one problem for each thing that is wrong: `field-required`, `field-unknown`,
 * `field-type`, `text-too-short`, `text-too-long`, `choice-unknown`, `format-invalid`, `number-out-of-range`
 * @example read(NewRating, { level: 9 }) // → { ok: false, problems: [{ code: "number-out-of-range", path: "level", facts: { maximum: 5 } }] }
 */
export function read<S extends z.ZodMiniType>(schema: S, input: unknown): Result<z.infer<S>> {
  const parsed = z.safeParse(schema, input, { reportInput: true });
  if (parsed.success) return { ok: true, value: parsed.data };
  const [first, ...rest] = parsed.error.issues.flatMap(toProblems);
  return { ok: false, problems: [first ?? { code: "field-type", path: "", facts: {} }, ...rest] };
}

/** zod's issue as our problem. The input itself never goes in: a citizen's words do not belong in an error. */
function toProblems(issue: z.core.$ZodIssue): Problem[] {
  const path = issue.path.join(".");
  const one = (code: string, facts: Problem["facts"] = {}) => [{ code, path, facts }];
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) => ({ code: "field-unknown", path: path ? `${path}.${key}` : key, facts: {} }));
    case "invalid_type":
      return one(issue.input === undefined ? "field-required" : "field-type", { expected: issue.expected });
    case "invalid_value":
    case "invalid_union":
      return one(issue.input === undefined ? "field-required" : "choice-unknown");
    case "too_small":
      return issue.origin === "string"
        ? one(issue.input === "" ? "field-required" : "text-too-short", { minimum: Number(issue.minimum) })
        : one("number-out-of-range", { minimum: Number(issue.minimum) });
    case "too_big":
      return issue.origin === "string"
        ? one("text-too-long", { maximum: Number(issue.maximum) })
        : one("number-out-of-range", { maximum: Number(issue.maximum) });
    default:
      return one("format-invalid", issue.code === "invalid_format" ? { format: issue.format } : {});
  }
}
