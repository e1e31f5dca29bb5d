/** A timer that keeps no process alive, where the platform has a choice. */
export function timer(ms: number): Promise<void> {
  const { setTimeout } = globalThis as unknown as {
    setTimeout: (go: () => void, ms: number) => { unref?: () => void };
  };
  return new Promise((resolve) => setTimeout(resolve, ms).unref?.());
}

/** The turn of the event loop in which every request that has arrived was read, where the platform has one (Node, Bun, Deno). */
export function turn(go: () => void): void {
  const { setImmediate = queueMicrotask } = globalThis as { setImmediate?: (go: () => void) => unknown };
  setImmediate(go);
}
