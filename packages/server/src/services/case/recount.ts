import {
  dayEndingAt,
  endOfDay,
  epochDayAt,
  fromEpochDay,
  ok,
  startOfDay,
  type CaseEvent,
  type Result,
} from "@danvan/core";
import type { Deployment } from "../../deployment/deployment.js";
import type { CountingRules, Recounted } from "../../store/counting.js";
import type { Store } from "../../store/store.js";
import type { CountedDays } from "../../store/statistics.js";
import type { Context } from "../context/context.js";
import { forgetReadings, type Counting } from "../context/reporting.js";
import { standingOf } from "./standing.js";

/** What a recount found: how many days and cases were counted, and how many rows of sums were not what the histories say. */
export interface Recount {
  readonly days: number;
  readonly cases: number;
  readonly rows: number;
}

/**
 * Counts an agency's cases again by the rules of its deployment, and puts that in the place of what was kept. Needed when the law, the
 * agency's promises or the calendar changed: until then its figures are folded from every history, right but slow.
 *
 * Each day of receipt is one transaction, so that intakes go on in between.
 *
 * @param scope `stale`: the days that are counted by other rules; `all`: every day, to prove that the sums are what the histories say
 * @returns what was found, or `agency-not-found`
 */
export async function recount(context: Context, agency: string, scope: "stale" | "all"): Promise<Result<Recount>> {
  const deployment = context.deployment(agency);
  if (!deployment.ok) return deployment;
  const found = await recountCases(
    context.store,
    deployment.value,
    await context.countingRules(deployment.value),
    scope,
  );
  forgetReadings(context, agency);
  return ok(found);
}

/** The same of a database that no services serve, or by the rules that it was counted by. */
export async function recountCases(
  store: Store,
  { agency: { code: agency }, book, calendar }: Counting,
  rules: CountingRules,
  scope: "stale" | "all",
): Promise<Recount> {
  const counted = await store.countedDays(agency, rules.version);
  const days = !counted ? [] : scope === "stale" ? counted.otherwise : everyDay(counted);
  let [cases, rows] = [0, 0];
  for (const day of days) {
    const date = fromEpochDay(day);
    const found = await store.recountDay(
      { agency, day, from: startOfDay(date), until: endOfDay(date), rules },
      (history) => countOf(history, { book, calendar }),
    );
    cases += found.cases;
    rows += found.rows;
  }
  return { days: days.length, cases, rows };
}

export function everyDay({ first, last }: CountedDays): number[] {
  const [from, to] = [epochDayAt(first), epochDayAt(last)];
  return Array.from({ length: to - from + 1 }, (_, at) => from + at);
}

export function countOf(history: readonly CaseEvent[], deployment: Pick<Deployment, "book" | "calendar">): Recounted {
  const standings = history.map((_, at) => standingOf(history.slice(0, at + 1), deployment));
  return {
    projection: standings.at(-1)?.projection ?? standingOf(history, deployment).projection,
    changes: standings.map(({ counted }, at) => ({
      changedOn: dayEndingAt(history[at]?.at ?? ""),
      before: standings[at - 1]?.counted ?? null,
      after: counted,
    })),
  };
}
