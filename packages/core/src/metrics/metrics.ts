import type { MeasuredCase } from "./measured-state.js";
import { measurer } from "./measurer.js";
import type { Metrics } from "./detail.js";
import type { Period } from "./period.js";

/**
 * Measures the cases received in a period, as they stood at its cut-off.
 *
 * `onTime` and `satisfaction` are the two PAKN ratios of Quyết định 766/QĐ-TTg (23/06/2022), group 5: handled on or before the due
 * date over those within competence; and all less those rated dissatisfied or handled late, over all. They count phản ánh and kiến
 * nghị only. An open case past its date counts as late: it is, whatever the answer will be.
 *
 * @returns counts (whole numbers), days in calendar days, percentages to one decimal; a ratio of nothing has `percent: null`
 * @throws DanvanError `instant-invalid`
 * @example measure([], { from, to, asOf }).onTime // → { part: 0, whole: 0, percent: null }
 */
export function measure(cases: Iterable<MeasuredCase>, period: Period): Metrics {
  const all = measurer(period);
  for (const one of cases) all.add(one);
  return all.metrics();
}
