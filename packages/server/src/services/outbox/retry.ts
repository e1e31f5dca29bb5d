import type { JobEnd, StoredJob, TargetState } from "../../store/outbox.js";

const MINUTE_MS = 60_000;
/** Longer than all tries of a batch may take together; a sender that dies gives its jobs back after it. */
export const LEASE_MS = 5 * MINUTE_MS;
const HOUR_MS = 60 * MINUTE_MS;
/** A receiver that is away for a week is not away, it is gone. */
const GIVE_UP_MS = 7 * 24 * HOUR_MS;
const FIRST_WAIT_MS = MINUTE_MS;
const LONGEST_WAIT_MS = 6 * HOUR_MS;
/** One that fails so often and for so long is switched off: what it would be sent waits for a person. */
const OFF_FAILURES = 10;
const OFF_AFTER_MS = HOUR_MS;

/**
 * When a job is tried again: each time after four times as long, up to six hours, and not all that failed together at once.
 *
 * @param tries how often it was tried
 * @param random a byte of chance
 * @returns UTC ISO instant; `null` when it is given up
 */
function nextTry(at: string, tries: number, now: string, random: number): string | null {
  if (Date.parse(now) - Date.parse(at) >= GIVE_UP_MS) return null;
  const wait = Math.min(FIRST_WAIT_MS * 4 ** tries, LONGEST_WAIT_MS);
  return new Date(Date.parse(now) + wait * (1 + random / 1024)).toISOString();
}

/** How a job ends that was not taken: it is tried again, or waits for a person once it is given up. */
export function endAfter({ at, tries }: StoredJob, reason: string, now: string, random: number): JobEnd {
  const notBefore = nextTry(at, tries, now, random);
  return notBefore === null ? { outcome: "stuck", reason } : { outcome: "again", reason, notBefore };
}

/** How a target stands after it failed once more. */
export function afterFailure(before: TargetState | null, now: string): TargetState {
  const { failures, since, offSince } = before ?? { failures: 0, since: now, offSince: null };
  const isOff = failures + 1 >= OFF_FAILURES && Date.parse(now) - Date.parse(since) >= OFF_AFTER_MS;
  return { failures: failures + 1, since, offSince: offSince ?? (isOff ? now : null) };
}
