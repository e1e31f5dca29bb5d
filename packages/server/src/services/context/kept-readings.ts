/** Readings of what does not change any more, such as how things stood when yesterday ended. */
export interface KeptReadings<Question = unknown> {
  /** What was kept for the same question; else what `read` says, which is kept when it is `whole`. Askers at the same time share one reading. */
  at<Value>(question: Question, read: () => Promise<Value>, whole?: (value: Value) => boolean): Promise<Value>;
  /** Forgets the answers to such questions. Default: to all. */
  forget(isOf?: (question: Question) => boolean): void;
}

/**
 * Keeps the answers to the questions that were asked last.
 * @param most how many
 * @example await keptReadings(8).at({ year: 2026 }, async () => 42) // → 42
 */
export function keptReadings<Question = unknown>(most: number): KeptReadings<Question> {
  const kept = new Map<string, { readonly question: Question; readonly reading: Promise<unknown> }>();
  return {
    async at<Value>(question: Question, read: () => Promise<Value>, whole: (value: Value) => boolean = () => true) {
      const key = JSON.stringify(question);
      const reading = (kept.get(key)?.reading as Promise<Value> | undefined) ?? read();
      kept.delete(key);
      kept.set(key, { question, reading });
      const [oldest] = kept.keys();
      if (kept.size > most && oldest !== undefined) kept.delete(oldest);
      const drop = () => kept.get(key)?.reading === reading && kept.delete(key);
      const value = await reading.catch((cause: unknown) => {
        drop();
        throw cause;
      });
      if (!whole(value)) drop();
      return value;
    },
    forget(isOf = () => true) {
      for (const [key, { question }] of kept) if (isOf(question)) kept.delete(key);
    },
  };
}
