import {
  agencyOfCode,
  fail,
  makeReceiptSecret,
  parseReceiptSecret,
  RECEIPT_SECRET_BYTES,
  type Result,
} from "@danvan/core";
import { sha256 } from "@danvan/core/advanced";
import { fromHex } from "../../ids/hex.js";
import type { Context } from "../context/context.js";
import type { StoredCase } from "../../store/cases.js";
import { lookUp } from "./look-up.js";
import type { Requester } from "./requester.js";

/** Fixed for good: another label would make every receipt that was ever given out useless. */
const LABEL = "danvan receipt secret 1";

/**
 * The secret of a receipt, derived from the key of the sending: a repeated sending gets the same one, and nothing new is stored.
 * @example (await secretOf("18073", key)).length // → 9
 */
export async function secretOf(agency: string, key: string): Promise<string> {
  const digest = await sha256(JSON.stringify([LABEL, agency, key.toLowerCase()]));
  return makeReceiptSecret(fromHex(digest.slice(0, 2 * RECEIPT_SECRET_BYTES)));
}

/**
 * The case behind a code, for the person who sent it.
 *
 * @returns the case, or a problem of `lookUp`, `receipt-secret-wrong` (also for one that is none), `too-many-requests`
 */
export async function findForSender(
  context: Context,
  agency: string,
  code: string,
  requester: Requester,
): Promise<Result<StoredCase>> {
  const found = await lookUp(context, agency, code, requester);
  if (!found.ok) return found;
  const { secret = "", client = "" } = requester;
  const at = context.elapsed();
  const { code: canonical } = found.value;
  const who = [JSON.stringify([canonical, client]), client, canonical];
  const wait = context.guesses.take(who, at);
  if (wait > 0) return fail("too-many-requests", "", { retryAfterSeconds: wait });
  const given = parseReceiptSecret(secret);
  // The receipt was given out by the agency in the code, wherever its case is now.
  const right = await secretOf(agencyOfCode(canonical), found.value.key);
  if (!given.ok || !given.value.split(",").some((secret) => isSame(secret, right)))
    return fail("receipt-secret-wrong", "secret");
  context.guesses.giveBack(who, at);
  return found;
}

/** Looks at every sign, so that the time tells nothing about how many are right. */
function isSame(one: string, other: string): boolean {
  let difference = one.length ^ other.length;
  for (let index = 0; index < other.length; index++) difference |= one.charCodeAt(index) ^ other.charCodeAt(index);
  return difference === 0;
}

/** The case for whoever has the code; for who names a secret, only with the right one. */
export const findFor = (context: Context, agency: string, code: string, requester: Requester) =>
  requester.secret === undefined
    ? lookUp(context, agency, code, requester)
    : findForSender(context, agency, code, requester);
