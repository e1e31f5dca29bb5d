import { endOfDay, fromEpochDay, startOfDay, type CivilDate } from "@danvan/core";
import type { Store } from "../../store/store.js";
import type { Counting } from "../context/reporting.js";
import { countingRules } from "../context/counting-rules.js";
import { countOf, everyDay, recountCases, type Recount } from "./recount.js";

/** What a look at an agency's figures found: days and cases that were counted, and the days on which what is kept is not what the histories say. */
export interface Verified {
  readonly days: number;
  readonly cases: number;
  readonly wrong: readonly { readonly day: CivilDate; readonly rows: number }[];
  /** How many days were counted by other rules: they wait for a recount, and cannot be compared. */
  readonly otherwise: number;
  /** The bytes of all files, as they are kept and as the files say. */
  readonly files: { readonly kept: number; readonly counted: number };
}

/**
 * Whether nothing has to be put right; what is counted by other rules is not wrong.
 * @example isSound({ days: 1, cases: 1, wrong: [], otherwise: 0, files: { kept: 0, counted: 0 } }) // → true
 */
export const isSound = ({ wrong, files }: Verified): boolean => wrong.length === 0 && files.kept === files.counted;

/**
 * Counts every case of an agency again, and compares that with what is kept: sums by day, kind and channel, projections and lengths, the bytes of its files. Writes nothing.
 *
 * @example await verifyCounts(store, { agency, book, calendar }) // → { days: 1, cases: 1, wrong: [], otherwise: 0, files: { kept: 0, counted: 0 } }
 */
export async function verifyCounts(store: Store, deployment: Counting): Promise<Verified> {
  const { code: agency } = deployment.agency;
  const rules = await countingRules(deployment);
  const counted = await store.countedDays(agency, rules.version);
  const others = new Set(counted?.otherwise);
  const days = counted ? everyDay(counted).filter((day) => !others.has(day)) : [];
  const wrong: Verified["wrong"][number][] = [];
  let cases = 0;
  for (const day of days) {
    const date = fromEpochDay(day);
    const found = await store.compareDay(
      { agency, day, from: startOfDay(date), until: endOfDay(date), rules },
      (history) => countOf(history, deployment),
    );
    cases += found.cases;
    if (found.rows > 0) wrong.push({ day: date, rows: found.rows });
  }
  return { days: days.length, cases, wrong, otherwise: others.size, files: await store.compareFiles(agency) };
}

/**
 * Puts what is counted again in the place of what is kept: every day's sums, projections and lengths, and the bytes of files. A history that was
 * changed stays as it is; the audit tells of it.
 *
 * @param at when, for the audit
 * @example await repairCounts(store, { agency, book, calendar }, "2026-11-23T02:00:00.000Z") // → { days: 1, cases: 1, rows: 0 }
 */
export async function repairCounts(store: Store, deployment: Counting, at: string): Promise<Recount> {
  const { code: agency } = deployment.agency;
  await store.audit(agency, { actor: "operator", verb: "repair-sums", object: "", at });
  const found = await recountCases(store, deployment, await countingRules(deployment), "all");
  await store.recountFiles(agency);
  return found;
}
