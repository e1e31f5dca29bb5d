/**
 * Acquires a lock of this origin for as long as the page lives, so that two tabs do not both show and send one message. The browser
 * itself releases it when the page is closed or crashes (W3C Web Locks §4). Plain http has no locks: two tabs may then both send, and the
 * key makes it one case.
 * @returns how to release it, or `undefined` when another page holds it
 */
export const acquireLock = (name: string): Promise<(() => void) | undefined> =>
  new Promise((done) => {
    const free = (): void => done(free); // there is nothing to release
    setTimeout(free, 1_000); // asked with "ifAvailable" it answers at once, or not at all
    void (async () =>
      navigator.locks.request(`dv-${name}`, { ifAvailable: true }, (lock) =>
        lock ? new Promise<void>(done) : done(undefined),
      ))().catch(free); // plain http has none, and a sandboxed page no storage to share
  });
