import { fail, type Result } from "@danvan/core";
import type { StoredCase } from "../../store/cases.js";
import { findByCode } from "../case/find.js";
import type { Context } from "../context/context.js";
import type { Requester } from "./requester.js";

/**
 * The case behind a code that anyone may ask for. Codes that meet no case are counted, by client and for the agency in all: whoever tries
 * codes by chance must not come to see an unknown person's matter. `docs/scaling.md` has the arithmetic.
 *
 * @returns the case, or a problem of `findByCode`, `too-many-requests`
 */
export async function lookUp(
  context: Context,
  agency: string,
  code: string,
  { client }: Requester,
): Promise<Result<StoredCase>> {
  const names = [client === undefined ? undefined : JSON.stringify([agency, client]), agency];
  const wait = context.misses.take(names, context.elapsed());
  if (wait > 0) return fail("too-many-requests", "", { retryAfterSeconds: wait });
  const found = await findByCode(context, agency, code);
  // A code with a typing error is told by its check character and reaches no case.
  if (found.ok || found.problems[0].code !== "case-not-found") context.misses.giveBack(names, context.elapsed());
  return found;
}
