import { fail, isHandIn, provinceReport, type Arrival, type ProvinceReport, type Result } from "@danvan/core";
import type { AgencyName } from "../../../deployment/deployment.js";
import type { StoredYearHistory } from "../../../store/year/year-reports.js";
import { permitUnits } from "../../access/oversight/units.js";
import type { Actor } from "../../access/actor.js";
import type { Context } from "../../context/context.js";
import { dueOf } from "../report-due.js";
import { reportYear } from "../report-year.js";

/** The unit whose report is read next, and the how-manieth of all that handed in. */
export interface ReadUnit {
  readonly agency: AgencyName;
  /** From 1 on. */
  readonly at: number;
  readonly all: number;
}

/** Told before each report is opened. Waiting holds the reading back; `false` ends it there. */
export type OnRead = (unit: ReadUnit) => boolean | void | Promise<boolean | void>;

/**
 * The reports that the units handed in as one: who handed in when, and the figures side by side. Each is opened against the hash it was handed in
 * with: one that was altered in the database counts as not handed in, and is named.
 *
 * @returns it; or `reading-stopped`, a problem of `permitUnits`, `reportYear`, `reportDue` or `provinceReport`
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
  const agencies = units.map(({ agency: { code, name } }) => ({ code, name }));
  const kept = await context.store.yearHistories(
    agencies.map(({ code }) => code),
    year,
  );
  const handedIn = kept.filter(({ events }) => events.some(isHandIn));
  const histories = new Map(handedIn.map((history) => [history.agency, history]));
  let isStopped = false;
  async function* arrivals(): AsyncGenerator<Arrival> {
    let at = 0;
    for (const agency of agencies) {
      const history = histories.get(agency.code);
      if (!history) continue;
      isStopped = (await onRead({ agency, at: (at += 1), all: histories.size })) === false;
      if (isStopped) return;
      yield* arrivalsOf(context, history);
    }
  }
  const report = await provinceReport({
    year,
    period: { from: period.value.from, to: period.value.to, cutOff: period.value.asOf },
    due: due.value,
    agencies,
    arrivals: arrivals(),
    indicators: deployment.account?.indicators ?? [],
  });
  return isStopped ? fail("reading-stopped") : report;
}

async function* arrivalsOf({ store }: Context, { agency, year, events }: StoredYearHistory): AsyncGenerator<Arrival> {
  for (const { seq, at, sha256 } of events.filter(isHandIn)) {
    const text = await store.yearPaper(agency, year, seq);
    yield { agency, at, report: { text: text ?? "", sha256: sha256 ?? "" } };
  }
}
