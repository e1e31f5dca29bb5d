import {
  computeDeadline,
  fail,
  isCaseCode,
  isInForce,
  kindOf,
  ok,
  repliesOf,
  toCivilDate,
  type CaseEvent,
  type Result,
  type Source,
} from "@danvan/core";
import type { Deployment } from "../../deployment/deployment.js";
import { placeAt } from "../../ids/place.js";
import type { StoredCase } from "../../store/cases.js";
import type { Next, SideEffects } from "../case/append-event.js";
import { jobsOf, moveJob } from "../case/jobs.js";
import type { Context } from "../context/context.js";

type Stamp = Pick<CaseEvent, "at" | "by">;

/** Until when a case that is not this agency's is to be passed on, by a rule that speaks of passing on alone. */
export interface TransferLimit {
  readonly rule: string;
  readonly name: { readonly vi: string; readonly en: string };
  /** Civil date. */
  readonly date: string;
  readonly source: Source;
}

/**
 * By when the law wants a case of this kind passed on; `null` where no rule known to us says it.
 *
 * @param events its history
 */
export function transferLimit(
  events: readonly CaseEvent[],
  { book, calendar }: Pick<Deployment, "book" | "calendar">,
): TransferLimit | null {
  const [first] = events;
  const kind = kindOf(events);
  if (first?.type !== "received") return null;
  const from = toCivilDate((first.before?.[0] ?? first).at);
  for (const rule of book.rules) {
    const speaks = rule.type === "term" && rule.applies.kinds?.includes(kind) && rule.metBy?.join() === "transferred";
    if (!speaks || !isInForce(rule, from)) continue;
    const due = computeDeadline({ book, calendar, rule: rule.id, from });
    if (due.ok) return { rule: rule.id, name: rule.name, date: due.value.date, source: rule.source };
  }
  return null;
}

/** The agency that a case came from, and may be given back to; `null` for one that came in here. */
export function cameFrom(events: readonly CaseEvent[]): string | null {
  const last = events.findLast((event) => event.type === "arrived" || (event.type === "received" && event.from));
  const from = last && "from" in last ? last.from : undefined;
  return from === undefined || isCaseCode(from) ? null : from;
}

/**
 * Passes a case on: to another agency of this system, which goes on with it, or out of the system, which closes it here. Who has answered a case
 * keeps it: passing on is for what is outside one's competence, within days of its receipt (Nghị định 20/2008/NĐ-CP Điều 9 khoản 1 điểm d), and
 * the answer that was given stands in the figures of who gave it.
 *
 * @param to code of an agency, or `outside`
 * @returns the event with its message for who moves the case, or `agency-not-found`, `event-not-allowed`
 */
export function transfer(
  context: Context,
  deployment: Deployment,
  found: StoredCase,
  { to, text }: { readonly to: string; readonly text: string },
  stamp: Stamp,
  closing: SideEffects,
): Result<Next> {
  const isOutside = to === "outside";
  if (!isOutside && (to === found.agency || !context.deployment(to).ok)) return fail("agency-not-found", "to");
  if (repliesOf(found.events).length > 0) return fail("event-not-allowed", "to", { type: "transferred" });
  const event: CaseEvent = { type: "transferred", ...stamp, to };
  const { code, events } = found;
  const place = placeAt(events, event.at);
  const told = jobsOf(deployment, {
    code,
    event,
    place,
    mayMail: true,
    mayText: true,
    random: context.random,
  });
  const move = moveJob({ code, event, place, random: context.random });
  return ok({
    event,
    sideEffects: isOutside ? { reply: text, ...closing } : { reply: text, jobs: [...told, move] },
  });
}
