import { addDays, toCivilDate } from "@danvan/core";
import { thanhSen } from "../agency/thanh-sen.ts";
import { makeSample, type SampleOptions } from "./make-sample.ts";

/** Few enough for a start that nobody waits for, enough for a page of figures. */
const CASES = 150;
const DAYS = 180;

/** Fills the demonstration's own agency with the months before its first start. */
export function firstSample(store: SampleOptions["store"], now: string): Promise<number> {
  const to = toCivilDate(now);
  const period = { from: addDays(to, 1 - DAYS), to };
  return makeSample({ store, agencies: [thanhSen], cases: CASES, period, until: now });
}
