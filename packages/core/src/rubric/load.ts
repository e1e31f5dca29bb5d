import { ok, type Result } from "../terms/errors.js";
import type { Rubric } from "./rubric.js";
import { type Known, rubricProblems } from "./problems.js";
import { RubricSchema } from "./schema.js";
import { read } from "../wire/read.js";

/**
 * Reads a rubric file: first its form, then whether its parts fit together.
 *
 * @returns the rubric, or every problem found: those of `read` for its form, else those of `rubricProblems`, each with its place
 * @example loadRubric(json, { indicators }) // → { ok: false, problems: [{ code: "weights-sum", path: "criteria", facts: { expected: 100, got: 95 } }] }
 */
export function loadRubric(input: unknown, known: Known): Result<Rubric> {
  const formed = read(RubricSchema, input);
  if (!formed.ok) return formed;
  // zod writes an optional field as "T | undefined"; the file has it or has it not.
  const rubric = formed.value as Rubric;
  const [first, ...rest] = rubricProblems(rubric, known);
  return first ? { ok: false, problems: [first, ...rest] } : ok(rubric);
}
