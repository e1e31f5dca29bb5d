import { endOfDay, fromEpochDay, startOfDay, type CivilDate } from "@danvan/core";
import type { Store } from "../../store/store.js";
import type { ReportingDeployment } from "../context/reporting.js";
import { countingRules } from "../context/counting-rules.js";
import { countOf, everyDay } from "./recount.js";

/** Whose cases they are, and what they are counted by. */
type Counting = Pick<ReportingDeployment, "agency" | "book" | "calendar">;

/** What a look at an agency's figures found: days and cases that were counted, and the days on which what is kept is not what the histories say. */
export interface Verified {
  readonly days: number;
  readonly cases: number;
  readonly wrong: readonly { readonly day: CivilDate; readonly rows: number }[];
  /** How many days were counted by other rules: they wait for a recount, and cannot be compared. */
  readonly otherwise: number;
}

/**
 * Counts every case of an agency again, and compares that with what is kept: sums by day, kind and channel, projections and lengths. Writes nothing.
 *
 * @example await verifyCounts(store, { agency, book, calendar }) // → { days: 365, cases: 1200, wrong: [], otherwise: 0 }
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
  return { days: days.length, cases, wrong, otherwise: others.size };
}
