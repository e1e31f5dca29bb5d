import { type Failure, isLater, type Outcome, SETUP } from "./client.js";

const FIRST_MS = 2_000;
const LONGEST_MS = 300_000;
/** Nobody is kept waiting for longer, whatever a server asks; and a timer of a browser that is set for more than 24 days ends at once. */
const ASKED_MS = 86_400_000;

/**
 * Whether the same message may yet be accepted as it is. No connection, a time-out, an unknown server's answer, "try later" (408, 425, 429) and
 * every fault of the server (5xx) pass; any other status is an answer about the message itself.
 */
export const mayPass = ({ code, status }: Failure): boolean => !status || SETUP.includes(code) || isLater(status);

/**
 * How long to wait after the nth failure, in milliseconds: twice as long each time up to five minutes, half of it by chance so that a
 * crowd does not come back at once, and never sooner than the server asked for (`Retry-After`, in seconds).
 * @example delayAfter(1, undefined, 0.5) // → 3000
 */
export const delayAfter = (failures: number, retryAfter?: number, chance = Math.random()): number =>
  Math.max(
    Math.min(retryAfter! * 1_000, ASKED_MS) || 0,
    Math.min(FIRST_MS * 2 ** failures, LONGEST_MS) * (0.5 + chance / 2),
  );

/** A delivery under way, in the hands of whoever started it. */
export interface Delivery {
  /** Set to call it off. */
  stopped?: boolean;
  /** Ends the present pause; there is none while a request is on its way. */
  wake?: () => void;
  /** What the next request bears besides: the work that the agency asked for. */
  headers?: Record<string, string>;
}

/**
 * Asks again until the agency has it, refuses it, or the person calls it off.
 * @param tell hears of each failure that may pass
 * @returns the outcome, also when it came after the calling off; `undefined` when called off before one
 */
export async function deliver<T>(
  ask: () => Promise<Outcome<T>>,
  tell: (failure: Failure) => void,
  delivery: Delivery,
): Promise<Outcome<T> | undefined> {
  let failures = 0;
  const over = new AbortController();
  // Also while a request is on its way: the first one after it is often too early.
  addEventListener("online", () => (failures = 0), { signal: over.signal });
  try {
    while (!delivery.stopped) {
      const outcome = await ask();
      if (outcome.ok || !mayPass(outcome.failure)) return outcome;
      if (delivery.stopped) break;
      tell(outcome.failure);
      const { retryAfter } = outcome.failure;
      await pause(delivery, delayAfter(failures++, retryAfter), !retryAfter);
    }
  } finally {
    over.abort();
  }
  return undefined;
}

/**
 * Ends with its time, when woken, and, unless the server asked for peace, when the connection or the page comes back: a phone taken out of a
 * pocket tells more than a clock.
 */
export function pause(delivery: Delivery, duration: number, isLight: boolean): Promise<void> {
  return new Promise((done) => {
    const over = new AbortController();
    const end = () => {
      clearTimeout(timer);
      over.abort();
      done();
    };
    const timer = setTimeout(end, duration);
    delivery.wake = end;
    if (isLight)
      for (const name of ["online", "pageshow", "visibilitychange"])
        addEventListener(name, end, { signal: over.signal }); // visibilitychange bubbles up from the document
  });
}
