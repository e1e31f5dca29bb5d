/** How many requests pass at once, and how many more each minute. */
export interface Rate {
  /** How many may come at once. */
  readonly burst: number;
  /** How many more may come each minute. */
  readonly perMinute: number;
}

/** So many clients are remembered; the one not seen for longest is forgotten first. */
const CLIENTS_KEPT = 10_000;
/** Longer names are told apart by their beginning: what a client sends must not fill the memory. */
const NAME_MAX = 200;

/**
 * Buckets of tokens, one a client, refilled with time. They live in memory only: who asked is never stored.
 *
 * Instants are milliseconds of a clock that nobody sets (`performance.now()`): a civil clock that is set back would keep clients out for as long.
 * @example
 * const limit = rateLimit({ burst: 2, perMinute: 60 });
 * limit.take("a", 0); // → 0: go ahead (and again; the third time → 1: wait one second)
 */
export function rateLimit({ burst, perMinute }: Rate) {
  const buckets = new Map<string, { tokens: number; at: number }>();
  const perMs = perMinute / 60_000;

  function refilled(client: string, now: number) {
    const bucket = buckets.get(client) ?? { tokens: burst, at: now };
    return Math.min(burst, bucket.tokens + Math.max(0, now - bucket.at) * perMs);
  }

  function keep(client: string, tokens: number, at: number) {
    buckets.delete(client); // a Map keeps insertion order: the first key is the one not seen for longest
    buckets.set(client, { tokens, at });
    const [oldest] = buckets.keys();
    if (buckets.size > CLIENTS_KEPT && oldest !== undefined) buckets.delete(oldest);
  }

  return {
    /** @returns 0 when the client may go on, else the whole seconds to wait */
    take(client: string, now: number): number {
      const name = client.slice(0, NAME_MAX);
      const tokens = refilled(name, now);
      if (tokens < 1) return Math.ceil((1 - tokens) / perMs / 1000);
      keep(name, tokens - 1, now);
      return 0;
    },
    /** Gives a token back, for what turned out not to need limiting. */
    giveBack(client: string, now: number): void {
      const name = client.slice(0, NAME_MAX);
      keep(name, Math.min(burst, refilled(name, now) + 1), now);
    },
  };
}
