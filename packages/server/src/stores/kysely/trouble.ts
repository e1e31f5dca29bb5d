import { DanvanError, problem } from "@danvan/core";

/** How a dialect tells one failure from another. */
export interface Failures {
  /** Somebody else holds the database, for a moment. */
  isBusy(cause: unknown): boolean;
  /** The database itself is broken, or is not the one any more that was opened: nothing that is written to it can be trusted to stay. */
  isLost(cause: unknown): boolean;
}

/**
 * What failures mean to whoever called: `store-busy` passes by itself, `store-unavailable` may not. After a database was lost every further
 * call fails with the same cause.
 */
export function troubles({ isBusy, isLost }: Failures) {
  let lost: DanvanError | null = null;
  return {
    failure(cause: unknown): DanvanError {
      const failed = new DanvanError(problem(isBusy(cause) ? "store-busy" : "store-unavailable"), { cause });
      if (isLost(cause)) lost ??= failed;
      return failed;
    },
    /** @throws DanvanError `store-unavailable` after the database was lost */
    refuseLost(): void {
      if (lost) throw lost;
    },
  };
}
