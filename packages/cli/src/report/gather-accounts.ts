import { readdirSync } from "node:fs";
import path from "node:path";
import { type AccountOf, fail, ok, type Period, PublicReport, read, type Result } from "@danvan/core";
import { readJson } from "../input/read-json.js";

/**
 * The accounts in a folder by their agencies, in the given order; null where there is none over the same days.
 *
 * @param known every agency that exists on the last day
 * @returns them, or what is wrong with the first file that cannot be one: `agency-unknown`, `account-repeated`, `periods-differ`, or a
 * problem of `read`
 */
export function gatherAccounts(
  known: readonly { readonly code: string; readonly name: string }[],
  folder: string,
  period: Period,
): Result<AccountOf[]> {
  const files = jsonFiles(folder);
  if (!files.ok) return files;
  const accounts = new Map<string, PublicReport>();
  for (const name of files.value) {
    const file = readJson(path.join(folder, name));
    if (file.ok && isYearReport(file.value)) continue;
    const report = file.ok ? read(PublicReport, file.value) : file;
    if (!report.ok) {
      const [first] = report.problems;
      return { ok: false, problems: [{ ...first, path: `${name} ${first.path}`.trim() }] };
    }
    const { agency, period: days } = report.value;
    if (!known.some(({ code }) => code === agency.code)) return fail("agency-unknown", name, { code: agency.code });
    if (accounts.has(agency.code)) return fail("account-repeated", name, { agency: agency.code });
    if (days.from !== period.from || days.to !== period.to)
      return fail("periods-differ", name, { from: days.from, to: days.to });
    accounts.set(agency.code, report.value);
  }
  return ok(known.map(({ code, name }) => ({ code, name, report: accounts.get(code) ?? null })));
}

/** The report itself, which is written beside its public account. */
const isYearReport = (value: unknown): boolean => {
  const { sections, tables } = Object(value) as { readonly sections?: unknown; readonly tables?: unknown };
  return Array.isArray(sections) && Array.isArray(tables);
};

/** The names of a folder's JSON files, in order. */
export function jsonFiles(folder: string): Result<string[]> {
  try {
    return ok(
      readdirSync(folder)
        .filter((name) => name.endsWith(".json"))
        .toSorted(),
    );
  } catch {
    return fail("path-not-found", folder);
  }
}
