import {
  addDays,
  awaitingApproval,
  fail,
  INCOMPLETE_REQUEST,
  ok,
  toCivilDate,
  type CaseEvent,
  type OfficerAction,
  type Result,
} from "@danvan/core";
import { HOLD_MAX_SECONDS, type Deployment } from "../../deployment/deployment.js";
import type { WholeFile } from "../../store/files.js";
import type { Actor } from "../access/actor.js";
import { isAllowed } from "../access/policy.js";
import { deadlineOf } from "../case/standing.js";
import { allowedExtensions, pauseGrounds } from "./clock.js";
import type { Next, SideEffects } from "../case/append-event.js";
import type { LifeAction } from "../life/life-action.js";
import { placeOf } from "../../ids/place.js";

/** What an action is decided from, beside itself. */
export interface ActionContext {
  /** UTC ISO instant of the event. */
  readonly at: string;
  /** The officer who acts. */
  readonly actor: Pick<Actor, "id" | "roles">;
  /** What has happened before. */
  readonly events: readonly CaseEvent[];
  /** Files that were sent with the action, looked at and cleaned. */
  readonly files: readonly WholeFile[];
  readonly deployment: Deployment;
}

/** Actions that look at more than one case are decided in `life-actions`. */
export type Handling = Exclude<OfficerAction["type"], LifeAction["type"]>;

type Action<T extends OfficerAction["type"]> = Extract<OfficerAction, { type: T }>;
type Decide<T extends Handling> = (action: Action<T>, given: ActionContext) => Result<Next>;

/** What each action does: the event it adds and what is written with it. A new action is a new row. */
const ACTIONS: { readonly [T in Handling]: Decide<T> } = {
  assign: ({ officer }, given) => ok({ event: { type: "assigned", ...stamp(given), officer }, sideEffects: {} }),
  accept: (_, given) => ok({ event: { type: "accepted", ...stamp(given) }, sideEffects: {} }),
  pause: ({ ground }, given) =>
    mayPause(given, ground)
      ? ok({ event: { type: "paused", ...stamp(given), ground }, sideEffects: {} })
      : fail("pause-not-allowed", "ground", { rule: ruleOf(given) }),
  resume: (_, given) => ok({ event: { type: "resumed", ...stamp(given) }, sideEffects: {} }),
  extend: ({ ground }, given) =>
    allowedExtensions(given.events, given.at, given.deployment).some((one) => one.ground === ground)
      ? ok({ event: { type: "extended", ...stamp(given), ground }, sideEffects: {} })
      : fail("extension-not-allowed", "ground", { rule: ruleOf(given) }),
  ask: ({ text, ground }, given) =>
    ground === undefined || (ground === INCOMPLETE_REQUEST && mayPause(given, ground))
      ? ok({ event: { type: "asked", ...stamp(given), ...(ground && { ground }) }, sideEffects: { reply: text } })
      : fail("pause-not-allowed", "ground", { rule: ruleOf(given) }),
  answer: ({ text }, given) => reply(given, { type: "answered", ...held(given) }, text),
  refuse: ({ reason, text }, given) =>
    reason === "is-denunciation"
      ? // A denouncer's identity is a state secret (Luật Tố cáo 2018 Điều 9): every word goes at once, the officer's own included.
        ok({ event: { type: "refused", ...stamp(given), reason }, sideEffects: { erase: true } })
      : reply(given, { type: "refused", reason, ...held(given) }, text),
  submit: ({ reason, text }, given) =>
    ok({
      event: { type: "submitted", ...stamp(given), ...(reason && { reason }) },
      sideEffects: { reply: text, files: given.files },
    }),
  approve({ of, text }, given) {
    const submitted = waitingAt(given, of);
    if (!submitted.ok) return submitted;
    const { reason, by } = submitted.value;
    if (by === given.actor.id && !isAllowed(given.actor, "replyUnapproved")) return fail("own-submission");
    return reply(
      given,
      reason ? { type: "refused", reason, ...held(given) } : { type: "answered", ...held(given) },
      text,
    );
  },
  return({ of, text }, given) {
    const submitted = waitingAt(given, of);
    return submitted.ok
      ? ok({ event: { type: "returned", ...stamp(given) }, sideEffects: { reply: text } })
      : submitted;
  },
  // The case is not closed any more, so the days after closing are not counted any more.
  recall: (_, given) => ok({ event: { type: "recalled", ...stamp(given) }, sideEffects: { contactUntil: null } }),
  notify: (_, given) => ok({ event: { type: "notified", ...stamp(given) }, sideEffects: {} }),
  correct: ({ text }, given) => ok({ event: { type: "corrected", ...stamp(given) }, sideEffects: { reply: text } }),
};

/**
 * Decides what an officer's action does to a case.
 *
 * @returns the event and what is written with it; `pause-not-allowed` or `extension-not-allowed` on a ground that the law does not know for it; `case-changed` when other words wait for approval than were read, `own-submission`
 * @example decide({ type: "answer", text: "Đã sửa." }, { at, actor, events, files: [], deployment })
 */
export const decide = <T extends Handling>(action: Action<T>, given: ActionContext): Result<Next> =>
  (ACTIONS[(action as OfficerAction).type as T] as Decide<T>)(action, given);

const mayPause = ({ events, at, deployment }: ActionContext, ground: string): boolean =>
  (pauseGrounds(events, at, deployment) as readonly string[]).includes(ground);

const ruleOf = ({ events, deployment }: ActionContext): string => deadlineOf(events, deployment)?.rule ?? "";

const stamp = ({ at, actor }: ActionContext) => ({ at, by: actor.id });

type ReplyEvent = Extract<CaseEvent, { type: "answered" | "refused" }>;
type Unstamped<Event> = Event extends unknown ? Omit<Event, "at" | "by"> : never;

const reply = (given: ActionContext, event: Unstamped<ReplyEvent>, text: string): Result<Next> =>
  ok({
    event: { ...event, ...stamp(given) } as ReplyEvent,
    sideEffects: { reply: text, files: given.files, ...contactUntil(given) },
  });

/** Until when only the agency sees a reply. */
function held({ at, deployment: { holdSeconds = 0 } }: ActionContext): { shownFrom?: string } {
  const seconds = Math.min(holdSeconds, HOLD_MAX_SECONDS);
  return seconds > 0 ? { shownFrom: new Date(Date.parse(at) + seconds * 1000).toISOString() } : {};
}

/** The words that wait at a place in the history that is shown: those that were read, or none. */
function waitingAt({ events }: ActionContext, shown: number): Result<Extract<CaseEvent, { type: "submitted" }>> {
  const place = placeOf(events, shown);
  const event = awaitingApproval(events) === place ? events[place] : undefined;
  return event?.type === "submitted" ? ok(event) : fail("case-changed", "code");
}

/** A case that closes starts the days after which its contact data is erased. */
export const contactUntil = ({
  at,
  deployment: { contactDays },
}: Pick<ActionContext, "at" | "deployment">): SideEffects =>
  contactDays === undefined ? {} : { contactUntil: addDays(toCivilDate(at), contactDays) };
