import { LIMITS, ONLINE_KINDS, type OnlineKind } from "@danvan/core/terms";
import type { NewFeedback, ProblemDocument } from "@danvan/core/wire";

export type Problem = ProblemDocument["problems"][number];

/** What the form holds, by field name: kind, text, place, name, phone, email. */
export type Fields = Readonly<Record<string, string>>;

/**
 * What is wrong with a filled form, in the order of its fields and in the codes of the wire contract, so that the same words serve
 * whether the browser or the server found it. It may be laxer than the server, never stricter: `maxlength` already bounds the one-line fields.
 */
export function checkFeedback(fields: Fields, consent: readonly unknown[]): Problem[] {
  const { kind = "", text = "", phone, email } = fields;
  const found: Problem[] = [];
  const say = (path: string, code: string, facts: Problem["facts"] = {}) => found.push({ path, code, facts });

  if (!ONLINE_KINDS.includes(kind as OnlineKind)) say("kind", "field-required");
  if (!text) say("text", "field-required");
  else if (text.length < LIMITS.textMin) say("text", "text-too-short", { minimum: LIMITS.textMin });
  else if (text.length > LIMITS.textMax) say("text", "text-too-long", { maximum: LIMITS.textMax });
  if (phone && phone.replace(/\D/g, "").length < 7) say("phone", "format-invalid");
  if (email && !/.@.+\../.test(email)) say("email", "format-invalid");
  // Keeping a phone number that may not be used would be data without a purpose (Luật 91/2025/QH15 Điều 9).
  if (contactOf(fields) && !consent.includes("contact")) say("consent", "consent-needed");
  return found;
}

/** The field of the form that a problem of the wire is about. @example fieldOf("contact.phone") // → "phone" */
export const fieldOf = (path: string): string => path.replace(/^contact\./, "").replace(/\..*/, "");

/** The message as it crosses the network. */
export function toMessage(
  fields: Fields,
  purposes: readonly string[],
  rest: { key: string; notice: string; lang: NewFeedback["lang"] },
): NewFeedback {
  const contact = contactOf(fields);
  return {
    key: rest.key,
    kind: fields["kind"] as OnlineKind,
    text: fields["text"] ?? "",
    ...(fields["place"] && { place: fields["place"] }),
    ...(contact && { contact }),
    consent: { notice: rest.notice, purposes: purposes as NewFeedback["consent"]["purposes"] },
    lang: rest.lang,
  };
}

function contactOf(fields: Fields): NewFeedback["contact"] {
  const given = ["name", "phone", "email"].filter((name) => fields[name]).map((name) => [name, fields[name]]);
  return given.length > 0 ? Object.fromEntries(given) : undefined;
}
