import { fail, ok, type Result } from "@danvan/core";

/**
 * Does what writes files: a folder may be read-only, a disk full.
 *
 * @param place what the person named
 * @returns what was done, or `folder-not-writable` with the system's own words
 * @throws a fault of the program
 */
export function writing<Done>(place: string, write: () => Done): Result<Done> {
  try {
    return ok(write());
  } catch (error) {
    if (!(error instanceof Error && "errno" in error)) throw error;
    return fail("folder-not-writable", place, { cause: error.message });
  }
}
