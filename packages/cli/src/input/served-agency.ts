import { fail, ok, type Result } from "@danvan/core";
import type { Store } from "@danvan/server";

/**
 * The agency of a code, where a server of the database answers for it: under a code that was mistyped nobody would find what was written.
 *
 * @param mayBeFirst whether the database may be one that no server was started on yet
 * @returns the code, or `agency-not-served` with those there are, `agencies-missing` before the first start
 */
export async function servedAgency(store: Store, agency: string, mayBeFirst = false): Promise<Result<string>> {
  const known = await store.servedAgencies();
  if (known.includes(agency) || (mayBeFirst && known.length === 0)) return ok(agency);
  return known.length === 0 ? fail("agencies-missing") : fail("agency-not-served", "--agency", { agency, known });
}
