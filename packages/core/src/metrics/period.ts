import { type CivilDate, civilDate, endOfDay, startOfDay } from "../calendar/civil-date.js";
import { isAfter } from "../calendar/is-after.js";
import { fail, ok, type Result } from "../terms/errors.js";

/** The days whose receipts are counted, both included, and the instant at which the state of the cases is read. */
export interface Period {
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly asOf: string;
}

/**
 * Reads a period as forms and command lines send it; without a cut-off the state is read when its last day ends.
 *
 * @returns the period, or `date-invalid`, `instant-invalid`, `period-reversed` (it ends before it begins), `period-empty` (the state
 * would be read before anything could come in)
 * @example readPeriod({ from: "2026-12-01", to: "2025-12-01" }) // → { ok: false, problems: [{ code: "period-reversed", … }] }
 */
export function readPeriod(input: { from: string; to: string; asOf?: string }): Result<Period> {
  const from = civilDate(input.from);
  const to = civilDate(input.to);
  if (!from.ok) return fail("date-invalid", "from");
  if (!to.ok) return fail("date-invalid", "to");
  if (from.value > to.value) return fail("period-reversed", "to", { from: from.value, to: to.value });
  const asOf = input.asOf ?? endOfDay(to.value);
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/.test(asOf)) return fail("instant-invalid", "asOf");
  if (!isAfter(asOf, startOfDay(from.value))) return fail("period-empty", "asOf", { from: from.value, asOf });
  return ok({ from: from.value, to: to.value, asOf });
}
