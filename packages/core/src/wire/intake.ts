import * as z from "zod/mini";
import { PHONE, tidyPhone } from "../terms/phone-number.js";
import { LANGS, LIMITS, ONLINE_KINDS } from "../terms/terms.js";
import { DuePromise } from "./due.js";
import { instant, key, line, purposes, text } from "./fields.js";

/** A phone number as people write it, under which somebody can be called. */
const phone = z.string().check(z.overwrite(tidyPhone), z.maxLength(LIMITS.phoneMax), z.regex(PHONE));

/** Degrees of latitude and of longitude on WGS 84 with a comma between, as a `geo:` address has them (RFC 5870 §3.3). */
const position = z
  .string()
  .check(
    z.regex(/^-?(?:90(?:\.0{1,6})?|[0-8]?\d(?:\.\d{1,6})?),-?(?:180(?:\.0{1,6})?|(?:1[0-7]|\d)?\d(?:\.\d{1,6})?)$/),
  );

/**
 * How to reach the person who wrote, and where they stood when they let their device say so. Kept apart from the case, never public.
 * @example must(read(Contact, { phone: "0912 345 678" })) // → { phone: "0912 345 678" }
 */
export const Contact = z.strictObject({
  name: z.optional(line(LIMITS.nameMax)),
  phone: z.optional(phone),
  email: z.optional(z.email().check(z.maxLength(LIMITS.emailMax))),
  position: z.optional(position),
});

/**
 * What the person allowed, with the version of the notice they read: consent must be provable (Luật 91/2025/QH15 Điều 9).
 * @example must(read(Consent, { notice: "2026-11", purposes: ["contact"] })) // → { notice: "2026-11", purposes: [ "contact" ] }
 */
export const Consent = z.strictObject({ notice: text(LIMITS.noticeVersionMax, 1), purposes });

/**
 * What a citizen sends. Without `consent` nothing was told about the data and nothing is allowed. `key` makes a repeated sending give the same receipt. `notComplaint` is the person's own word that a text which
 * reads like a complaint is none; no such word lets a denunciation through. `helped`: somebody else typed it for the person; who, is not
 * asked.
 * @example read(NewFeedback, { key: "0199c0de-0000-7000-8000-000000000000", kind: "concern", text: "Đèn đường hỏng", lang: "vi" }).ok // → true
 */
export const NewFeedback = z.strictObject({
  key,
  kind: z.enum(ONLINE_KINDS),
  text: text(LIMITS.textMax, LIMITS.textMin),
  place: z.optional(line(LIMITS.placeMax)),
  /** What it is about, by an id of the agency's list, where the sender chose one; else the server takes it from the words. */
  field: z.optional(line(LIMITS.nameMax)),
  contact: z.optional(Contact),
  consent: z.optional(Consent),
  notComplaint: z.optional(z.literal(true)),
  helped: z.optional(z.literal(true)),
  lang: z.enum(LANGS),
});

/**
 * The answer to a sending: it exists only after the case is on disk. The secret is the sender's own: with it, and never in an address,
 * they re-open the case, withdraw a consent and see their own files.
 * @example const answer: unknown = { version: 2 }; read(Receipt, answer).ok // → false
 */
export const Receipt = z.strictObject({
  version: z.literal(1),
  code: z.string(),
  secret: z.string(),
  agency: z.strictObject({ code: z.string(), name: z.string() }),
  kind: z.enum(ONLINE_KINDS),
  receivedAt: instant,
  due: z.nullable(DuePromise),
});

export type Contact = z.infer<typeof Contact>;
export type Consent = z.infer<typeof Consent>;
export type NewFeedback = z.infer<typeof NewFeedback>;
export type Receipt = z.infer<typeof Receipt>;
