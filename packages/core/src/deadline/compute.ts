import type { CivilDate } from "../calendar/civil-date.js";
import { dueDate, type Due } from "./due.js";
import type { DeadlineInput } from "../rule/input.js";
import { planOf, readingsOf, readingsOfRule, type Plan, type ReadingDate } from "./plan.js";
import type { Roll, Trigger } from "../rule/rule.js";
import { step, stepsOf } from "./steps.js";
import { ok, type Result } from "../terms/errors.js";
import type { Confidence, EventType, SourceStatus } from "../terms/terms.js";
import type { Step } from "../wire/due.js";

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
  /** The last day, and the instant it ends (24:00 in Vietnam; for hours the exact end) as UTC ISO text: a later instant is late. */
  readonly date: CivilDate;
  readonly at: string;
  readonly roll: { readonly policy: Roll; readonly from: CivilDate };
  /** Since when the clock stands, if it does; the date is then the earliest possible one. */
  readonly pausedSince: CivilDate | null;
  /** The events of a case that keep the promise. */
  readonly metBy: readonly EventType[];
  /** Every reading of disputed words with its date; empty when nothing is disputed. */
  readonly readings: readonly ReadingDate[];
  /** The day to plan for, only where a second figure exists. The promise itself stays `date`. */
  readonly plan?: Plan;
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
  if (!limit) return ok(deadlineOf({ due: due.value, input }, []));
  const own = { due: due.value, input };
  const law = { due: limit.value, input: { ...input, reading: "default" } };
  return ok(law.due.at < own.due.at ? deadlineOf(law, [own]) : deadlineOf(own, [law]));
}

/** What an agency does to keep a promise, where a rule does not say it. */
export const SETTLED = ["answered", "refused", "transferred"] as const;

/** A due date and what it was counted from. */
export interface Counted {
  readonly due: Due;
  readonly input: DeadlineInput;
}

/** A due date as the deadline, beside the others of the same duty; `extra` steps are told before the end. */
export function deadlineOf(first: Counted, others: readonly Counted[], extra: readonly Step[] = []): Deadline {
  const { due, input } = first;
  const { rule, date, at, fromAt } = due;
  const readings = readingsOf(due, input);
  const sources = new Map(readingsOfRule(due).map(({ id, source }) => [id, source]));
  const plan = planOf(
    date,
    [first, ...others].map((one) => [one.due, one.input]),
  );
  const steps = [
    ...stepsOf(due, input),
    ...readings
      .filter((other) => other.date !== date)
      .map(({ id, date: other }) => step("reading", { reading: id, date: other }, sources.get(id))),
    ...others.map((other) => alsoStep(other.due)),
    ...(others.length ? [step("earliest", { rule: rule.id, date: fromAt === null ? date : at })] : []),
    ...extra,
    ...(plan ? [step("plan", { ...plan })] : []),
    fromAt === null ? step("due", { date, at }) : step("due-at", { date, at }),
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
    // Left out where there is none, so that a decision kept before there were second figures still replays to its bytes.
    ...(plan && { plan }),
    also: others.map(({ due: other }) => ({
      rule: other.rule.id,
      date: other.date,
      at: other.at,
      sourceStatus: other.rule.sourceStatus,
    })),
    calendar: input.calendar.version,
    steps,
  };
}

const alsoStep = ({ rule, date, at, fromAt }: Due): Step =>
  step(
    "also",
    {
      rule: rule.id,
      vi: rule.name.vi,
      en: rule.name.en,
      sourceStatus: rule.sourceStatus,
      date: fromAt === null ? date : at,
    },
    rule.source,
  );
