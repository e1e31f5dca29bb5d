/** How many bytes of requests may be in memory at once. */
export interface ByteBounds {
  readonly inAll: number;
  readonly perClient: number;
}

/** The bytes one request holds until it is answered. */
export interface HeldBytes {
  /** @returns `false` when there is no room for so many more; nothing is held for them then */
  add(bytes: number): boolean;
  release(): void;
}

export type ByteBudget = ReturnType<typeof byteBudget>;

/**
 * Bounds what bodies take while they arrive and are worked on: many that never end must not fill the memory.
 *
 * @example
 * const held = byteBudget({ inAll: 100, perClient: 60 }).hold("203.0.113.5");
 * held.add(50); // → true
 */
export function byteBudget({ inAll, perClient }: ByteBounds) {
  let held = 0;
  const byClient = new Map<string, number>();
  return {
    /** @param client without a name only the bound for all holds */
    hold(client: string | undefined): HeldBytes {
      let own = 0;
      const ofClient = (change: number) => {
        if (client === undefined) return;
        const bytes = (byClient.get(client) ?? 0) + change;
        if (bytes > 0) byClient.set(client, bytes);
        else byClient.delete(client);
      };
      return {
        add(bytes) {
          const known = client === undefined ? 0 : (byClient.get(client) ?? 0);
          if (held + bytes > inAll || known + bytes > perClient) return false;
          held += bytes;
          own += bytes;
          ofClient(bytes);
          return true;
        },
        release() {
          held -= own;
          ofClient(-own);
          own = 0;
        },
      };
    },
  };
}
