import { canonical, sha256 } from "../deadline/decision.js";
import { fail, ok, type Result } from "../terms/errors.js";
import type { YearReport } from "./report.js";
import { yearReport, type YearReportInput } from "./year-report.js";

/** A report as it was handed in: its canonical text, and the SHA-256 of that text in UTF-8, in hexadecimal. */
export interface FrozenReport {
  readonly text: string;
  readonly sha256: string;
}

/**
 * Freezes a complete report, to be kept and handed in.
 * @returns the frozen report, or `report-incomplete` with what is missing
 */
export async function freezeReport(report: YearReport): Promise<Result<FrozenReport>> {
  const codes = report.missing.map(({ code, path }) => `${code} ${path}`);
  if (codes.length > 0) return fail("report-incomplete", "missing", { missing: codes });
  const text = canonical(report);
  return ok({ text, sha256: await sha256(text) });
}

/**
 * Opens a frozen report. One that was changed is refused, never repaired.
 * @returns the report, or `report-altered` (text and hash disagree), `report-unreadable`
 */
export async function openReport(frozen: FrozenReport): Promise<Result<YearReport>> {
  if ((await sha256(frozen.text)) !== frozen.sha256) return fail("report-altered", "sha256");
  try {
    const report = JSON.parse(frozen.text) as YearReport;
    return report.version === 1 && canonical(report) === frozen.text ? ok(report) : fail("report-unreadable");
  } catch {
    return fail("report-unreadable");
  }
}

/**
 * Makes a frozen report again from what it was made of, and compares byte for byte.
 * @returns the report, or a problem of `openReport` or `yearReport`, or `report-differs`
 */
export async function recomputeReport(frozen: FrozenReport, input: YearReportInput): Promise<Result<YearReport>> {
  const opened = await openReport(frozen);
  if (!opened.ok) return opened;
  const again = yearReport(input);
  if (!again.ok) return again;
  return canonical(again.value) === frozen.text ? opened : fail("report-differs");
}
