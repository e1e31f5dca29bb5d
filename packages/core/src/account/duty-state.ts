import type { DutyState } from "../wire/public-report.js";

/**
 * What a figure, by its indicator, tells of a duty: a share that was done, a share or a number that failed, that it happened, or that
 * something was done of a duty too wide for any figure to show all of.
 */
export type DutyMeasure =
  | { readonly done: string; readonly of: string }
  | { readonly failed: string; readonly of?: string }
  | { readonly happened: string }
  | { readonly some: string; readonly of?: string };

/**
 * The indicator a measure reads, and that of its whole.
 * @example indicatorsOf(dutyMeasures["1.1"]![0]!) // → [ "documents-issued", undefined ]
 */
export const indicatorsOf = (measure: DutyMeasure): readonly [part: string, whole: string | undefined] =>
  "happened" in measure
    ? [measure.happened, undefined]
    : "done" in measure
      ? [measure.done, measure.of]
      : "failed" in measure
        ? [measure.failed, measure.of]
        : [measure.some, measure.of];

/** A figure as it was reported: `null` is "not applicable", `undefined` is "not reported". */
export type ReportedValue = number | null | undefined;

/**
 * How far figures show a duty to be done. A figure that was not reported can only lower the state: what is not shown is not claimed.
 *
 * @param reported the figures by indicator; one that may not be published counts as not reported
 * @example dutyState([{ done: "on-time", of: "all" }], (id) => new Map([["on-time", 9], ["all", 10]]).get(id)) // → "part"
 */
export function dutyState(measures: readonly DutyMeasure[], reported: (indicator: string) => ReportedValue): DutyState {
  const reached = measures.map((measure) => reachOf(measure, reported));
  const counted = reached.filter((reach) => reach !== "nothing");
  if (reached.length > 0 && counted.length === 0) return "nothing-due";
  if (counted.length > 0 && counted.every((reach) => reach === "all")) return "done";
  if (counted.some((reach) => reach === "all" || reach === "some")) return "part";
  return counted.length > 0 && !counted.includes("unreported") ? "not-done" : "no-evidence";
}

function reachOf(
  measure: DutyMeasure,
  reported: (indicator: string) => ReportedValue,
): "all" | "some" | "none" | "nothing" | "unreported" {
  const [ofPart, ofWhole] = indicatorsOf(measure);
  const value = reported(ofPart);
  const whole = ofWhole === undefined ? undefined : reported(ofWhole);
  if (value === null || whole === null || whole === 0) return "nothing";
  if (value === undefined || (ofWhole !== undefined && whole === undefined)) return "unreported";
  const good = "failed" in measure ? (whole ?? 1) - value : value;
  if (good <= 0) return "none";
  return "some" in measure || (whole !== undefined && good < whole) ? "some" : "all";
}
