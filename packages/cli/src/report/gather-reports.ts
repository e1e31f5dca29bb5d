import { createHash } from "node:crypto";
import { lstatSync, readFileSync } from "node:fs";
import path from "node:path";
import { type Arrival, civilDate, type CivilDate, fail, ok, type Result, startOfDay } from "@danvan/core";
import { readJson } from "../input/read-json.js";
import { jsonFiles } from "./gather-accounts.js";

/** The day on which each agency's report came in, by its code, as the clerk's register says. */
export type ArrivalDays = Readonly<Record<string, CivilDate>>;

/**
 * Reads a file of days of arrival: `{ "18073": "2026-12-03" }`.
 * @returns them, or `field-type`, `date-invalid`, each with its place
 */
export function readArrivals(file: unknown): Result<ArrivalDays> {
  if (typeof file !== "object" || file === null || Array.isArray(file))
    return fail("field-type", "", { expected: "object" });
  const wrong = Object.entries(file).find(([, day]) => typeof day !== "string" || !civilDate(day).ok);
  return wrong ? fail("date-invalid", wrong[0]) : ok(file as ArrivalDays);
}

/**
 * The reports in a folder as they came in. A file that holds no report is one that its agency did not hand in: it is kept under its
 * name, so that the paper can say so.
 *
 * @param days where no day is told for an agency, its file's own date is taken
 * @returns them, or `path-not-found`
 */
export function gatherReports(folder: string, days: ArrivalDays): Result<Arrival[]> {
  const files = jsonFiles(folder);
  if (!files.ok) return files;
  return ok(
    files.value.map((name): Arrival => {
      const file = path.join(folder, name);
      const text = textOf(file);
      const report = readJson<{ readonly agency?: { readonly code?: unknown } }>(file);
      const code = report.ok ? report.value?.agency?.code : undefined;
      const agency = typeof code === "string" ? code : name;
      const day = Object.hasOwn(days, agency) ? days[agency] : undefined;
      return {
        agency,
        at: day === undefined ? lstatSync(file).mtime.toISOString() : startOfDay(day),
        report: { text, sha256: createHash("sha256").update(text).digest("hex") },
      };
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
