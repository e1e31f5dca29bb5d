import {
  caseDeadline,
  countedCase,
  dayEndingAt,
  isOpen,
  toDuePromise,
  type CaseEvent,
  type Deadline,
} from "@danvan/core";
import type { Deployment } from "../../deployment/deployment.js";
import type { CountChange, Projection } from "../../store/counting.js";

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

/** How a case counts after its latest event, and how it counted before it. */
export function countChange(events: readonly CaseEvent[], deployment: Deployment): CountChange {
  const before = events.slice(0, -1);
  return {
    changedOn: dayEndingAt(events.at(-1)?.at ?? ""),
    before: before.length > 0 ? countedCase(before, deployment) : null,
    after: countedCase(events, deployment),
  };
}
