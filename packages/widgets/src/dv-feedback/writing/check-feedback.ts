import { isPhoneNumber } from "@danvan/core/phone-number";
import { LIMITS, ONLINE_KINDS, type OnlineKind } from "@danvan/core/terms";
import type { ProblemDocument } from "@danvan/core/wire";
import { type Fields, contactOf, fieldOf } from "./fields.js";

/** What is longest of each field, in the order of the form. */
const LONGEST = {
  text: LIMITS.textMax,
  place: LIMITS.placeMax,
  "contact.name": LIMITS.nameMax,
  "contact.phone": LIMITS.phoneMax,
  "contact.email": LIMITS.emailMax,
};
/** What a word processor puts between letters, unseen: the server takes it out before it counts, and makes letter and mark one. */
const UNSEEN = /[^\P{C}\n]/gu;

export type Problem = ProblemDocument["problems"][number];

/**
 * What is wrong with a filled form, in the order of its fields and in the codes of the wire contract, so that the same words serve
 * whether the browser or the server found it. `contactKinds` names the kinds that cannot be answered without a phone number or an email,
 * with spaces between. It may be laxer than the server, never stricter.
 */
export function checkFeedback(fields: Fields, consent: readonly unknown[], contactKinds = ""): Problem[] {
  const { kind = "", text = "", phone, email } = fields;
  const found: Problem[] = [];
  const add = (path: string, code: string, facts: Problem["facts"] = {}) => found.push({ path, code, facts });

  if (!ONLINE_KINDS.includes(kind as OnlineKind)) add("kind", "field-required");
  if (!text) add("text", "field-required");
  else if (text.length < LIMITS.textMin) add("text", "text-too-short", { minimum: LIMITS.textMin });
  for (const [path, maximum] of Object.entries(LONGEST))
    if ((fields[fieldOf(path)] ?? "").normalize().replace(UNSEEN, "").length > maximum)
      add(path, "text-too-long", { maximum });
  if (phone && !isPhoneNumber(phone)) add("contact.phone", "format-invalid");
  if (email && !/.@.+\../.test(email)) add("contact.email", "format-invalid");
  if (kind && contactKinds.split(" ").includes(kind) && !phone && !email) add("contact.phone", "contact-required");
  // Keeping a phone number that may not be used would be data without a purpose (Luật 91/2025/QH15 Điều 9).
  if (contactOf(fields) && !consent.includes("contact")) add("consent.purposes", "consent-required");
  return found;
}
