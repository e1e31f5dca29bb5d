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
import type { Recounted } from "../../store/counting.js";
import type { CountedDays } from "../../store/statistics.js";
import type { Context } from "../context/context.js";
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
  const rules = await context.countingRules(deployment.value);
  const counted = await context.store.countedDays(agency, rules.version);
  const days = !counted ? [] : scope === "stale" ? counted.otherwise : everyDay(counted);
  let [cases, rows] = [0, 0];
  for (const day of days) {
    const date = fromEpochDay(day);
    const found = await context.store.recountDay(
      { agency, day, from: startOfDay(date), until: endOfDay(date), rules },
      (history) => countOf(history, deployment.value),
    );
    cases += found.cases;
    rows += found.rows;
  }
  context.totals.forget(agency);
  return ok({ days: days.length, cases, rows });
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
