import { append, fail, ok, statusOf, type CaseEvent, type Result } from "@danvan/core";
import type { AuditAct } from "../../audit/chain.js";
import type { Deployment } from "../../deployment/deployment.js";
import { uuidV7 } from "../../ids/uuid-v7.js";
import type { Change } from "../../store/cases.js";
import type { Context } from "../context/context.js";
import { findByCode } from "./find.js";
import { jobsOf } from "./jobs.js";
import { standingAfter } from "./standing.js";

/** How often a change is tried again when somebody else changed the case in between. */
const ATTEMPTS = 3;

/** What is written together with an event. */
export type SideEffects = Pick<
  Change,
  "reply" | "files" | "supplement" | "reopening" | "rating" | "contactUntil" | "erase" | "jobs" | "sent"
>;

/** An event and what is written with it. */
export interface Next {
  readonly event: CaseEvent;
  readonly sideEffects: SideEffects;
}

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
  decide: (at: string, events: readonly CaseEvent[]) => Result<Next>,
  allows: (events: readonly CaseEvent[]) => boolean = () => true,
  by?: Pick<AuditAct, "actor" | "verb">,
): Promise<Result<void>> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const found = await findByCode(context, deployment.agency.code, typed);
    if (!found.ok) return found;
    const { agency, id, events } = found.value;
    const last = events.at(-1)?.at ?? "";
    const now = context.now();
    const decided = decide(now > last ? now : last, events);
    if (!decided.ok) return decided;
    const { event, sideEffects } = decided.value;
    const after = append(events, event);
    if (!after.ok) return after;
    if (!allows(events)) return fail("event-not-allowed", "type", { type: event.type, status: statusOf(events) });
    const outcome = await context.store.record({
      agency,
      caseId: id,
      after: events.length,
      next: { id: uuidV7(event.at, events.length, context.random(8)), event },
      ...standingAfter(after.value, deployment),
      rules: await context.countingRules(deployment),
      jobs: jobsOf(deployment, {
        code: found.value.code,
        event,
        place: events.length,
        mayMail: true,
        mayText: true,
        random: context.random,
      }),
      ...sideEffects,
      ...(by && { act: { ...by, object: id, at: event.at } }),
    });
    if (outcome === "recorded") return ok(undefined);
  }
  return fail("case-changed", "code");
}
