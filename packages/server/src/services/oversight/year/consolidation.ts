import { isHandIn, provinceReport, type Arrival, type ProvinceReport, type Result } from "@danvan/core";
import type { Actor } from "../../access/actor.js";
import { permitUnits } from "../../access/oversight/units.js";
import type { Context } from "../../context/context.js";
import { dueOf } from "../report-due.js";
import { reportYear } from "../report-year.js";

/** How far it has come: reports read, of all. */
export type OnRead = (read: number, all: number) => void;

/**
 * The reports that the units handed in as one: who handed in when, and the figures side by side. Each is opened against the hash it was handed in
 * with: one that was altered in the database counts as not handed in, and is named.
 *
 * @returns it, or a problem of `permitUnits`, `reportYear`, `reportDue` or `provinceReport`
 */
export async function consolidation(
  context: Context,
  actor: Actor,
  year: number,
  onRead: OnRead = () => {},
): Promise<Result<ProvinceReport>> {
  const allowed = permitUnits(context, actor, "overview");
  if (!allowed.ok) return allowed;
  const { deployment, units } = allowed.value;
  const period = reportYear(context.now(), year);
  if (!period.ok) return period;
  const due = dueOf(deployment, year);
  if (!due.ok) return due;
  const codes = units.map(({ agency }) => agency.code);
  const histories = await context.store.yearHistories(codes, year);
  const arrivals: Arrival[] = [];
  for (const [index, { agency, events }] of histories.entries()) {
    for (const { seq, at, sha256 } of events.filter(isHandIn)) {
      const text = await context.store.yearPaper(agency, year, seq);
      arrivals.push({ agency, at, report: { text: text ?? "", sha256: sha256 ?? "" } });
    }
    onRead(index + 1, histories.length);
  }
  return provinceReport({
    year,
    period: { from: period.value.from, to: period.value.to, cutOff: period.value.asOf },
    due: due.value,
    agencies: units.map(({ agency: { code, name } }) => ({ code, name })),
    arrivals,
    indicators: deployment.account?.indicators ?? [],
  });
}
