import { caseDeadline, isOpen, statusOf, timingOf, toDuePromise, type CaseEvent, type Deadline } from "@danvan/core";
import type { Deployment } from "../../deployment/deployment.js";
import type { Projection } from "../../store/cases.js";
import type { Tally } from "../../store/statistics.js";

/** Sorts after every civil date: the case has no promised date. */
export const NO_DATE = "9999-12-31";

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

/** What a change adds to the month of a case. */
export const difference = (after: Tally, before: Tally): Tally => ({
  received: after.received - before.received,
  answered: after.answered - before.answered,
  refused: after.refused - before.refused,
  onTime: after.onTime - before.onTime,
  rated: after.rated - before.rated,
  ratingSum: after.ratingSum - before.ratingSum,
});
