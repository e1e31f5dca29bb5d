import type { Calendar, CivilDate } from "@danvan/core";
import { casePlan, intakeDays, type Step } from "./case-plan.ts";
import { chance } from "./chance.ts";
import { BUSIEST, LATENESS } from "./shape.ts";

/** One step of one case; `of`: its number among the agency's. */
export interface Happening {
  readonly of: number;
  readonly step: Step;
}

/** How many cases each agency gets of all: a few get many, as everywhere; the busiest are those that were told of. */
export function sharesOf(codes: readonly string[], cases: number): readonly number[] {
  const weights = codes.map((code) => (BUSIEST.has(code) ? 6 : 0.5 + 4 * chance(`${code} share`).next() ** 2));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  // What rounding leaves over goes where the largest part was cut off, so that the sum is what was asked for.
  let given = 0;
  let owed = 0;
  return weights.map((weight) => {
    owed += (cases * weight) / all;
    const many = Math.round(owed) - given;
    given += many;
    return many;
  });
}

/**
 * Everything that happens at an agency until an instant, in order of time: the same for the same code, number and days.
 * @param until milliseconds since 1970; what would come later has not happened
 */
export function agencyPlan(
  code: string,
  cases: number,
  calendar: Calendar,
  { from, to }: { readonly from: CivilDate; readonly to: CivilDate },
  until: number,
): readonly Happening[] {
  const random = chance(code);
  const days = intakeDays(calendar, from, to);
  const lateness = random.one(LATENESS);
  const happenings: Happening[] = [];
  for (let of = 0; of < cases; of += 1)
    for (const step of casePlan(random, days, calendar, lateness)) if (step.at < until) happenings.push({ of, step });
  return happenings.sort((a, b) => a.step.at - b.step.at || a.of - b.of);
}
