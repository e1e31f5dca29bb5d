const { setTimeout } = globalThis as unknown as {
  setTimeout: (go: () => void, ms: number) => { unref?: () => void };
};

/** A pause that somebody waits for: a program that has nothing else to do, such as a command beside a server, waits with it. */
export const timer = (ms: number): Promise<void> => new Promise((resolve) => void setTimeout(resolve, ms));

/** A pause that nobody waits for: it keeps no process alive, where the platform has a choice. */
export const idleTimer = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms).unref?.());

/** The turn of the event loop in which every request that has arrived was read, where the platform has one (Node, Bun, Deno). */
export function turn(go: () => void): void {
  const { setImmediate = queueMicrotask } = globalThis as { setImmediate?: (go: () => void) => unknown };
  setImmediate(go);
}
