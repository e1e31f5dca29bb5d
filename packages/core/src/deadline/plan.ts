import type { CivilDate } from "../calendar/civil-date.js";
import { dueDate, readingsOfRule, type Due } from "./due.js";
import type { DeadlineInput } from "../rule/input.js";

/** The date by one reading of the same words. */
export interface ReadingDate {
  readonly id: string;
  readonly date: CivilDate;
  readonly used: boolean;
}

/** The day to plan for where a second figure, read in one source only, stands beside the one that is promised. */
export interface Plan {
  readonly date: CivilDate;
  /** The reading that gave the earliest date; `default` when the promised one is the stricter. */
  readonly reading: string;
}

/** All readings of the rule that gave the date, the default one first; none when nothing is disputed. */
export function readingsOf(due: Due, input: DeadlineInput): ReadingDate[] {
  const others = readingsOfRule(due.rule);
  if (others.length === 0) return [];
  const chosen = input.reading ?? "default";
  return ["default", ...others.map(({ id }) => id)].flatMap((id): ReadingDate[] => {
    if (id === chosen) return [{ id, date: due.date, used: true }];
    const other = dueDate({ ...input, rule: due.rule.id, remote: false, reading: id });
    return other.ok ? [{ id, date: other.value.date, used: false }] : [];
  });
}

/**
 * The earliest of the promised date and the second figures of all rules that limit the duty.
 * @returns null when no rule has a second figure
 */
export function planOf(
  promised: CivilDate,
  counted: readonly { readonly due: Due; readonly input: DeadlineInput }[],
): Plan | null {
  const figures = counted.flatMap(({ due, input }) => {
    const ids = readingsOfRule(due.rule).flatMap(({ id, amount }) => (amount === undefined ? [] : [id]));
    if (ids.length === 0) return [];
    return readingsOf(due, input).filter(({ id }) => id === "default" || ids.includes(id));
  });
  if (figures.length === 0) return null;
  return figures
    .map(({ id, date }) => ({ reading: id, date }))
    .reduce((plan, other) => (other.date < plan.date ? other : plan), { reading: "default", date: promised });
}
