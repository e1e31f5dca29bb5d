import { LIMITS, ONLINE_KINDS, type OnlineKind } from "@danvan/core/terms";
import type { NewFeedback, ProblemDocument } from "@danvan/core/wire";

export type Problem = ProblemDocument["problems"][number];

/** What the form holds, by field name: kind, text, place, name, phone, email. */
export type Fields = Readonly<Record<string, string>>;

/**
 * What is wrong with a filled form, in the order of its fields and in the codes of the wire contract, so that the same words serve
 * whether the browser or the server found it. `contactKinds` names the kinds that cannot be answered without a phone number or an email,
 * with spaces between. It may be laxer than the server, never stricter: `maxlength` already bounds the one-line fields.
 */
export function checkFeedback(fields: Fields, consent: readonly unknown[], contactKinds = ""): Problem[] {
  const { kind = "", text = "", phone, email } = fields;
  const found: Problem[] = [];
  const say = (path: string, code: string, facts: Problem["facts"] = {}) => found.push({ path, code, facts });

  if (!ONLINE_KINDS.includes(kind as OnlineKind)) say("kind", "field-required");
  if (!text) say("text", "field-required");
  else if (text.length < LIMITS.textMin) say("text", "text-too-short", { minimum: LIMITS.textMin });
  else if (text.length > LIMITS.textMax) say("text", "text-too-long", { maximum: LIMITS.textMax });
  if (phone && phone.replace(/\D/g, "").length < 7) say("contact.phone", "format-invalid");
  if (email && !/.@.+\../.test(email)) say("contact.email", "format-invalid");
  if (kind && contactKinds.split(" ").includes(kind) && !phone && !email) say("contact.phone", "contact-required");
  // Keeping a phone number that may not be used would be data without a purpose (Luật 91/2025/QH15 Điều 9).
  if (contactOf(fields) && !consent.includes("contact")) say("consent.purposes", "consent-required");
  return found;
}

/** The field of the form that a problem of the wire is about. @example fieldOf("contact.phone") // → "phone" */
export const fieldOf = (path: string): string => path.replace(/^contact\.|\..*/g, "");

/** How to reach the person, as the wire has it; `undefined` when nothing was given. */
export function contactOf(fields: Fields): NewFeedback["contact"] {
  const given = ["name", "phone", "email"].filter((name) => fields[name]);
  return given[0] ? Object.fromEntries(given.map((name) => [name, fields[name]])) : undefined;
}

/** A message as the fields it was typed into. */
export const fieldsOf = ({ kind, text, place = "", contact, consent }: NewFeedback): Fields =>
  ({ kind, text, place, ...contact, consent: consent.purposes.join() }) as Fields;
