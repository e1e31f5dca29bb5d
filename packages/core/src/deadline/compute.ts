import type { CivilDate } from "../calendar/civil-date.js";
import { dueDate, type Due } from "./due.js";
import type { DeadlineInput } from "../rule/input.js";
import type { Roll, SourceStatus, Trigger } from "../rule/rule.js";
import { step, stepsOf } from "./steps.js";
import { ok, type Result } from "../terms/errors.js";
import type { Confidence, EventType } from "../terms/terms.js";
import type { Step } from "../wire/due.js";

/** The date by one reading of the same words. */
export interface ReadingDate {
  readonly id: string;
  readonly date: CivilDate;
  readonly used: boolean;
}

/** Another rule that limits the same duty, and its date. */
export interface AlsoDue {
  readonly rule: string;
  readonly date: CivilDate;
  readonly at: string;
  readonly sourceStatus: SourceStatus;
}

/** A due date that explains itself. */
export interface Deadline {
  /** Id of the rule that gave the date. */
  readonly rule: string;
  readonly sourceStatus: SourceStatus;
  readonly confidence: Confidence;
  /** What started the clock; null for dates that no event starts. */
  readonly trigger: Trigger | null;
  /** The day of the trigger. */
  readonly from: CivilDate;
  /** The last day, and the instant it ends (24:00 in Vietnam) as UTC ISO text: a later instant is late. */
  readonly date: CivilDate;
  readonly at: string;
  readonly roll: { readonly policy: Roll; readonly from: CivilDate };
  /** Since when the clock stands, if it does; the date is then the earliest possible one. */
  readonly pausedSince: CivilDate | null;
  /** The events of a case that keep the promise. */
  readonly metBy: readonly EventType[];
  /** Every reading of disputed words with its date; empty when nothing is disputed. */
  readonly readings: readonly ReadingDate[];
  /** The other rules that were computed; none of their dates is earlier. */
  readonly also: readonly AlsoDue[];
  /** Version of the calendar that was counted with. */
  readonly calendar: string;
  readonly steps: readonly Step[];
}

/**
 * The due date by one rule, with its reasons: rule, trigger, days skipped and why, pauses, extensions, readings, end.
 *
 * A rule of the deployment that names a statutory one in `shortens` is computed beside it; the earlier date is the answer.
 *
 * @returns the deadline, or the problems of `dueDate` for either rule: a pause that the law does not know is refused here
 * @example computeDeadline({ book, calendar, rule: "ht-bao-cao-nam", from: "2027-01-01" }) // → ok, date "2027-12-04", a Saturday
 */
export function computeDeadline(input: DeadlineInput): Result<Deadline> {
  const due = dueDate(input);
  if (!due.ok) return due;
  const { shortens } = due.value.rule;
  const limit = shortens === undefined ? null : dueDate({ ...input, rule: shortens, reading: "default" });
  if (limit && !limit.ok) return limit;
  if (!limit) return ok(deadlineOf(due.value, [], input));
  return ok(
    limit.value.date < due.value.date
      ? deadlineOf(limit.value, [due.value], input)
      : deadlineOf(due.value, [limit.value], input),
  );
}

/** What an agency does to keep a promise, where a rule does not say it. */
const SETTLED = ["answered", "refused", "transferred"] as const;

/** A due date as the deadline, beside the others of the same duty; `extra` steps come before the end. */
export function deadlineOf(
  due: Due,
  others: readonly Due[],
  input: DeadlineInput,
  extra: readonly Step[] = [],
): Deadline {
  const { rule, date, at } = due;
  const readings = readingsOf(due, input);
  const steps = [
    ...stepsOf(due, input.calendar),
    ...readings
      .filter((other) => other.date !== date)
      .map(({ id, date: other }) => step("reading", { reading: id, date: other })),
    ...others.map(alsoStep),
    ...(others.length ? [step("earliest", { rule: rule.id, date })] : []),
    ...extra,
    step("due", { date, at }),
  ];
  return {
    rule: rule.id,
    sourceStatus: rule.sourceStatus,
    confidence: rule.confidence,
    trigger: rule.type === "term" ? rule.trigger : null,
    from: due.from,
    date,
    at,
    roll: { policy: due.roll, from: due.counted },
    pausedSince: due.pausedSince,
    metBy: (rule.type === "term" ? rule.metBy : undefined) ?? SETTLED,
    readings,
    also: others.map((other) => ({
      rule: other.rule.id,
      date: other.date,
      at: other.at,
      sourceStatus: other.rule.sourceStatus,
    })),
    calendar: input.calendar.version,
    steps,
  };
}

const alsoStep = ({ rule, date }: Due): Step =>
  step(
    "also",
    { rule: rule.id, vi: rule.name.vi, en: rule.name.en, sourceStatus: rule.sourceStatus, date },
    rule.source,
  );

/** All readings of the rule that gave the date, the default one first. */
function readingsOf({ rule, date }: Due, input: DeadlineInput): ReadingDate[] {
  const others = rule.type === "term" || rule.type === "fixed" ? (rule.readings ?? []) : [];
  if (others.length === 0) return [];
  const chosen = input.reading ?? "default";
  return ["default", ...others.map(({ id }) => id)].flatMap((id): ReadingDate[] => {
    if (id === chosen) return [{ id, date, used: true }];
    const other = dueDate({ ...input, rule: rule.id, remote: false, reading: id });
    return other.ok ? [{ id, date: other.value.date, used: false }] : [];
  });
}
