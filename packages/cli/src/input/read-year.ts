import { fail, ok, type Period, readPeriod, type Result } from "@danvan/core";
import { dayIn } from "./day-in.js";
import type { Options } from "../terminal/options.js";

/** A year reported on, and the days counted. */
export interface Year {
  readonly year: number;
  readonly period: Period;
}

/**
 * Reads `--year`, `--from` and `--to`; the days are those from 1 December to 30 November where nothing else is said.
 * @returns them, or `year-invalid`, or a problem of `readPeriod`
 */
export function readYear(options: Options): Result<Year> {
  const year = options.required("year");
  if (!/^[1-9]\d{3}$/.test(year)) return fail("year-invalid", "year", { value: year });
  const period = readPeriod({
    from: dayIn(options.text("from")) ?? `${String(Number(year) - 1).padStart(4, "0")}-12-01`,
    to: dayIn(options.text("to")) ?? `${year}-11-30`,
  });
  return period.ok ? ok({ year: Number(year), period: period.value }) : period;
}
