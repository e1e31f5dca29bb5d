import type { Calendar } from "../calendar/calendar.js";
import type { CivilDate } from "../calendar/civil-date.js";
import type { RuleBook } from "../rule/book.js";
import { ruleBook } from "../rule/rule-book.js";
import { computeDeadline, type Deadline } from "./compute.js";
import type { WorkingHours } from "../calendar/working-hours.js";
import type { DeadlineInput } from "../rule/input.js";
import type { DeadlineRule } from "../rule/rule.js";
import { DanvanError, problem, fail, ok, type Problem, type Result } from "../terms/errors.js";
import { sha256 } from "../terms/sha-256.js";

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
 * @returns the decision, or `decision-altered` (text and hash disagree), `decision-unreadable`, `calendar-differs`,
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

/**
 * JSON with the keys of every object in order of their code units and nothing between: one value, one text (after RFC 8785).
 *
 * @throws DanvanError `value-not-canonical` for what JSON cannot hold exactly
 * @example canonical({ b: 1, a: [true, null] }) // → '{"a":[true,null],"b":1}'
 */
export function canonical(value: unknown): string {
  try {
    return JSON.stringify(inOrder(value));
  } catch (cause) {
    // What holds itself, or lies deeper than any file that is meant, has no end for the one who writes it.
    if (!(cause instanceof RangeError)) throw cause;
    throw new DanvanError(problem("value-not-canonical"), { help: "JSON.parse(text)", cause });
  }
}

const dropAbsent = (request: { [Key in keyof DecisionRequest]-?: DecisionRequest[Key] | undefined }) =>
  Object.fromEntries(Object.entries(request).filter(([, value]) => value !== undefined)) as unknown as DecisionRequest;

/** A copy whose keys are in order from the start: then JSON's own writer, the fastest there is, writes them so. */
function inOrder(value: unknown): unknown {
  if (typeof value === "string") return value;
  if (Array.isArray(value)) return value.map(inOrder);
  if (isPlain(value)) {
    const copy: Record<string, unknown> = {};
    for (const key of keysInOrder(value)) {
      // JavaScript puts keys that are numbers before all others, whatever the order of writing. What begins with a letter is behind ":".
      if (key < ":" && /^\d+$/.test(key))
        throw new DanvanError(problem("value-not-canonical", key), { help: "JSON.parse(text)" });
      const part = value[key];
      if (part !== undefined) copy[key] = inOrder(part);
    }
    return copy;
  }
  const exact = value === null || typeof value === "boolean" || Number.isFinite(value);
  if (!exact) throw new DanvanError(problem("value-not-canonical"), { help: "JSON.parse(text)" });
  return value;
}

/** An object as JSON makes them: a date or a map would be written as if it held nothing. */
function isPlain(value: unknown): value is Record<string, unknown> {
  if (!isRecord(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** Of more keys than objects of ours have. */
const MANY = 32;

/** The keys of an object in order of their code units: putting a few into their places takes less than half of what `sort` takes for them. */
function keysInOrder(value: object): string[] {
  const keys = Object.keys(value);
  if (keys.length > MANY) return keys.sort();
  for (let at = 1; at < keys.length; at++) {
    const key = keys[at]!;
    let place = at;
    for (; place > 0 && keys[place - 1]! > key; place--) keys[place] = keys[place - 1]!;
    keys[place] = key;
  }
  return keys;
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;

function parse(text: string): Decision | null {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) && value["version"] === 1 && canonical(value) === text
      ? (value as unknown as Decision)
      : null;
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
