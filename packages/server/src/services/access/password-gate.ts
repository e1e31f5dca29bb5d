import { fail, ok, type Result } from "@danvan/core";
import { jointLimit } from "../../limit/joint-limit.js";
import { workQueue } from "../../limit/work-queue.js";
import type { StoredOfficer } from "../../store/officers.js";
import type { Context } from "../context/context.js";

/** Longer input is no password, and hashing it would be work for nothing. */
export const PASSWORD_MAX = 200;
/** A person who mistypes gets through; guessing gets slow. One address may be a whole office, so it has room for many names. */
const BY_CLIENT = { burst: 100, perMinute: 20 };
const BY_NAME = { burst: 10, perMinute: 1 };
/**
 * A hash takes a whole core and much memory, so they are made one after the other, and no citizen's receipt waits behind them. This bounds
 * what all clients together may guess, too: a limit by name would let anybody keep the officer of that name out.
 */
const HASHING = { atOnce: 1, waiting: 16 };
const HASHING_AFTER_SECONDS = 5;

/** Who tries to come in. */
export interface Attempt {
  readonly agency: string;
  readonly name: string;
  readonly client: string;
}

/** What every password, invitation and code that somebody tries passes. */
export interface PasswordGate {
  /**
   * Does the work of one attempt in its turn.
   * @param work `null` for a wrong one: it counts against who tries; `known` is the officer of that name
   * @returns what the work came to, or `too-many-attempts`
   */
  attempt<T>(who: Attempt, work: (known: StoredOfficer | null) => Promise<T | null>): Promise<Result<T | null>>;
}

/** @example const gate = passwordGate(context); */
export function passwordGate({
  elapsed,
  store,
  deployment,
}: Pick<Context, "elapsed" | "store" | "deployment">): PasswordGate {
  const attempts = jointLimit([BY_CLIENT, BY_NAME]);
  const hashing = workQueue(HASHING);
  return {
    async attempt({ agency, name, client }, work) {
      const who = [client, JSON.stringify([agency, name, client])];
      const tooMany = (retryAfterSeconds: number) => fail("too-many-attempts", "", { retryAfterSeconds });
      const wait = attempts.take(who, elapsed());
      if (wait > 0) return tooMany(wait);
      const known = deployment(agency).ok ? await store.officer(agency, name) : null;
      const done = await hashing(() => work(known));
      if (!done || done.value !== null) attempts.giveBack(who, elapsed());
      return done ? ok(done.value) : tooMany(HASHING_AFTER_SECONDS);
    },
  };
}
