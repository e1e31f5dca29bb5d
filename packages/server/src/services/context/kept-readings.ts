/** Readings of what does not change any more, such as how things stood when yesterday ended. */
export interface KeptReadings {
  /** What was kept for the same question; else what `read` says, which is kept when it is `whole`. Askers at the same time share one reading. */
  at<Value>(question: unknown, read: () => Promise<Value>, whole?: (value: Value) => boolean): Promise<Value>;
  /** Forgets all, because an agency was counted again. */
  forget(): void;
}

/**
 * Keeps the answers to the questions that were asked last.
 * @param most how many
 * @example await keptReadings(8).at({ year: 2026 }, async () => 42) // → 42
 */
export function keptReadings(most: number): KeptReadings {
  const kept = new Map<string, Promise<unknown>>();
  return {
    async at<Value>(question: unknown, read: () => Promise<Value>, whole: (value: Value) => boolean = () => true) {
      const key = JSON.stringify(question);
      const reading = (kept.get(key) as Promise<Value> | undefined) ?? read();
      kept.delete(key);
      kept.set(key, reading);
      const [oldest] = kept.keys();
      if (kept.size > most && oldest !== undefined) kept.delete(oldest);
      const drop = () => kept.get(key) === reading && kept.delete(key);
      const value = await reading.catch((cause: unknown) => {
        drop();
        throw cause;
      });
      if (!whole(value)) drop();
      return value;
    },
    forget: () => kept.clear(),
  };
}
