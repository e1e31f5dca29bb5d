import {
  append,
  agencyOfCode,
  caseDeadline,
  fail,
  isOpen,
  ok,
  ONLINE_KINDS,
  parseTrackingCode,
  statusOf,
  timingOf,
  toDuePromise,
  type CaseEvent,
  type Deadline,
  type Kind,
  type OnlineKind,
  type PublicCase,
  type Result,
} from "@danvan/core";
import type { Deployment } from "../../deployment/deployment.js";
import type { Context } from "../context/context.js";
import type { Change, Projection, StoredCase, Tally } from "../../store/store.js";
import { uuidV7 } from "../../ids/uuid-v7.js";

/** Sorts after every civil date: the case has no promised date. */
export const NO_DATE = "9999-12-31";

/** How often a change is tried again when somebody else changed the case in between. */
const ATTEMPTS = 3;

/**
 * The time limit of a case by its history; `null` when no rule sets one, or when its date cannot be computed (the calendar does not
 * reach so far): a citizen is heard even when no date can be promised.
 */
export function deadlineOf(events: readonly CaseEvent[], { book, calendar }: Deployment): Deadline | null {
  const deadline = caseDeadline(events, book, calendar);
  return deadline.ok ? deadline.value : null;
}

/** What the store keeps beside the history, computed from it. */
export function projectionOf(events: readonly CaseEvent[], deployment: Deployment): Projection {
  const deadline = deadlineOf(events, deployment);
  return { open: isOpen(events), dueOn: deadline ? toDuePromise(deadline).date : NO_DATE };
}

/** What a case adds to its month. */
export function tallyOf(events: readonly CaseEvent[], deployment: Deployment): Tally {
  const status = statusOf(events);
  const at = events.at(-1)?.at ?? "";
  const levels = events.flatMap((event) => (event.type === "rated" ? [event.level] : []));
  const timing = timingOf(deadlineOf(events, deployment), events, at, deployment.calendar);
  return {
    received: 1,
    answered: Number(status === "answered"),
    refused: Number(status === "refused"),
    onTime: Number(timing === "met"),
    rated: levels.length,
    ratingSum: levels.reduce((sum, level) => sum + level, 0),
  };
}

const difference = (after: Tally, before: Tally): Tally => ({
  received: after.received - before.received,
  answered: after.answered - before.answered,
  refused: after.refused - before.refused,
  onTime: after.onTime - before.onTime,
  rated: after.rated - before.rated,
  ratingSum: after.ratingSum - before.ratingSum,
});

/** What the case is about now: as it came in, or as an officer classified it. */
export const kindOf = (events: readonly CaseEvent[]): Kind =>
  events.reduce<Kind>((kind, event) => ("kind" in event ? event.kind : kind), "concern");

/** The kind as the public sees it: a guided kind has no public case, so the last kind that has one counts. */
export const onlineKindOf = (events: readonly CaseEvent[]): OnlineKind =>
  ONLINE_KINDS.find((kind) => kind === kindOf(events.filter((event) => !("kind" in event) || isOnline(event.kind)))) ??
  "concern";

const isOnline = (kind: Kind): kind is OnlineKind => (ONLINE_KINDS as readonly Kind[]).includes(kind);

/** The words that closed a case, split by what they are. */
export function replyOf({ events, reply }: StoredCase): Pick<PublicCase, "answer" | "refusal"> {
  const closing = events.findLast(({ type }) => type === "answered" || type === "refused");
  const text = reply ?? "";
  return {
    answer: closing?.type === "answered" ? { at: closing.at, text } : null,
    refusal: closing?.type === "refused" ? { at: closing.at, reason: closing.reason, text } : null,
  };
}

/** @returns the case behind a code as a person typed it, or `code-…`, `case-not-found` (also for another agency's code) */
export async function findByCode({ store }: Context, agency: string, typed: string): Promise<Result<StoredCase>> {
  const code = parseTrackingCode(typed, agency);
  if (!code.ok) return code;
  const found = agencyOfCode(code.value) === agency ? await store.find(agency, code.value) : null;
  return found ? ok(found) : fail("case-not-found", "code");
}

/** Whether the case was taken out of the system as a denunciation: its words are gone, and new ones do not belong here either. */
export const isErased = (events: readonly CaseEvent[]): boolean =>
  events.some((event) => event.type === "refused" && event.reason === "is-denunciation");

/** Whether the sender may still ask to open the case again. */
export const mayReopen = (events: readonly CaseEvent[]): boolean =>
  append(events, { type: "reopened", at: events.at(-1)?.at ?? "", by: "citizen" }).ok && !isErased(events);

/** What happens to a case besides its event. */
export type Follows = Pick<Change, "reply" | "files" | "reopening" | "rating" | "contactUntil" | "erase">;

/**
 * Adds one event to a case. The instant is never before the last event's, even when the clock was set back.
 *
 * @param allows whether the event may follow this history, beyond what core's `append` says
 * @returns nothing, or a problem of `findByCode` or `append`, or `case-changed` when others kept changing it
 */
export async function amend(
  context: Context,
  deployment: Deployment,
  typed: string,
  decide: (at: string) => { readonly event: CaseEvent; readonly follows: Follows },
  allows: (events: readonly CaseEvent[]) => boolean = () => true,
): Promise<Result<void>> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const found = await findByCode(context, deployment.agency.code, typed);
    if (!found.ok) return found;
    const { agency, id, month, events } = found.value;
    const last = events.at(-1)?.at ?? "";
    const now = context.now();
    const { event, follows } = decide(now > last ? now : last);
    const after = append(events, event);
    if (!after.ok) return after;
    if (!allows(events)) return fail("event-not-allowed", "type", { type: event.type, status: statusOf(events) });
    const outcome = await context.store.record({
      agency,
      caseId: id,
      month,
      after: events.length,
      next: { id: uuidV7(event.at, events.length, context.random(8)), event },
      projection: projectionOf(after.value, deployment),
      tally: difference(tallyOf(after.value, deployment), tallyOf(events, deployment)),
      ...follows,
    });
    if (outcome === "recorded") return ok(undefined);
  }
  return fail("case-changed", "code");
}
