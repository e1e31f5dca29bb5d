import { isCaseCode, OUTSIDE, parseTrackingCode } from "@danvan/core";
import type { Context } from "../context/context.js";

/** A case that went round for ever would be asked for for ever. */
const MOST_HOPS = 8;

/** Where a case is now. */
export interface Whereabouts {
  readonly agency: string;
  readonly code: string;
}

/**
 * Where a case is now that went on within the system: its sender's code goes on working. One that is under way is still where it was.
 * @param typed the code as a person typed it; one that is none stays as it is, for whoever says why
 */
export async function followed({ store }: Pick<Context, "store">, agency: string, typed: string): Promise<Whereabouts> {
  const code = parseTrackingCode(typed, agency);
  let at: Whereabouts = { agency, code: code.ok ? code.value : typed };
  for (let hop = 0; hop < MOST_HOPS; hop += 1) {
    const to = await store.whereabouts(at.agency, at.code);
    if (to === null || (OUTSIDE as readonly string[]).includes(to)) return at;
    const next = isCaseCode(to) ? { agency: at.agency, code: to } : { agency: to, code: at.code };
    if (!(await store.find(next.agency, next.code))) return at;
    at = next;
  }
  return at;
}

/** What is asked about a case, asked where the case is now: a receipt goes on working. */
export const following =
  (context: Context) =>
  <Rest extends unknown[], V>(
    ask: (context: Context, agency: string, code: string, ...rest: Rest) => Promise<V>,
  ): ((agency: string, code: string, ...rest: Rest) => Promise<V>) =>
  async (agency, code, ...rest) => {
    const now = await followed(context, agency, code);
    return ask(context, now.agency, now.code, ...rest);
  };
