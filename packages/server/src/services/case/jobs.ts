import { INTERNAL_EVENT_TYPES, lastReply, type CaseEvent } from "@danvan/core";
import type { Deployment } from "../../deployment/deployment.js";
import { uuidV7 } from "../../ids/uuid-v7.js";
import type { Job } from "../../store/outbox.js";
import { askedFrom, asksIfDone } from "./reopening.js";

/** The target of letters to the sender; no webhook has this name. */
export const MAIL = "mail";
/** The target of short messages to the sender, by the agency's gateway; no webhook has this name. */
export const TEXT = "text";
/** A letter of whoever oversees to a unit; its code names the act: `2026/17`. */
export const REMINDED = "reminded";
/** A letter that asks the sender of an answer whether it is really done; its instant is that of the answer. */
export const ASK_IF_DONE = "ask-if-done";
/** A letter waits so long for what may be told with it. */
export const MAIL_WAIT_MS = 60 * 60_000;

/** Work within the agency is nobody else's; and a rating told at its instant would tell who gave it. */
const UNTOLD: readonly string[] = [...INTERNAL_EVENT_TYPES, "rated", "merged", "unmerged", "split"];
/** What a sender waits for; what they did themselves they know. */
const MAILED: readonly string[] = ["received", "asked", "answered", "refused"];

interface Happened {
  readonly code: string;
  readonly event: CaseEvent;
  /** Of the event among those of its instant: `placeAt`. */
  readonly place: number;
  /** Whether the sender may have left an address, and whether a number. */
  readonly mayMail: boolean;
  readonly mayText: boolean;
  random(bytes: number): Uint8Array;
}

/** Who is to be told of an event, one job for each; what can still be recalled, only once it cannot. */
export function jobsOf(deployment: Deployment, happened: Happened): Job[] {
  const { webhooks = [], mail = false, gateway } = deployment;
  const { code, event, place, mayMail, mayText, random } = happened;
  const ways = [...(mail && mayMail ? [MAIL] : []), ...(gateway && mayText ? [TEXT] : [])];
  if (webhooks.length + ways.length === 0 || UNTOLD.includes(event.type)) return [];
  const { at } = event;
  const notBefore = ("shownFrom" in event && event.shownFrom) || at;
  const job = (target: string, from: string, what: string = event.type): Job => ({
    id: uuidV7(at, place, random(8)),
    target,
    event: what,
    code,
    at,
    notBefore: from,
  });
  const waited = new Date(Date.parse(notBefore) + MAIL_WAIT_MS).toISOString();
  const asked = event.type === "answered" ? askedFrom(deployment, at) : null;
  return [
    ...webhooks.map(({ id }) => job(id, new Date(notBefore).toISOString())),
    ...ways.flatMap((way) => (MAILED.includes(event.type) ? [job(way, waited)] : [])),
    ...ways.flatMap((way) => (asked === null ? [] : [job(way, asked, ASK_IF_DONE)])),
  ];
}

/** The target of a case that goes to another agency of the system; no webhook has this name. */
export const MOVE = "move";

/** Has a case moved, or what is left of it taken out, by whoever delivers: it concerns a second agency. */
export const moveJob = ({ code, event, place, random }: Omit<Happened, "mayMail" | "mayText">): Job => ({
  id: uuidV7(event.at, place, random(8)),
  target: MOVE,
  event: event.type,
  code,
  at: event.at,
  notBefore: event.at,
});

/** Whether what a job tells is still so: a reply that was recalled before anybody could read it was never given. */
export function stillHolds(
  events: readonly CaseEvent[],
  { event, at }: Pick<Job, "event" | "at">,
  now: string,
): boolean {
  if (event !== "answered" && event !== "refused") return true;
  const reply = lastReply(events, now)?.event;
  return reply !== undefined && reply.at >= at;
}

/** Whether the sender is still to be asked by a letter of `ASK_IF_DONE`: of the answer that it was written for. */
export const stillAsks = (
  deployment: Deployment,
  events: readonly CaseEvent[],
  { at }: Pick<Job, "at">,
  now: string,
): boolean => asksIfDone(deployment, events, now) && lastReply(events, now)?.event.at === at;
