import * as z from "zod/mini";
import { problem, type Problem, type Result } from "../terms/errors.js";

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
  return { ok: false, problems: [first ?? problem("field-type", "", { expected: "object" }), ...rest] };
}

/** zod's issue as our problem. The input itself never goes in: a citizen's words do not belong in an error. */
function toProblems(issue: z.core.$ZodIssue): Problem[] {
  const path = issue.path.join(".");
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) => problem("field-unknown", path ? `${path}.${key}` : key));
    case "invalid_type":
      return [
        issue.input === undefined
          ? problem("field-required", path)
          : problem("field-type", path, { expected: issue.expected }),
      ];
    case "invalid_value":
    case "invalid_union":
      return [problem(issue.input === undefined ? "field-required" : "choice-unknown", path)];
    case "too_small": {
      const minimum = Number(issue.minimum);
      if (issue.origin !== "string") return [problem("number-out-of-range", path, { minimum })];
      return [issue.input === "" ? problem("field-required", path) : problem("text-too-short", path, { minimum })];
    }
    case "too_big": {
      const maximum = Number(issue.maximum);
      return [problem(issue.origin === "string" ? "text-too-long" : "number-out-of-range", path, { maximum })];
    }
    default:
      return [problem("format-invalid", path, issue.code === "invalid_format" ? { format: issue.format } : {})];
  }
}
