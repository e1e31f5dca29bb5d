import { createHash } from "node:crypto";
import { lstatSync, readFileSync } from "node:fs";
import path from "node:path";
import { type Arrival, type CivilDate, fail, ok, PublicReport, read, type Result, startOfDay } from "@danvan/core";
import { readDay } from "@danvan/documents";
import { readJson } from "../input/read-json.js";
import { jsonFiles } from "./gather-accounts.js";

/** The day on which each agency's report came in, by its code, as the clerk's register says. */
export type ArrivalDays = Readonly<Record<string, CivilDate>>;

/**
 * Reads a file of days of arrival: `{ "18073": "2026-12-03" }`, or `"03/12/2026"` as a clerk writes it.
 *
 * @param known who owes a report: a day of anybody else is a slip of the pen, and would be left out without a word
 * @returns them, or `field-type`, `agency-unknown`, `date-invalid`, each with its place
 */
export function readArrivals(file: unknown, known: readonly { readonly code: string }[]): Result<ArrivalDays> {
  if (typeof file !== "object" || file === null || Array.isArray(file))
    return fail("field-type", "", { expected: "object" });
  const days: [code: string, day: CivilDate][] = [];
  for (const [code, written] of Object.entries(file)) {
    if (!known.some((one) => one.code === code)) return fail("agency-unknown", code, { code });
    const day = typeof written === "string" ? readDay(written) : null;
    if (!day) return fail("date-invalid", code);
    days.push([code, day]);
  }
  return ok(Object.fromEntries(days));
}

/**
 * The reports in a folder as they came in. The public account, which is written beside a report, is none. Any other file that holds no report is one that its agency did not hand in: it is kept under its
 * name, so that the paper can say so.
 *
 * @param days where no day is told for an agency, its file's own date is taken
 * @returns them, or `path-not-found`
 */
export function gatherReports(folder: string, days: ArrivalDays): Result<Arrival[]> {
  const files = jsonFiles(folder);
  if (!files.ok) return files;
  return ok(
    files.value.flatMap((name): Arrival[] => {
      const file = path.join(folder, name);
      const text = textOf(file);
      const report = readJson<{ readonly agency?: { readonly code?: unknown } }>(file);
      if (report.ok && read(PublicReport, report.value).ok) return [];
      const code = report.ok ? report.value?.agency?.code : undefined;
      const agency = typeof code === "string" ? code : name;
      const day = Object.hasOwn(days, agency) ? days[agency] : undefined;
      return [
        {
          agency,
          at: day === undefined ? lstatSync(file).mtime.toISOString() : startOfDay(day),
          report: { text, sha256: createHash("sha256").update(text).digest("hex") },
        },
      ];
    }),
  );
}

/** A folder that is called like a file, or a file that may not be read, holds no report either. */
function textOf(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}
