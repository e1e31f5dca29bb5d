import { append, type CaseEvent } from "@danvan/core";

/** Whether the case was taken out of the system as a denunciation: its words are gone, and new ones do not belong here either. */
export const isErased = (events: readonly CaseEvent[]): boolean =>
  events.some((event) => event.type === "refused" && event.reason === "is-denunciation");

/** Whether the sender may still ask to open the case again. */
export const mayReopen = (events: readonly CaseEvent[]): boolean =>
  append(events, { type: "reopened", at: events.at(-1)?.at ?? "", by: "citizen" }).ok && !isErased(events);
