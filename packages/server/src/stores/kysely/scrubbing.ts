import { DanvanError, problem } from "@danvan/core";

/** How often it is tried while whoever erased something waits, and how long between tries. */
const TRIES = 5;
const PAUSE_MS = 100;
const LATER_MS = 1_000;

/** What scrubbing is given by a dialect. */
export interface ScrubOptions {
  /** Removes erased bytes from every file; `false` while somebody who reads an older state keeps them there. */
  scrub(): Promise<boolean>;
  pause(ms: number): Promise<void>;
  /** A pause that nobody waits for. */
  idle(ms: number): Promise<void>;
  /** Told once when erased bytes must stay for now: `erasure-waits`. */
  onTrouble(trouble: unknown): void;
}

/**
 * Removes the bytes of erased rows at once, or, while a reader of an older state is in the way, as soon as it has gone.
 *
 * @example const scrubs = scrubbing({ scrub, pause, idle, onTrouble }); await scrubs.now();
 */
export function scrubbing({ scrub, pause, idle, onTrouble }: ScrubOptions) {
  let isOwed = false;
  let isClosed = false;

  async function later() {
    while (isOwed && !isClosed) {
      await idle(LATER_MS);
      if (!isClosed && (await scrub().catch(() => false))) isOwed = false;
    }
  }

  return {
    async now(): Promise<void> {
      for (let tries = 0; tries < TRIES; tries++) {
        if (await scrub()) {
          isOwed = false;
          return;
        }
        await pause(PAUSE_MS);
      }
      if (isOwed) return;
      isOwed = true;
      onTrouble(new DanvanError(problem("erasure-waits")));
      void later();
    },
    /** A last try. */
    async close(): Promise<void> {
      isClosed = true;
      if (isOwed) await scrub().catch(() => false);
    },
  };
}
