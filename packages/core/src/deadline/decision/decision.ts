import type { Calendar } from "../../calendar/calendar.js";
import type { CivilDate } from "../../calendar/civil-date.js";
import type { RuleBook } from "../../rule/book.js";
import { ruleBook } from "../../rule/rule-book.js";
import { computeDeadline, type Deadline } from "../compute.js";
import type { WorkingHours } from "../../calendar/working-hours.js";
import type { DeadlineInput } from "../../rule/input.js";
import type { DeadlineRule } from "../../rule/rule.js";
import { canonical } from "../../terms/sealed/canonical.js";
import { fail, ok, type Problem, type Result } from "../../terms/errors.js";
import { sha256 } from "../../terms/sealed/sha-256.js";
import { read } from "../../wire/read.js";
import { KeptDecision } from "./decision-schema.js";

/** What was requested, as plain data: everything of a deadline's input but the book and the calendar. */
export type DecisionRequest = Omit<DeadlineInput, "book" | "calendar">;

/** A due date as it was decided, with all that it was decided from; the same parts give the same bytes on any machine. */
export interface Decision {
  readonly version: 1;
  readonly calendar: { readonly version: string; readonly asKnownOn: CivilDate | null };
  readonly request: DecisionRequest;
  /** The rule requested, all its versions, and the rules it leads to, as they were worded on that day. */
  readonly rules: readonly DeadlineRule[];
  /** The deployment's working hours, where one of the rules counts them. */
  readonly hours?: WorkingHours;
  readonly outcome: { readonly deadline: Deadline } | { readonly problems: readonly Problem[] };
}

/** A decision as bytes that can be kept: its canonical text and the SHA-256 of that text in UTF-8, in hexadecimal. */
export interface SealedDecision {
  readonly text: string;
  readonly sha256: string;
}

/**
 * Decides a due date, or that there is none, together with the rules and the calendar that it was decided from.
 *
 * @example decide({ rule: "kn-thu-ly-lan-dau", from: "2026-11-23" }, book, calendar).outcome // → { deadline: { date: "2026-12-03", … } }
 */
export function decide(requested: DecisionRequest, book: RuleBook, calendar: Calendar): Decision {
  const { every, extensions, from, fromAt, pauses, reading, remote, rule } = requested;
  // Named one by one: an object that holds more, a whole calendar perhaps, must not get into the bytes.
  const request = dropAbsent({ every, extensions, from, fromAt, pauses, reading, remote, rule });
  const result = computeDeadline({ ...request, book, calendar });
  const rules = leadsTo(request.rule, book);
  const countsHours = rules.some((one) => one.type === "term" && one.unit === "working-hour");
  return {
    version: 1,
    calendar: { version: calendar.version, asKnownOn: calendar.asKnownOn },
    request,
    rules,
    ...(countsHours && book.hours ? { hours: book.hours } : {}),
    outcome: result.ok ? { deadline: result.value } : { problems: result.problems },
  };
}

/**
 * A decision as text and hash, to be kept beside the case.
 * @example (await seal(decision)).sha256.length // → 64
 */
export async function seal(decision: Decision): Promise<SealedDecision> {
  const text = canonical(decision);
  return { text, sha256: await sha256(text) };
}

/**
 * Decides a kept decision again from the rules written in it, and compares byte for byte.
 *
 * @param calendar the calendar it was decided with, by version and day of knowledge
 * @returns the decision, or `decision-altered` (text and hash disagree), `decision-unreadable`, `calendar-differs`, a problem of `ruleBook`,
 * `decision-differs` (this version of the software decides otherwise)
 * @example const sealed = await seal(decision);
 * (await replay(sealed, calendar)).ok // → true
 */
export async function replay(sealed: SealedDecision, calendar: Calendar): Promise<Result<Decision>> {
  if ((await sha256(sealed.text)) !== sealed.sha256) return fail("decision-altered");
  const kept = parse(sealed.text);
  if (kept === null) return fail("decision-unreadable");
  const { version, asKnownOn } = kept.calendar;
  if (version !== calendar.version || asKnownOn !== calendar.asKnownOn)
    return fail("calendar-differs", "calendar", { version, asKnownOn });
  const unverified = kept.rules.filter((rule) => rule.confidence === "unverified").map(({ id }) => id);
  const book = ruleBook(kept.rules, [], { unverified, hours: kept.hours ?? null });
  if (!book.ok) return book;
  return canonical(decide(kept.request, book.value, calendar)) === sealed.text ? ok(kept) : fail("decision-differs");
}

const dropAbsent = (request: { [Key in keyof DecisionRequest]-?: DecisionRequest[Key] | undefined }) =>
  Object.fromEntries(Object.entries(request).filter(([, value]) => value !== undefined)) as unknown as DecisionRequest;

function parse(text: string): Decision | null {
  try {
    const value: unknown = JSON.parse(text);
    return read(KeptDecision, value).ok && canonical(value) === text ? (value as Decision) : null;
  } catch {
    return null;
  }
}

/** All versions of a rule and of the rules that it names, in the order in which they are reached. */
function leadsTo(id: string, book: RuleBook): DeadlineRule[] {
  const ids = new Set([id]);
  for (const reached of ids)
    for (const rule of book.byId.get(reached) ?? []) {
      if (rule.shortens !== undefined) ids.add(rule.shortens);
      if (rule.type === "term" && rule.remote !== undefined) ids.add(rule.remote);
    }
  return [...ids].flatMap((reached) => book.byId.get(reached) ?? []);
}
