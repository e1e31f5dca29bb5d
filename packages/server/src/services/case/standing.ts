import {
  assigneeOf,
  awaitingApproval,
  caseDeadline,
  dayEndingAt,
  isInHours,
  isOpenStatus,
  kindOf,
  statusOf,
  toCivilDate,
  type CaseEvent,
  type Deadline,
  type Kind,
} from "@danvan/core";
import { countedCase, type CountedCase } from "@danvan/core/advanced";
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

type Received = Extract<CaseEvent, { type: "received" }>;

/** The deadlines of cases without a history, by one book and calendar. */
interface FirstDeadlines {
  readonly calendar: Rules["calendar"];
  /** Kinds for which a rule counts hours: each case has its own. */
  readonly inHours: ReadonlySet<Kind>;
  readonly kept: Map<string, Deadline | null>;
}

const firstDeadlines = new WeakMap<Rules["book"], FirstDeadlines>();
/** Some days' kinds and channels. */
const KEPT_MOST = 128;

/** The time limit of a case that has just come in: what comes in on one day by one channel, of one kind, has the same one, computed once. */
export function firstDeadline(event: Received, rules: Rules): Deadline | null {
  const { kept, inHours } = firstDeadlinesBy(rules);
  if (event.before !== undefined || inHours.has(event.kind)) return deadlineOf([event], rules);
  const key = `${event.kind} ${event.channel} ${toCivilDate(event.at)}`;
  const known = kept.get(key);
  if (known !== undefined) return known;
  const deadline = deadlineOf([event], rules);
  if (kept.size === KEPT_MOST) kept.clear();
  kept.set(key, deadline);
  return deadline;
}

function firstDeadlinesBy({ book, calendar }: Rules): FirstDeadlines {
  const known = firstDeadlines.get(book);
  if (known?.calendar === calendar) return known;
  const hours = book.rules.filter((rule) => rule.type === "term" && isInHours(rule.unit));
  const inHours = new Set(hours.flatMap(({ applies }) => applies.kinds ?? []));
  const made = { calendar, inHours, kept: new Map<string, Deadline | null>() };
  firstDeadlines.set(book, made);
  return made;
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
  const counted = countedCase({ events, deadline });
  const open = isOpenStatus(status);
  return {
    projection: {
      open,
      // What is open counts as due only while its time runs: a list of what is late must hold the cases whose pages say so.
      dueAt: open || !deadline ? counted.dueAt : Date.parse(deadline.at),
      kind: kindOf(events),
      channel: events[0]?.type === "received" ? events[0].channel : "web",
      status,
      assignee: assigneeOf(events) ?? "",
      awaitsApproval: awaitingApproval(events) !== null,
    },
    counted,
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
