import { sha256 } from "@danvan/core/advanced";
import { hex } from "../../ids/hex.js";
import type { StoredOfficer } from "../../store/officers.js";
import type { Context } from "../context/context.js";

/** A working day with its overtime; the next morning an officer signs in again. */
const SESSION_MS = 12 * 60 * 60 * 1000;
/** Time to find the telephone. */
const TICKET_MS = 5 * 60 * 1000;

/** A way in for the cookie; with `needsCode` a ticket for `signInByCode`, which opens nothing else. */
export interface SignedIn {
  readonly token: string;
  readonly expiresAt: string;
  readonly needsCode?: true;
}

/** How somebody comes in: by a password, by an identity elsewhere, or by the code that was asked for after one of them. */
export type WayIn = "password" | "sign-on" | "code";

/** What the audit calls the first of two steps, and the last. */
const VERBS = {
  password: { first: "give-password", last: "sign-in" },
  "sign-on": { first: "give-sign-on", last: "sign-on" },
  code: { first: "sign-in", last: "sign-in" },
} as const;

/** Lets an officer in: at once, or after a code where the officer has a second factor and brought none yet. */
export async function openSession(
  { store, now, random }: Pick<Context, "store" | "now" | "random">,
  { agency, id }: StoredOfficer,
  way: WayIn,
): Promise<SignedIn> {
  const pending = way !== "code" && (await store.secondFactor(agency, id))?.confirmed === true;
  const at = now();
  const token = `${agency}.${hex(random(32))}`;
  const expiresAt = new Date(Date.parse(at) + (pending ? TICKET_MS : SESSION_MS)).toISOString();
  const verb = VERBS[way][pending ? "first" : "last"];
  await store.openSession(
    { agency, tokenHash: await sha256(token), officerId: id, openedAt: at, expiresAt, pending },
    { actor: id, verb, object: "", at },
  );
  return { token, expiresAt, ...(pending && { needsCode: true as const }) };
}
