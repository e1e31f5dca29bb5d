import { problem, type Problem } from "../terms/errors.js";
import { NO_END } from "./book.js";
import type { Applies, DeadlineRule, FixedRule, FrequencyRule, TermRule } from "./rule.js";

/** Whether the windows of two rules have a day in common. */
export const overlap = (a: DeadlineRule, b: DeadlineRule): boolean =>
  (a.effectiveFrom ?? "") <= (b.effectiveTo ?? NO_END) && (b.effectiveFrom ?? "") <= (a.effectiveTo ?? NO_END);

/** Whether a statutory term limits another one without being named: the same trigger and kinds, for every case. */
export const limits = (rule: TermRule, overlay: TermRule): boolean =>
  rule.applies.toEveryCase !== false && rule.trigger === overlay.trigger && meet(rule.applies, overlay.applies);

/**
 * What is wrong with a rule of a deployment beside one of the law: it may be stricter, never milder.
 *
 * @param hoursADay working hours of a working day, where the deployment told them
 * @returns nothing, or `overlay-lengthens` (a later end), `overlay-weakens` (fewer times, a shorter minimum, another form of rule)
 */
export function faultsAgainst(overlay: DeadlineRule, rule: DeadlineRule, hoursADay: number | null = null): Problem[] {
  if (!overlap(overlay, rule)) return [];
  const named = overlay.shortens === rule.id;
  const fault = (code: "overlay-lengthens" | "overlay-weakens") => [
    problem(code, "overlays", { rule: overlay.id, statutory: rule.id }),
  ];
  if (overlay.type === "term" && rule.type === "term") {
    if (!named && !limits(rule, overlay)) return [];
    if (overlay.bound !== rule.bound || overlay.counts !== rule.counts) return fault("overlay-weakens");
    // What must last, or be done some time before an event, is stricter when it is longer.
    if (rule.bound === "at-least" || rule.counts === "back")
      return isLonger(rule, overlay, hoursADay) ? fault("overlay-weakens") : [];
    return isLonger(overlay, rule, hoursADay) ? fault("overlay-lengthens") : [];
  }
  if (!named) return [];
  if (overlay.type === "fixed" && rule.type === "fixed") {
    if (isRarer(overlay, rule)) return fault("overlay-weakens");
    return dayOfYear(overlay) > dayOfYear(rule) ? fault("overlay-lengthens") : [];
  }
  if (overlay.type === "frequency" && rule.type === "frequency")
    return timesAMonth(overlay) < timesAMonth(rule) ? fault("overlay-weakens") : [];
  return fault("overlay-weakens");
}

const meet = (a: Applies, b: Applies) =>
  share(a.kinds ?? [], b.kinds ?? []) && (!a.channels || !b.channels || share(a.channels, b.channels));

const share = (a: readonly string[], b: readonly string[]) => a.some((one) => b.includes(one));

/**
 * Longer for certain. n working days never span fewer than n calendar days, a month never fewer than 28 nor more than 31. A count of
 * days starts with the next day, so from the instant of the trigger n days last n to n + 1 times 24 hours.
 */
function isLonger(a: TermRule, b: TermRule, hoursADay: number | null): boolean {
  if (a.unit === b.unit) return a.amount > b.amount;
  const working = [a.unit, b.unit].every((unit) => unit === "working-hour" || unit === "working-day");
  if (working && hoursADay !== null) return fewestOf(a, hoursADay) > mostOf(b, hoursADay);
  return fewest(a, hoursADay) > most(b);
}

/** In working days of the deployment. */
const fewestOf = ({ amount, unit }: TermRule, hours: number) => (unit === "working-hour" ? amount / hours : amount);
const mostOf = ({ amount, unit }: TermRule, hours: number) => (unit === "working-hour" ? amount / hours : amount + 1);

/** In days of 24 hours from the instant of the trigger. */
const fewest = ({ amount, unit }: TermRule, hoursADay: number | null) => {
  if (unit === "hour") return amount / 24 - 1;
  if (unit === "working-hour") return hoursADay === null ? 0 : amount / hoursADay - 1;
  return unit === "month" ? 28 * amount : amount;
};
const most = ({ amount, unit }: TermRule) => {
  if (unit === "hour") return amount / 24;
  return unit === "month" ? 31 * amount : unit === "calendar-day" ? amount : Infinity;
};

const OFTEN_FIRST = ["month", "quarter", "half-year", "year"] as const;
/** Where the caller says for which period a date is asked, nothing is certain. */
const isRarer = (a: FixedRule, b: FixedRule) =>
  a.every !== null && b.every !== null && OFTEN_FIRST.indexOf(a.every) > OFTEN_FIRST.indexOf(b.every);
const dayOfYear = ({ month = 12, day, edge }: FixedRule) => month * 31 + day - (edge === "before" ? 1 : 0);
const timesAMonth = ({ times, every }: FrequencyRule) => (every === "week" ? 4 * times : times);
