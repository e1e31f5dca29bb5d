/** A part that has not come by then is done without, and is there when it comes: `import` itself waits for ever. */
export const PART_MS = 20_000;

/**
 * What a device or a connection promises, or `late` when it breaks the promise or has not kept it in time: WebKit's store is known to fire
 * no event at all, and nobody's words may wait for that.
 * @example await within(3_000, store.open())
 */
export const within = <T, L = undefined>(ms: number, promise: Promise<T>, late?: L): Promise<T | L> =>
  new Promise((settle) => {
    const timer = setTimeout(settle, ms, late);
    void promise
      .catch(() => late!)
      .then((kept) => {
        clearTimeout(timer);
        settle(kept);
      });
  });
