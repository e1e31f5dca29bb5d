import * as z from "zod/mini";
import { instant } from "../fields.js";

/** Longer than any password or token of ours: what is longer is not looked at. */
const LONG = 1_024;

/**
 * The name and password of an officer.
 * @example read(NewSession, { name: "canbo" }).ok // → false
 */
export const NewSession = z.strictObject({
  name: z.string().check(z.maxLength(LONG)),
  password: z.string().check(z.maxLength(LONG)),
});

/**
 * The second step, where the account asks for a code: `ticket` is the token of the first step.
 * @example read(SecondStep, { ticket: "18073.2f", code: "123456" }).ok // → true
 */
export const SecondStep = z.strictObject({
  ticket: z.string().check(z.maxLength(LONG)),
  code: z.string().check(z.maxLength(LONG)),
});

/**
 * A token that opens what its officer may do, until `expiresAt`. With `needsCode` it is the ticket of a second step, and opens nothing else.
 * @example read(Session, { version: 1, token: "18073.2f", expiresAt: "2026-11-23T14:00:00.000Z" }).ok // → true
 */
export const Session = z.strictObject({
  version: z.literal(1),
  token: z.string(),
  expiresAt: instant,
  needsCode: z.optional(z.literal(true)),
});

export type NewSession = z.infer<typeof NewSession>;
export type SecondStep = z.infer<typeof SecondStep>;
export type Session = z.infer<typeof Session>;
