import { fail, ok, parseTrackingCode, type Result } from "@danvan/core";
import type { StoredCase } from "../../store/cases.js";
import type { Context } from "../context/context.js";

/** How often it is tried again when the case changed in between. */
const ATTEMPTS = 3;

/** @returns the case behind a code as a person typed it, or `code-…`, `case-not-found` (also for another agency's code) */
export async function findByCode({ store }: Context, agency: string, typed: string): Promise<Result<StoredCase>> {
  const code = parseTrackingCode(typed, agency);
  if (!code.ok) return code;
  // A case that came from another agency keeps its code.
  const found = await store.find(agency, code.value);
  return found ? ok(found) : fail("case-not-found", "code");
}

/**
 * Does what rests on how a case stands, and once more on how it stands then where it changed before it was done: of two officers one may be
 * taking its words out of the system.
 *
 * @param work `"changed-meanwhile"` when the case was not any more as it was read, and nothing was done
 * @returns what was done, or a problem of `findByCode`, `case-changed`
 */
export async function onCase<V>(
  context: Context,
  agency: string,
  typed: string,
  work: (found: StoredCase) => Promise<Result<V> | "changed-meanwhile">,
): Promise<Result<V>> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const found = await findByCode(context, agency, typed);
    if (!found.ok) return found;
    const done = await work(found.value);
    if (done !== "changed-meanwhile") return done;
  }
  return fail("case-changed", "code");
}
