import { ratio, type CaseTotals, type Ratio } from "@danvan/core";
import type { UnitStanding } from "@danvan/server";

/** All units together: counts added up, shares made again from their parts. */
export interface OverviewSums {
  readonly received: number;
  readonly answered: number;
  readonly open: number;
  readonly overdue: number;
  readonly rated: number;
  readonly oldestOpenDays: number | null;
  readonly onTime: Ratio;
  readonly satisfaction: Ratio;
  /** Units with an overdue case. */
  readonly withOverdue: number;
  /** Units without figures just now. */
  readonly counting: number;
}

/** @example overviewSums([]).onTime.percent // → null */
export function overviewSums(units: readonly UnitStanding[]): OverviewSums {
  const all = units.flatMap(({ totals }) => totals ?? []);
  const sum = (of: (totals: CaseTotals) => number) => all.reduce((total, one) => total + of(one), 0);
  const share = (of: "onTime" | "satisfaction"): Ratio => ({
    ...ratio(
      sum((totals) => totals[of].part),
      sum((totals) => totals[of].whole),
    ),
    ...(all.every((totals) => totals[of].percent === null) && { percent: null }),
  });
  const waits = all.flatMap(({ oldestOpenDays }) => oldestOpenDays ?? []);
  return {
    received: sum(({ received }) => received),
    answered: sum(({ answered }) => answered),
    open: sum(({ open }) => open),
    overdue: sum(({ overdue }) => overdue),
    rated: sum(({ rated }) => rated),
    oldestOpenDays: waits.length > 0 ? waits.reduce((most, days) => Math.max(most, days)) : null,
    onTime: share("onTime"),
    satisfaction: share("satisfaction"),
    withOverdue: all.filter(({ overdue }) => overdue > 0).length,
    counting: units.length - all.length,
  };
}
