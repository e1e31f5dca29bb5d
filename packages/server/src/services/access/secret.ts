import { fail, makeReceiptSecret, parseReceiptSecret, type Result } from "@danvan/core";
import { findByCode } from "../case/find.js";
import type { Context } from "../context/context.js";
import type { StoredCase } from "../../store/cases.js";

/** Fixed for good: another label would make every receipt that was ever given out useless. */
const LABEL = "danvan receipt secret 1";

/** Who says that a case is their own. */
export interface Sender {
  /** The secret of the receipt as a person typed it, or a program kept it. */
  readonly secret: string;
  /** What tells one client from another, such as a network address: held in memory only, to slow down guessing. */
  readonly client?: string | undefined;
}

/**
 * The secret of a receipt, derived from the key of the sending: a repeated sending gets the same one, and nothing new is stored.
 * @example await secretOf("18073", "0194…") // → "K7QM-9XWR"
 */
export async function secretOf(agency: string, key: string): Promise<string> {
  const text = new TextEncoder().encode(JSON.stringify([LABEL, agency, key.toLowerCase()]));
  return makeReceiptSecret(new Uint8Array(await crypto.subtle.digest("SHA-256", text)));
}

/**
 * The case behind a code, for the person who sent it.
 *
 * @returns the case, or a problem of `findByCode`, `receipt-secret-wrong` (also for one that is none), `too-many-requests`
 */
export async function findOwn(
  context: Context,
  agency: string,
  code: string,
  { secret, client = "" }: Sender,
): Promise<Result<StoredCase>> {
  const found = await findByCode(context, agency, code);
  if (!found.ok) return found;
  const at = context.now();
  const who = JSON.stringify([agency, found.value.code, client]);
  const wait = context.guesses.take(who, at);
  if (wait > 0) return fail("too-many-requests", "", { retryAfterSeconds: wait });
  const given = parseReceiptSecret(secret);
  const right = await secretOf(agency, found.value.key);
  if (!given.ok || !isSame(given.value, right)) return fail("receipt-secret-wrong", "secret");
  context.guesses.giveBack(who, at);
  return found;
}

/** Looks at every sign, so that the time tells nothing about how many are right. */
function isSame(one: string, other: string): boolean {
  let difference = one.length ^ other.length;
  for (let index = 0; index < other.length; index++) difference |= one.charCodeAt(index) ^ other.charCodeAt(index);
  return difference === 0;
}

/** The case for whoever has the code; with a sender, only for the sender. */
export const findFor = (context: Context, agency: string, code: string, sender: Sender | undefined) =>
  sender ? findOwn(context, agency, code, sender) : findByCode(context, agency, code);
