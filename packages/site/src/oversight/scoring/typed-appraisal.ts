import { fail, ok, type CardLine, type Result } from "@danvan/core";
import type { NewAppraisal } from "@danvan/server";
import { reasonField, valueField } from "./unit-score-page.js";

/** A number as people in either language type it: `1.234,5` is not taken, `1234,5` and `1234.5` are. */
const NUMBER = /^-?\d{1,12}(?:[.,]\d{1,4})?$/;

/**
 * Reads the lines of a form; an empty field is "not applicable".
 * @returns them, or `figure-not-a-number` with its field
 */
export function readLines(
  lines: readonly CardLine[],
  field: (name: string) => string,
): Result<readonly NewAppraisal[]> {
  const read: NewAppraisal[] = [];
  for (const { criterion, self } of lines) {
    const values: Record<string, number | null> = {};
    for (const fact of Object.keys(self?.values ?? {})) {
      const typed = field(valueField(criterion, fact)).trim();
      if (typed !== "" && !NUMBER.test(typed)) return fail("figure-not-a-number", valueField(criterion, fact));
      values[fact] = typed === "" ? null : Number(typed.replace(",", "."));
    }
    read.push({ criterion, values, reason: field(reasonField(criterion)) });
  }
  return ok(read);
}
