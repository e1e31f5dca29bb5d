import {
  computeDeadline,
  type Deadline,
  type DeadlineInput,
  type DeadlineRule,
  isInForce,
  isInHours,
  type Result,
  ruleBook,
  toCivilDate,
} from "@danvan/core";
import { calendarAsKnownOn, statutoryDeadlines } from "@danvan/core/data";
import { openHours, OWN_HOURS, type OwnHours, ownRule } from "./own-hours.ts";

/** What a person has filled in, as text; what is empty was not asked. */
export interface AskedDeadline extends OwnHours {
  readonly rule: string;
  /** A civil day, or an instant as `YYYY-MM-DDTHH:mm` on the clock of `zone`. */
  readonly start: string;
  readonly zone: "day" | "vietnam" | "utc";
  readonly unsure: boolean;
  readonly remote: boolean;
  readonly pauseFrom: string;
  readonly pauseTo: string;
  readonly ground: string;
  readonly extendedAt: string;
  readonly reading: string;
  readonly every: string;
}

/**
 * The civil day in Vietnam on which the clock starts.
 * @example startDay({ start: "2026-11-22T18:30", zone: "utc" }) // → "2026-11-23"
 */
export function startDay({ start, zone }: Pick<AskedDeadline, "start" | "zone">): string {
  if (zone !== "utc") return start.slice(0, 10);
  return /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(start) ? toCivilDate(`${start}:00Z`) : "";
}

/** The instant on which a clock of hours starts; undefined while only a day is given. */
export function startInstant({ start, zone }: Pick<AskedDeadline, "start" | "zone">): string | undefined {
  if (zone === "day" || !/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(start)) return undefined;
  return new Date(`${start}:00${zone === "utc" ? "Z" : "+07:00"}`).toISOString();
}

/** The version of the chosen rule that was in force on the day, else its first. */
export function chosenRule(asked: Pick<AskedDeadline, "rule" | "start" | "zone" | "hours">): DeadlineRule | undefined {
  if (asked.rule === OWN_HOURS) return ownRule(asked);
  const versions = statutoryDeadlines.filter(({ id }) => id === asked.rule);
  const day = startDay(asked);
  return versions.find((rule) => isInForce(rule, day)) ?? versions[0];
}

/** The due date with its reasons, by core's own engine; what the chosen rule does not know is not passed on. */
export function askedDeadline(asked: AskedDeadline): Result<Deadline> {
  const rule = chosenRule(asked);
  const isOwn = asked.rule === OWN_HOURS;
  const book = ruleBook(statutoryDeadlines, isOwn ? [ownRule(asked)] : [], {
    unverified: asked.unsure && rule && !isOwn ? [rule.id] : [],
    hours: isOwn ? openHours(asked) : null,
  });
  if (!book.ok) return book;
  const term = rule?.type === "term" ? rule : undefined;
  const fromAt = term && isInHours(term.unit) ? startInstant(asked) : undefined;
  const isRead = term?.readings?.length || (rule?.type === "fixed" && rule.readings?.length);
  const input: DeadlineInput = {
    book: book.value,
    calendar: calendarAsKnownOn(),
    rule: asked.rule,
    from: startDay(asked),
    ...(fromAt && { fromAt }),
    ...(asked.remote && term?.remote && { remote: true }),
    ...(asked.pauseFrom && term?.pausing && { pauses: [{ from: asked.pauseFrom, to: asked.pauseTo || null }] }),
    ...(asked.ground &&
      asked.extendedAt &&
      term?.extensions && { extensions: [{ at: asked.extendedAt, ground: asked.ground }] }),
    ...(asked.reading && isRead && { reading: asked.reading }),
    ...(rule?.type === "fixed" && rule.every === null && asked.every && { every: asked.every as "year" }),
  };
  return computeDeadline(input);
}
