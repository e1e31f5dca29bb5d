import { addDays, toCivilDate } from "@danvan/core";
import { AGENCIES_MAX, isOverseer, sampleAgencies } from "./sample-agencies.ts";
import { makeSample, type SampleOptions } from "./make-sample.ts";

/** Some neighbours, so that who follows all units has some to follow. */
const NEIGHBOURS = 6;
/** Few enough for a start that nobody waits for, enough for a page of figures. */
const CASES = 150;
const DAYS = 180;

/** Fills the demonstration's own agency, a few neighbours and whoever follows them with the months before the first start. */
export function firstSample(store: SampleOptions["store"], now: string): Promise<number> {
  const to = toCivilDate(now);
  const period = { from: addDays(to, 1 - DAYS), to };
  const known = sampleAgencies(AGENCIES_MAX, to);
  const agencies = [...known.slice(0, NEIGHBOURS), ...known.filter(isOverseer)];
  return makeSample({ store, agencies, cases: CASES, period, until: now });
}
