import { append, fail, ok, statusOf, wholeHistory, type CaseEvent, type Result } from "@danvan/core";
import type { AuditAct } from "../../audit/chain.js";
import type { Deployment } from "../../deployment/deployment.js";
import { placeAt } from "../../ids/place.js";
import { uuidV7 } from "../../ids/uuid-v7.js";
import type { Change, Intake, StoredCase } from "../../store/cases.js";
import type { Context } from "../context/context.js";
import { findByCode } from "./find.js";
import { jobsOf, moveJob } from "./jobs.js";
import { standingAfter } from "./standing.js";

/** How often a change is tried again when somebody else changed the case in between. */
const ATTEMPTS = 3;

/** What is written together with an event. */
export type SideEffects = Pick<
  Change,
  "reply" | "files" | "supplement" | "reopening" | "rating" | "contactUntil" | "erase" | "jobs" | "sent" | "redaction"
>;

/** An event and what is written with it. */
export interface Next {
  readonly event: CaseEvent;
  readonly sideEffects: SideEffects;
  /** What happens to other cases of the agency at the same instant, in the same transaction. Default: nothing. */
  readonly beside?: readonly (Next & { readonly found: StoredCase })[];
  /** A case that comes out of this one. */
  readonly part?: Intake;
}

/** How the next event is decided from an instant, a history and what is kept beside it. */
export type Decide = (
  at: string,
  events: readonly CaseEvent[],
  found: StoredCase,
) => Result<Next> | Promise<Result<Next>>;

/**
 * Adds one event to a case. The instant is never before the last event's, even when the clock was set back.
 *
 * @param allows whether the event may follow this history, beyond what core's `append` says
 * @param by the officer who acts, for the audit; the sender's events are the history itself
 * @returns nothing, or a problem of `findByCode`, `decide` or `append`, or `case-changed` when others kept changing it
 */
export async function appendEvent(
  context: Context,
  deployment: Deployment,
  typed: string,
  decide: Decide,
  allows: (events: readonly CaseEvent[]) => boolean = () => true,
  by?: Pick<AuditAct, "actor" | "verb">,
): Promise<Result<void>> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const found = await findByCode(context, deployment.agency.code, typed);
    if (!found.ok) return found;
    const { events } = found.value;
    const last = events.at(-1)?.at ?? "";
    const now = context.now();
    const decided = await decide(now > last ? now : last, events, found.value);
    if (!decided.ok) return decided;
    const { event, beside = [], part } = decided.value;
    const own = await changeOf(context, deployment, { ...decided.value, found: found.value }, by);
    if (!own.ok) return own;
    if (!allows(events)) return fail("event-not-allowed", "type", { type: event.type, status: statusOf(events) });
    const changes = [own.value];
    for (const one of beside) {
      const change = await changeOf(context, deployment, one, by);
      if (!change.ok) return change;
      changes.push(change.value);
    }
    const together = changes.length > 1 || part !== undefined;
    const outcome = await (together ? context.store.recordTogether(changes, part) : context.store.record(own.value));
    if (outcome === "recorded") return ok(undefined);
  }
  return fail("case-changed", "code");
}

/** @returns all that is written with one event, or a problem of `append` */
async function changeOf(
  context: Context,
  deployment: Deployment,
  { found, event, sideEffects }: Next & { readonly found: StoredCase },
  by: Pick<AuditAct, "actor" | "verb"> | undefined,
): Promise<Result<Change>> {
  const { agency, id, code, events } = found;
  const after = append(events, event);
  if (!after.ok) return after;
  const place = placeAt(events, event.at);
  return ok({
    agency,
    caseId: id,
    after: events.length,
    next: { id: uuidV7(event.at, place, context.random(8)), event },
    ...standingAfter(after.value, deployment),
    rules: await context.countingRules(deployment),
    jobs: [
      ...jobsOf(deployment, {
        code,
        event,
        place,
        mayMail: true,
        mayText: true,
        random: context.random,
      }),
      ...(sideEffects.erase && wholeHistory(events).length > events.length
        ? [moveJob({ code, event, place, random: context.random })]
        : []),
    ],
    ...sideEffects,
    ...(by && { act: { ...by, object: id, at: event.at } }),
  });
}
