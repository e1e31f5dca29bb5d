import { append, isConfirmed, lastReply, type CaseEvent } from "@danvan/core";
import type { Deployment } from "../../deployment/deployment.js";

const DAY_MS = 86_400_000;

/** Whether the case was taken out of the system as a denunciation: its words are gone, and new ones do not belong here either. */
export const isErased = (events: readonly CaseEvent[]): boolean =>
  events.some((event) => event.type === "refused" && event.reason === "is-denunciation");

/** Whether the sender may still ask to open the case again. */
export const mayReopen = (events: readonly CaseEvent[]): boolean =>
  append(events, { type: "reopened", at: events.at(-1)?.at ?? "", by: "citizen" }).ok && !isErased(events);

/** From when on the sender of an answer is asked whether it is really done; `null` where the agency does not ask. */
export const askedFrom = ({ askIfDoneDays }: Pick<Deployment, "askIfDoneDays">, answeredAt: string): string | null =>
  askIfDoneDays === undefined ? null : new Date(Date.parse(answeredAt) + askIfDoneDays * DAY_MS).toISOString();

/**
 * Whether the sender of a case is asked now: of an answer that was not confirmed, while "not yet" can still open the case again.
 *
 * @param now UTC ISO instant
 */
export function asksIfDone(deployment: Deployment, events: readonly CaseEvent[], now: string): boolean {
  const reply = lastReply(events, now)?.event;
  if (reply?.type !== "answered" || isConfirmed(events) || !mayReopen(events)) return false;
  const from = askedFrom(deployment, reply.at);
  return from !== null && from <= now;
}
