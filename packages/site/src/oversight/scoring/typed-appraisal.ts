import { typedNumber, fail, ok, type CardLine, type Lang, type Result } from "@danvan/core";
import type { NewAppraisal } from "@danvan/server";
import { reasonField, valueField } from "./unit-score-page.js";

/**
 * Reads the lines of a form; an empty field is "not applicable".
 * @param lang that of the page it was typed on: numbers are read as it prints them
 * @returns them, or `figure-not-a-number` with its field
 */
export function readLines(
  lines: readonly CardLine[],
  field: (name: string) => string,
  lang: Lang,
): Result<readonly NewAppraisal[]> {
  const read: NewAppraisal[] = [];
  for (const { criterion, self } of lines) {
    const values: Record<string, number | null> = {};
    for (const fact of Object.keys(self?.values ?? {})) {
      const typed = field(valueField(criterion, fact)).trim();
      const value = typed === "" ? null : typedNumber(typed, lang);
      if (Number.isNaN(value)) return fail("figure-not-a-number", valueField(criterion, fact));
      values[fact] = value;
    }
    read.push({ criterion, values, reason: field(reasonField(criterion)) });
  }
  return ok(read);
}
