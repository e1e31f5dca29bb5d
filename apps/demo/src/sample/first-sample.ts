import { sharesOf } from "./agency-plan.ts";
import { addDays, toCivilDate } from "@danvan/core";
import { AGENCIES_MAX, isOverseer, sampleAgencies } from "./sample-agencies.ts";
import { makeSample, type SampleOptions } from "./make-sample.ts";

/** Some neighbours, so that who follows all units has some to follow. */
const NEIGHBOURS = 6;
/** Few enough for a start that nobody waits for; at the demonstration's own agency enough for a desk with something of each state. */
const CASES = { own: 100, others: 100 };
const DAYS = 180;

/** Fills the demonstration's own agency, a few neighbours and whoever follows them with the months before the first start. */
export function firstSample(store: SampleOptions["store"], now: string): Promise<number> {
  const to = toCivilDate(now);
  const period = { from: addDays(to, 1 - DAYS), to };
  const known = sampleAgencies(AGENCIES_MAX, to);
  const agencies = [...known.slice(0, NEIGHBOURS), ...known.filter(isOverseer)];
  const others = agencies.slice(1).map(({ code }) => code);
  return makeSample({ store, agencies, shares: [CASES.own, ...sharesOf(others, CASES.others)], period, until: now });
}
