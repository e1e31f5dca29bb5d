export interface QueueBounds {
  /** How many pieces of work run at the same time. */
  readonly atOnce: number;
  /** How many more may wait. */
  readonly waiting: number;
}

/**
 * Runs costly work a few pieces at a time. What finds the queue full is turned away at once: a long queue would only answer people who left.
 *
 * @example
 * const run = workQueue({ atOnce: 1, waiting: 8 });
 * await run(() => hash(password)); // → { value: "…" }, or null when the queue is full
 */
export function workQueue({ atOnce, waiting }: QueueBounds) {
  let running = 0;
  const queue: (() => void)[] = [];
  return async <V>(work: () => Promise<V>): Promise<{ readonly value: V } | null> => {
    if (running >= atOnce) {
      if (queue.length >= waiting) return null;
      // Whoever ends hands its place on, so nobody who comes later takes it.
      await new Promise<void>((go) => queue.push(go));
    } else running++;
    try {
      return { value: await work() };
    } finally {
      const next = queue.shift();
      if (next) next();
      else running--;
    }
  };
}
