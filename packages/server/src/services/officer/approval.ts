import {
  append,
  awaitingApproval,
  isHeld,
  isReply,
  lastReply,
  type CaseEvent,
  type CaseFile,
  type OfficerAction,
  type RefusalReason,
} from "@danvan/core";
import type { Deployment } from "../../deployment/deployment.js";
import type { StoredCase } from "../../store/cases.js";
import type { Actor } from "../access/actor.js";
import { isAllowed } from "../access/policy.js";
import { toCaseFile } from "../case/file.js";
import { isErased } from "../case/reopening.js";
import { allowedExtensions, pauseGrounds } from "./clock.js";
import { mayLive } from "../life/may-live.js";
import { wordsAt } from "../case/reply.js";
import { shownPlace } from "../../ids/place.js";

/** Words of an officer. */
export interface Written {
  readonly at: string;
  readonly by: string;
  readonly text: string;
  /** The files that came with them. */
  readonly files: readonly CaseFile[];
}

/** What stands between an officer's words and their reader. */
export interface Approval {
  /** The words of the reply before they were put right, the oldest first. */
  readonly earlierWords: readonly Written[];
  /** Until when the reply can be recalled, because its sender cannot read it yet. */
  readonly heldUntil: string | null;
  /** A reply that waits for approval, with its place in the history that is shown. */
  readonly submission: (Written & { readonly place: number; readonly reason: RefusalReason | null }) | null;
  /** What is to be changed in the words that were submitted last, when they were given back. */
  readonly returned: (Written & { readonly submitted: string; readonly reason: RefusalReason | null }) | null;
}

/** @param now UTC ISO instant */
export function approvalOf(found: StoredCase, now: string): Approval {
  const { events } = found;
  const reply = lastReply(events);
  const held = events.at(-1);
  const waiting = awaitingApproval(events);
  return {
    earlierWords: reply ? [reply.place, ...reply.corrected].slice(0, -1).map((place) => written(found, place)) : [],
    heldUntil: isHeld(events, now) && held && "shownFrom" in held ? (held.shownFrom ?? null) : null,
    submission:
      waiting === null
        ? null
        : { ...written(found, waiting), place: shownPlace(events, waiting), reason: reasonAt(events, waiting) },
    returned: waiting === null ? returnedOf(found) : null,
  };
}

/** The words that were given back, until others are submitted or the case is closed. */
function returnedOf(found: StoredCase): Approval["returned"] {
  const { events } = found;
  const place = events.findLastIndex(({ type }) => type === "returned");
  if (place < 0 || events.slice(place).some(isReply)) return null;
  const submitted = awaitingApproval(events.slice(0, place));
  if (submitted === null) return null;
  return { ...written(found, place), submitted: wordsAt(found, submitted), reason: reasonAt(events, submitted) };
}

function written(found: StoredCase, place: number): Written {
  const { at = "", by = "" } = found.events[place] ?? {};
  const files = found.files.filter((file) => file.place === place).map(toCaseFile);
  return { at, by, text: wordsAt(found, place), files };
}

function reasonAt(events: readonly CaseEvent[], place: number): RefusalReason | null {
  const event = events[place];
  return (event?.type === "submitted" && event.reason) || null;
}

/** What an action leads to, to ask the history whether it may come next. */
const NEXT = {
  assign: "assigned",
  accept: "accepted",
  pause: "paused",
  resume: "resumed",
  extend: "extended",
  ask: "asked",
  answer: "answered",
  refuse: "refused",
  submit: "submitted",
  approve: "answered",
  return: "returned",
  recall: "recalled",
  correct: "corrected",
  notify: "notified",
  classify: "classified",
  transfer: "transferred",
  "hand-back": "transferred",
  merge: "merged",
  unmerge: "unmerged",
  split: "split",
  rejoin: "transferred",
  withhold: "withheld",
  disclose: "disclosed",
} as const satisfies Record<OfficerAction["type"], CaseEvent["type"]>;

/** What an officer may do to a case as it stands, by role, by the agency's rule on approval and by the history. */
export function mayDo(
  { events }: Pick<StoredCase, "events">,
  deployment: Pick<Deployment, "approval" | "book" | "calendar">,
  actor: Actor,
  now: string,
): OfficerAction["type"][] {
  if (isErased(events)) return [];
  const { approval = false } = deployment;
  const isFree = !approval || isAllowed(actor, "replyUnapproved");
  const waiting = awaitingApproval(events);
  const isOwn = waiting !== null && events[waiting]?.by === actor.id;
  const last = events.at(-1)?.at ?? "";
  const at = now > last ? now : last;
  return (Object.keys(NEXT) as OfficerAction["type"][]).filter((action) => {
    if (!isAllowed(actor, action)) return false;
    if ((action === "answer" || action === "correct") && !isFree) return false;
    if (action === "submit" && isFree) return false;
    if (action === "pause" && pauseGrounds(events, at, deployment).length === 0) return false;
    if (action === "extend" && allowedExtensions(events, at, deployment).length === 0) return false;
    if (!mayLive(events, action)) return false;
    if (action === "approve" && (waiting === null || (isOwn && !isAllowed(actor, "replyUnapproved")))) return false;
    return append(events, {
      type: NEXT[action],
      at,
      by: actor.id,
      reason: "unclear",
      ground: "",
    } as unknown as CaseEvent).ok;
  });
}
