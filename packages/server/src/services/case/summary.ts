import { statusOf, timingOf, toDuePromise, wholeHistory, type PublicCase } from "@danvan/core";
import type { Deployment } from "../../deployment/deployment.js";
import type { StoredCase } from "../../store/cases.js";
import { deadlineOf } from "./standing.js";

/** What every list and page says of a case. Nobody's words are in it. */
export type CaseSummary = Pick<PublicCase, "code" | "channel" | "status" | "receivedAt" | "due" | "timing">;

/** @param now UTC ISO instant at which the timing is told */
export function summaryOf({ code, events }: StoredCase, deployment: Deployment, now: string): CaseSummary {
  const [first] = events;
  const deadline = deadlineOf(events, deployment);
  return {
    code,
    channel: first?.type === "received" ? first.channel : "web",
    status: statusOf(events),
    receivedAt: wholeHistory(events)[0]?.at ?? "",
    due: deadline && toDuePromise(deadline),
    timing: timingOf(deadline, events, now, deployment.calendar),
  };
}
