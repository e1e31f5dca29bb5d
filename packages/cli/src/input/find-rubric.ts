import { type Result, type Rubric, clausesOf, loadRubric } from "@danvan/core";
import { directive, indicators, rubrics } from "@danvan/core/data";
import { readJson } from "./read-json.js";

/** A shipped rubric by its id, or one from a file, checked either way. */
export function findRubric(fileOrId: string): Result<Rubric> {
  const shipped = rubrics.find(({ id }) => id === fileOrId);
  if (shipped) return { ok: true, value: shipped };
  const file = readJson(fileOrId);
  return file.ok ? loadRubric(file.value, { indicators, clauses }) : file;
}

/** What a criterion may serve. */
const clauses = clausesOf(directive).map(({ id }) => id);
