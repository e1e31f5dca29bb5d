import {
  assigneeOf,
  awaitingApproval,
  caseDeadline,
  dayEndingAt,
  isOpenStatus,
  kindOf,
  statusOf,
  type CaseEvent,
  type Deadline,
} from "@danvan/core";
import { countedCase, NEVER_DUE, type CountedCase } from "@danvan/core/advanced";
import type { Deployment } from "../../deployment/deployment.js";
import type { CountChange, Projection } from "../../store/counting.js";

type Rules = Pick<Deployment, "book" | "calendar">;

/**
 * The time limit of a case by its history; `null` when no rule sets one, or when its date cannot be computed (the calendar does not
 * reach so far): a citizen is heard even when no date can be promised.
 */
export function deadlineOf(events: readonly CaseEvent[], { book, calendar }: Rules): Deadline | null {
  const deadline = caseDeadline(events, book, calendar);
  return deadline.ok ? deadline.value : null;
}

/** How a case stands by its history: what the store keeps beside it, and how it counts. */
interface Standing {
  readonly projection: Projection;
  readonly counted: CountedCase;
}

/** @param deadline is computed once for both: it is the costly part */
export function standingOf(
  events: readonly CaseEvent[],
  deployment: Rules,
  deadline = deadlineOf(events, deployment),
): Standing {
  const status = statusOf(events);
  return {
    projection: {
      open: isOpenStatus(status),
      dueAt: deadline ? Date.parse(deadline.at) : NEVER_DUE,
      kind: kindOf(events),
      channel: events[0]?.type === "received" ? events[0].channel : "web",
      status,
      assignee: assigneeOf(events) ?? "",
      awaitsApproval: awaitingApproval(events) !== null,
    },
    counted: countedCase({ events, dueAt: deadline?.at ?? null }),
  };
}

/** How a case stands after its latest event, and how it counted before it. @param deadline where it was computed already */
export function standingAfter(
  events: readonly CaseEvent[],
  deployment: Rules,
  deadline?: Deadline | null,
): { readonly projection: Projection; readonly counted: CountChange } {
  const before = events.slice(0, -1);
  const { projection, counted } = standingOf(events, deployment, deadline);
  return {
    projection,
    counted: {
      changedOn: dayEndingAt(events.at(-1)?.at ?? ""),
      before: before.length > 0 ? standingOf(before, deployment).counted : null,
      after: counted,
    },
  };
}
