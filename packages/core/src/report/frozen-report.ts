import { canonical } from "../terms/sealed/canonical.js";
import { sha256 } from "../terms/sealed/sha-256.js";
import { fail, ok, type Result } from "../terms/errors.js";
import { read } from "../wire/read.js";
import type { YearReport } from "./report.js";
import { YearReportSchema } from "./schema.js";
import { yearReport, type YearReportInput } from "./year-report.js";

/** A report as it was handed in: its canonical text, and the SHA-256 of that text in UTF-8, in hexadecimal. */
export interface FrozenReport {
  readonly text: string;
  readonly sha256: string;
}

/**
 * Freezes a complete report, to be kept and handed in.
 * @returns the frozen report, or `report-incomplete` with what is missing
 * @example (await freezeReport(must(yearReport(reportInput)))).ok // → true
 */
export async function freezeReport(report: YearReport): Promise<Result<FrozenReport>> {
  const codes = report.missing.map(({ code, path }) => `${code} ${path}`);
  if (codes.length > 0) return fail("report-incomplete", "missing", { missing: codes });
  const text = canonical(report);
  return ok({ text, sha256: await sha256(text) });
}

/**
 * Opens a frozen report. One that was changed is refused, never repaired.
 * @returns the report, or `report-altered` (text and hash disagree), `report-unreadable` (no report, or one of another shape: its path leads
 * to the first place that is wrong)
 * @example const frozen = must(await freezeReport(must(yearReport(reportInput))));
 * (await openReport(frozen)).ok // → true
 */
export async function openReport(frozen: FrozenReport): Promise<Result<YearReport>> {
  const { text, sha256: hash } = (frozen as Partial<FrozenReport> | null) ?? {};
  if (typeof text !== "string" || typeof hash !== "string") return fail("report-unreadable");
  if ((await sha256(text)) !== hash) return fail("report-altered", "sha256");
  try {
    const report: unknown = JSON.parse(text);
    // The text itself is the report: what is read is what was hashed, without a field that the schema would drop.
    const shaped = read(YearReportSchema, report);
    if (!shaped.ok) return fail("report-unreadable", shaped.problems[0].path);
    return canonical(report) === text ? ok(report as YearReport) : fail("report-unreadable");
  } catch {
    return fail("report-unreadable");
  }
}

/**
 * Makes a frozen report again from what it was made of, and compares byte for byte.
 * @returns the report, or a problem of `openReport` or `yearReport`, or `report-differs`
 * @example const frozen = must(await freezeReport(must(yearReport(reportInput))));
 * (await recomputeReport(frozen, reportInput)).ok // → true
 */
export async function recomputeReport(frozen: FrozenReport, input: YearReportInput): Promise<Result<YearReport>> {
  const opened = await openReport(frozen);
  if (!opened.ok) return opened;
  const again = yearReport(input);
  if (!again.ok) return again;
  return canonical(again.value) === frozen.text ? opened : fail("report-differs");
}
