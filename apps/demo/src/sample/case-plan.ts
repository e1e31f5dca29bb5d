import {
  addDays,
  addWorkingDays,
  daysBetween,
  dayOff,
  type Calendar,
  type CivilDate,
  type NewFeedback,
  type OnlineKind,
  type RatingLevel,
  type RefusalReason,
  startOfDay,
  workingDaysBetween,
} from "@danvan/core";
import { PROMISED_DAYS } from "../agency/promised-days.ts";
import type { Chance } from "./chance.ts";
import { sampleText } from "./sentences.ts";
import { KINDS, LEVELS, REFUSALS, SHAPE } from "./shape.ts";

/** What happens to a case, at an instant in milliseconds since 1970. */
export type Step =
  | {
      readonly at: number;
      readonly does: "receive";
      readonly feedback: Omit<NewFeedback, "consent">;
      readonly mayPublish: boolean;
    }
  | { readonly at: number; readonly does: "answer"; readonly kind: OnlineKind }
  | { readonly at: number; readonly does: "refuse"; readonly reason: RefusalReason }
  | { readonly at: number; readonly does: "ask" }
  | { readonly at: number; readonly does: "supply" }
  | { readonly at: number; readonly does: "reopen" }
  | { readonly at: number; readonly does: "rate"; readonly level: RatingLevel }
  | {
      readonly at: number;
      readonly does: "publish";
      readonly kind: OnlineKind;
      readonly text: string;
      readonly place: string;
    };

const HOUR = 3_600_000;

/** The days of a year of an agency, and how much each brings beside the others. */
export function intakeDays(
  calendar: Calendar,
  from: CivilDate,
  to: CivilDate,
): readonly (readonly [CivilDate, number])[] {
  const days = daysBetween(from, to) + 1;
  return Array.from({ length: days }, (_, at) => {
    const day = addDays(from, at);
    return [day, (dayOff(calendar, day) ? SHAPE.dayOff : 1) * (1 + (SHAPE.growth - 1) * (at / days))] as const;
  });
}

/**
 * What happens to one case, from its first word on, in order of time.
 * @param lateness how many times the usual share of replies its agency gives too late
 */
export function casePlan(
  chance: Chance,
  days: ReturnType<typeof intakeDays>,
  calendar: Calendar,
  lateness: number,
): readonly Step[] {
  const { hours } = SHAPE;
  const kind = chance.one(KINDS);
  const day = chance.one(days);
  let at = Date.parse(startOfDay(day)) + Math.floor((hours.from + chance.next() * (hours.to - hours.from)) * HOUR);
  const words = sampleText(kind, (list) => chance.of(list));
  const feedback = {
    key: chance.uuid(),
    kind,
    ...words,
    ...(chance.happens(SHAPE.withContact) && { contact: { name: "Người gửi mẫu", email: "nguoi-gui-mau@example.vn" } }),
    lang: "vi" as const,
  };
  const mayPublish = chance.happens(SHAPE.mayPublish);
  const steps: Step[] = [{ at, does: "receive", feedback, mayPublish }];
  if (chance.happens(SHAPE.forgotten)) return steps;
  const isAsked = chance.happens(SHAPE.asked);
  if (isAsked) {
    const askedAt = inOffice(day, 1);
    if (askedAt === null) return steps;
    steps.push({ at: askedAt, does: "ask" });
    if (!chance.happens(SHAPE.supplied)) {
      const refusedAt = inOffice(day, SHAPE.patience);
      return refusedAt === null ? steps : [...steps, { at: refusedAt, does: "refuse", reason: "unclear" }];
    }
    steps.push({ at: askedAt + 6 * HOUR, does: "supply" });
  }
  const isLate = chance.happens(Math.min(0.6, SHAPE.late * lateness));
  const repliedAt = inOffice(day, (isAsked ? 1 : 0) + handled(isLate));
  if (repliedAt === null) return steps;
  at = repliedAt;
  if (chance.happens(SHAPE.refused)) return [...steps, { at, does: "refuse", reason: chance.one(REFUSALS) }];
  steps.push({ at, does: "answer", kind });
  if (!isLate && chance.happens(SHAPE.reopened)) {
    steps.push({ at: (at += 26 * HOUR), does: "reopen" });
    steps.push({ at: (at += 47 * HOUR), does: "answer", kind });
  }
  if (chance.happens(SHAPE.rated)) {
    const isSatisfied = chance.happens(isLate ? SHAPE.satisfied / 3 : SHAPE.satisfied);
    steps.push({ at: at + 3 * HOUR, does: "rate", level: chance.one(isSatisfied ? LEVELS.satisfied : LEVELS.not) });
  }
  if (mayPublish) steps.push({ at: at + 24 * HOUR, does: "publish", kind, ...words });
  return steps;

  /** How many working days a reply takes: in time, or so many too late, fewer of the longer delays. */
  function handled(late: boolean): number {
    const within = 1 + chance.below(PROMISED_DAYS);
    return late ? PROMISED_DAYS + 1 + Math.floor(SHAPE.longestDelay * chance.next() ** 6) : within;
  }

  /** In office hours, so many working days after a day. Null: after the calendar. */
  function inOffice(received: CivilDate, after: number): number | null {
    if (workingDaysBetween(calendar, received, calendar.to) <= after) return null;
    return (
      Date.parse(startOfDay(addWorkingDays(calendar, received, after))) + Math.floor((8 + 8 * chance.next()) * HOUR)
    );
  }
}
