import { DanvanError, problem } from "../terms/errors.js";
import type { Channel, Kind, RatingLevel, RefusalReason } from "../terms/terms.js";
import { type MeasuredCase, measuredState } from "./measured-state.js";
import { type CaseTally, count, emptyTally } from "./tally.js";

/**
 * When a case against which no time limit runs is due: after every cut-off. The end of the year 9999.
 * @example new Date(NEVER_DUE).toISOString() // → "9999-12-31T17:00:00.000Z"
 */
export const NEVER_DUE = Date.UTC(9999, 11, 31, 17);

/**
 * Changes whenever the same rules count a case otherwise, so that sums kept before are known to be others.
 * @example COUNTING_VERSION // → 5
 */
export const COUNTING_VERSION = 5;

/** What is counted of cases without looking at the clock. */
export type Counts = Omit<CaseTally, "overdue">;

/**
 * What one case adds to the sums of its day of receipt, from its latest event to the next. Days are epoch days in Vietnam,
 * `dueAt` is milliseconds since 1970 in UTC.
 *
 * A case whose time limit runs is counted under the instant it is due at, and as late only by a limit that was kept too late before: whether that instant has passed is known when the sums are
 * read, so no sum changes while nothing happens.
 */
export interface CountedCase {
  readonly receivedOn: number;
  readonly kind: Kind;
  readonly channel: Channel;
  readonly dueAt: number;
  readonly counts: Counts;
  readonly refusal: RefusalReason | null;
  readonly level: RatingLevel | null;
  readonly answeredOn: number | null;
}

/**
 * Counts a case by all its events.
 *
 * @throws DanvanError `event-not-first`, `instant-invalid`
 * @example countedCase({ events: [received], deadline: null }).counts.open // → 1
 */
export function countedCase({ events, deadline }: MeasuredCase): CountedCase {
  const state = measuredState({ events, deadline }, events.at(-1)?.at ?? "");
  if (!state) throw new DanvanError(problem("event-not-first", "events"), { help: "append(events, event)" });
  const { receivedOn, kind, channel, refusal, level, answeredOn, runs } = state;
  const { overdue: _, ...counts } = tallyOf(runs ? { ...state, late: deadline?.wasLate === true } : state);
  const dueAt = runs && deadline !== null ? Date.parse(deadline.at) : NEVER_DUE;
  // A rating before it went on was given for an answer here; none is counted of what is counted elsewhere.
  const own = state.moved === null ? { refusal, level, answeredOn } : { refusal: null, level: null, answeredOn: null };
  return { receivedOn, kind, channel, dueAt, counts, ...own };
}

function tallyOf(state: Parameters<typeof count>[1]): CaseTally {
  const tally = emptyTally();
  count(tally, state);
  return tally;
}
