import type { CivilDate } from "../calendar/civil-date.js";
import { dueDate, readingsOfRule, type Due } from "./due.js";
import type { DeadlineInput } from "../rule/input.js";
import { planOf, readingsOf, type Plan, type ReadingDate } from "./plan.js";
import type { Roll, Trigger } from "../rule/rule.js";
import { naming, step, stepsOf } from "./steps.js";
import { ok, type Result } from "../terms/errors.js";
import type { Confidence, EventType, SourceStatus } from "../terms/terms.js";
import type { Step } from "../wire/due.js";

/** Another rule that limits the same duty, and its date. */
export interface AlsoDue {
  readonly rule: string;
  readonly date: CivilDate;
  readonly at: string;
  readonly sourceStatus: SourceStatus;
  /** Since when its clock stands, if it does: its date is then the earliest possible one. */
  readonly pausedSince?: CivilDate;
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
  /** Another limit of the case was kept before, and too late: the case stays late. */
  readonly wasLate?: true;
  /** Every reading of disputed words with its date; empty when nothing is disputed. */
  readonly readings: readonly ReadingDate[];
  /** The day to plan for, only where a second figure exists. The promise itself stays `date`. */
  readonly plan?: Plan;
  /** The other rules that were computed and are kept no sooner; none of their dates is earlier, unless its clock stands. */
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
  const own = { due: due.value, input };
  const { shortens } = own.due.rule;
  if (shortens === undefined) return ok(deadlineOf(own, []));
  const byLaw = { ...input, rule: shortens, reading: "default" };
  const limit = dueDate(byLaw);
  if (!limit.ok) return limit;
  const law = { due: limit.value, input: byLaw };
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
  const term = rule.type === "term" ? rule : null;
  const readings = readingsOf(due, input);
  const sourceOf = (id: string) => readingsOfRule(rule).find((reading) => reading.id === id)?.source;
  const plan = planOf(date, [first, ...others]);
  const isEarliest = others.length > 0 && others.every(({ due: other }) => other.at >= at);
  const steps = [
    ...stepsOf(due, input),
    ...readings
      .filter((other) => other.date !== date)
      .map(({ id, date: other }) => step("reading", { reading: id, date: other }, sourceOf(id))),
    ...others.map((other) => limitStep("also", other.due)),
    ...(isEarliest ? [step("earliest", { rule: rule.id, date: endOf(due) })] : []),
    ...extra,
    ...(plan ? [step("plan", { ...plan })] : []),
    step(fromAt === null ? "due" : "due-at", { date, at }),
  ];
  return {
    rule: rule.id,
    sourceStatus: rule.sourceStatus,
    confidence: rule.confidence,
    trigger: term?.trigger ?? null,
    from: due.from,
    date,
    at,
    roll: { policy: due.roll, from: due.counted },
    pausedSince: due.pausedSince,
    metBy: term?.metBy ?? SETTLED,
    readings,
    // Left out where there is none, so that a decision kept before there were second figures still replays to its bytes.
    ...(plan && { plan }),
    also: others.map(({ due: other }) => ({
      rule: other.rule.id,
      date: other.date,
      at: other.at,
      sourceStatus: other.rule.sourceStatus,
      ...(other.pausedSince !== null && { pausedSince: other.pausedSince }),
    })),
    calendar: input.calendar.version,
    steps,
  };
}

/** The day that a limit ends with, or of hours the instant. */
const endOf = ({ date, at, fromAt }: Due): string => (fromAt === null ? date : at);

/** A step that tells of another limit. */
export const limitStep = (code: "also" | "kept", due: Due, more: Step["facts"] = {}): Step =>
  step(code, { ...naming(due.rule), sourceStatus: due.rule.sourceStatus, date: endOf(due), ...more }, due.rule.source);
