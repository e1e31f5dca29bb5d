import { rateLimit, type Rate } from "./rate-limit.js";

/** Whom each of the limits counts; `undefined` is not counted by that one. */
export type Names = readonly (string | undefined)[];

/**
 * Several limits that must all agree, such as one a client and one for all clients together: whoever has many addresses is bounded, too.
 *
 * @example
 * const limit = jointLimit([{ burst: 10, perMinute: 1 }, { burst: 100, perMinute: 60 }]);
 * limit.take(["203.0.113.5", "all"], 0); // → 0: go ahead
 */
export function jointLimit(rates: readonly Rate[]) {
  const limits = rates.map(rateLimit);
  const pairs = (names: Names) =>
    limits.flatMap((limit, index) => {
      const name = names[index];
      return name === undefined ? [] : [{ limit, name }];
    });

  return {
    /** @returns 0 when the request may go on, else the whole seconds to wait; a refused one is counted by none */
    take(names: Names, now: number): number {
      const taken: ReturnType<typeof pairs> = [];
      for (const pair of pairs(names)) {
        const wait = pair.limit.take(pair.name, now);
        if (wait > 0) {
          for (const { limit, name } of taken) limit.giveBack(name, now);
          return wait;
        }
        taken.push(pair);
      }
      return 0;
    },
    giveBack(names: Names, now: number): void {
      for (const { limit, name } of pairs(names)) limit.giveBack(name, now);
    },
  };
}
