import type { TermRule, WorkingHours } from "@danvan/core";

/** A limit that a deployment sets itself, as a person fills it in: whole working hours, and when its offices are open. */
export interface OwnHours {
  readonly hours: string;
  readonly morningFrom: string;
  readonly morningTo: string;
  readonly afternoonFrom: string;
  readonly afternoonTo: string;
}

/** The id of the limit in the list of rules. */
export const OWN_HOURS = "own-hours";

/** What the form begins with: nobody's rule, only something to change. */
export const SOME_HOURS: OwnHours = {
  hours: "4",
  morningFrom: "07:30",
  morningTo: "11:30",
  afternoonFrom: "13:30",
  afternoonTo: "17:00",
};

/** The limit as a rule of the deployment; what is no number stays none, and core says so. */
export const ownRule = ({ hours }: Pick<OwnHours, "hours">): TermRule => ({
  type: "term",
  id: OWN_HOURS,
  name: { vi: "Mức riêng của đơn vị, tính bằng giờ làm việc", en: "A deployment's own limit, in working hours" },
  source: { document: "Mức riêng của đơn vị" },
  sourceStatus: "illustrative",
  confidence: "illustrative",
  applies: {},
  bound: "at-most",
  trigger: "received",
  amount: Number(hours),
  unit: "working-hour",
  roll: "none",
  effectiveFrom: null,
  effectiveTo: null,
});

/**
 * Morning and afternoon as two spans; one that is empty is left out.
 * @example openHours({ ...SOME_HOURS, afternoonFrom: "", afternoonTo: "" }).spans.length // → 1
 */
export const openHours = ({ morningFrom, morningTo, afternoonFrom, afternoonTo }: OwnHours): WorkingHours => ({
  spans: [
    { from: morningFrom, to: morningTo },
    { from: afternoonFrom, to: afternoonTo },
  ].filter(({ from, to }) => from || to),
});
