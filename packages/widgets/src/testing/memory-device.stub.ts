/**
 * A device without a browser: a store of messages, and events of the page. `navigator.locks` is Node's own.
 * @returns the kept messages by key, `page` to dispatch events such as `online` on, and `remove`
 */
export function memoryDevice(): { kept: Map<string, unknown>; page: EventTarget; remove: () => void } {
  const kept = new Map<string, unknown>();
  const page = new EventTarget();
  const store = {
    put: (message: { feedback: { key: string } }) => kept.set(message.feedback.key, message),
    delete: (key: string) => kept.delete(key),
    count: (key: string) => Number(kept.has(key)),
    getAll: () => [...kept.values()],
  };
  const later = (run: () => void) => queueMicrotask(run);
  const indexedDB = {
    open() {
      const opening: { result: unknown; onsuccess?: () => void } = {
        result: {
          transaction() {
            const transaction: { oncomplete?: () => void; objectStore: unknown } = {
              objectStore: () =>
                Object.fromEntries(
                  Object.entries(store).map(([verb, run]) => [
                    verb,
                    (value: never) => ({ result: run(value) as unknown }),
                  ]),
                ),
            };
            later(() => transaction.oncomplete?.());
            return transaction;
          },
          close() {},
        },
      };
      later(() => opening.onsuccess?.());
      return opening;
    },
  };
  const globals: Record<string, unknown> = {
    indexedDB,
    document: { hidden: false },
    addEventListener: page.addEventListener.bind(page),
  };
  const before = Object.fromEntries(Object.keys(globals).map((name) => [name, Reflect.get(globalThis, name)]));
  Object.assign(globalThis, globals);
  return { kept, page, remove: () => void Object.assign(globalThis, before) };
}
