import { fail, ok, type Problem, type Result } from "@danvan/core";
import { uuidV7 } from "../../../ids/uuid-v7.js";
import type { Actor } from "../../access/actor.js";
import { signature } from "../../access/deputies/signature.js";
import { permitUnits, unitOf } from "../../access/oversight/units.js";
import { MAIL, REMINDED } from "../../case/jobs.js";
import type { Context } from "../../context/context.js";
import { actsOf } from "./round.js";

const SUBJECT_MAX = 200;
const TEXT_MAX = 4_000;

/** A letter to some units, as it was written. */
export interface NewReminder {
  readonly units: readonly string[];
  readonly subject: string;
  readonly text: string;
}

/** A reminder and what became of it; `outcome` null while it waits for working hours or for another try. */
export interface SentReminder {
  readonly unit: string;
  readonly at: string;
  /** The name that the officer signs in with. */
  readonly by: string;
  readonly subject: string;
  readonly text: string;
  readonly outcome: string | null;
}

/** What was sent in a year, the newest first, and which units can be written to. */
export interface ReminderLog {
  readonly sent: readonly SentReminder[];
  readonly addressed: ReadonlySet<string>;
  /** How many acts there are. */
  readonly seen: number;
}

/** @returns the log of a year, or a problem of `permitUnits` */
export async function reminders(context: Context, actor: Actor, year: number): Promise<Result<ReminderLog>> {
  const allowed = permitUnits(context, actor, "overview");
  if (!allowed.ok) return allowed;
  const acts = await actsOf(context, actor.agency, year);
  const names = new Map((await context.store.officers(actor.agency)).map(({ id, name }) => [id, name]));
  const sent = acts.reminders.map(({ unit, at, officer, subject, text, outcome }): SentReminder => ({
    unit,
    at,
    by: officer
      .split("/")
      .map((id) => names.get(id) ?? id)
      .join("/"),
    subject,
    text,
    outcome,
  }));
  const { mail = {} } = allowed.value.oversight;
  return ok({ sent: sent.toReversed(), addressed: new Set(Object.keys(mail)), seen: acts.count });
}

/**
 * Checks a letter as it would be sent, and sends nothing.
 * @returns it without the space around, or `field-required`, `text-too-long`, `mail-address-missing` (facts: the unit), or a problem of `permitUnits`
 */
export function checkReminder(context: Context, actor: Actor, typed: NewReminder): Result<NewReminder> {
  const allowed = permitUnits(context, actor, "remind");
  if (!allowed.ok) return allowed;
  // A subject is one line: a break in it would be another header of the letter.
  const subject = typed.subject
    .normalize("NFC")
    .replace(/[\p{C}\s]+/gu, " ")
    .trim();
  const text = typed.text.normalize("NFC").trim();
  const units = [...new Set(typed.units)];
  const problems: Problem[] = [
    ...(units.length === 0 ? [{ code: "field-required" as const, path: "units", facts: {} }] : []),
    ...lengthProblems("subject", subject, SUBJECT_MAX),
    ...lengthProblems("text", text, TEXT_MAX),
  ];
  const { mail = {} } = allowed.value.oversight;
  for (const unit of units) {
    const found = unitOf(allowed.value, unit);
    if (!found.ok) return found;
    if (!Object.hasOwn(mail, unit)) problems.push({ code: "mail-address-missing", path: "units", facts: { unit } });
  }
  const [first, ...rest] = problems;
  return first ? { ok: false, problems: [first, ...rest] } : ok({ units, subject, text });
}

const lengthProblems = (path: string, text: string, maximum: number): Problem[] =>
  text === ""
    ? [{ code: "field-required", path, facts: {} }]
    : text.length > maximum
      ? [{ code: "text-too-long", path, facts: { maximum } }]
      : [];

/**
 * Sends a letter to each of some units, when the office is open: one act and one letter a unit.
 *
 * @param seen how many acts the page showed: a form that is sent twice is one reminder
 * @returns how many; or a problem of `checkReminder`, or `report-changed`
 */
export async function remind(
  context: Context,
  actor: Actor,
  year: number,
  typed: NewReminder,
  seen: number,
): Promise<Result<number>> {
  const checked = checkReminder(context, actor, typed);
  if (!checked.ok) return checked;
  const { units, subject, text } = checked.value;
  const at = context.now();
  const by = signature(actor, "remind");
  const body = JSON.stringify({ subject, text });
  const acts = units.map((unit, index) => ({
    kind: "reminded",
    unit,
    at,
    by,
    body,
    job: { id: uuidV7(at, index, context.random(8)), target: MAIL, event: REMINDED, at, notBefore: at },
  }));
  const added = await context.store.addOversightActs(
    { agency: actor.agency, year, seen, acts },
    { actor: by, verb: "remind", object: String(year), at },
  );
  return added === null ? fail("report-changed") : ok(units.length);
}
