import { fail, LANGS, LIMITS, NewFeedback, ok, read, type Lang, type Result } from "@danvan/core";
import type { FormFields } from "../request/body.js";
import { isService } from "./service-list.js";

/** A new request, and what of it is left out. */
export interface NewRequest {
  readonly feedback: NewFeedback;
  readonly contactDropped: boolean;
  readonly mediaDropped: boolean;
}

/**
 * Reads a request as clients send it: fields of the specification and `attribute[…]`, each as text. Nothing that they send besides is an error: every
 * client has fields of its own.
 *
 * Contact data comes without a consent in this standard: it is kept only when the attribute `consent_notice` names what the person agreed to.
 *
 * @param key of the sending
 * @returns the feedback, or `field-required`, `choice-unknown` of `service_code`, or what `read` finds
 */
export function readRequest(fields: FormFields, key: string): Result<NewRequest> {
  const one = (name: string) => (fields.find(([field]) => field === name)?.[1] ?? "").replaceAll("\r\n", "\n").trim();
  const attribute = (name: string) => one(`attribute[${name}]`);
  const kind = one("service_code");
  if (kind === "") return fail("field-required", "service_code");
  if (!isService(kind)) return fail("choice-unknown", "service_code");
  const { contact, hasContact } = contactOf(one);
  const notice = attribute("consent_notice");
  const place = placeOf(one);
  const { text, mediaDropped } = withLinks(one("description"), fields);
  const feedback = read(NewFeedback, {
    key,
    kind,
    text,
    lang: langOf(attribute("lang")),
    ...(place && { place }),
    ...(hasContact && notice && { contact, consent: { notice, purposes: ["contact"] } }),
    ...(attribute("not_complaint") === "true" && { notComplaint: true }),
  });
  if (!feedback.ok) return feedback;
  return ok({ feedback: feedback.value, contactDropped: hasContact && !notice, mediaDropped });
}

const LINK = /^https?:\/\/[^\s"'<>]{1,500}$/;

/**
 * The words with the addresses of pictures below them, for whoever reads the case: nothing is fetched from an address that a stranger named.
 * What finds no room is left out.
 */
function withLinks(words: string, fields: FormFields) {
  const given = fields.filter(([name, value]) => /^media_url(?:\[\d*\])?$/.test(name) && value.trim() !== "");
  const links = given.map(([, value]) => value.trim()).filter((link) => LINK.test(link) && !words.includes(link));
  const text = links.length > 0 && words !== "" ? `${words}\n\n${links.slice(0, LIMITS.fileCount).join("\n")}` : words;
  const fits = text.length <= LIMITS.textMax;
  const isLost = links.length > LIMITS.fileCount || given.some(([, value]) => !LINK.test(value.trim()));
  return { text: fits ? text : words, mediaDropped: isLost || !fits };
}

/** Vietnamese unless it is another language that is known here. */
export const langOf = (text: string): Lang => LANGS.find((lang) => lang === text) ?? "vi";

function contactOf(one: (name: string) => string) {
  const name = [one("last_name"), one("first_name")].filter(Boolean).join(" ");
  const filled = Object.entries({ name, phone: one("phone"), email: one("email") }).filter(([, value]) => value !== "");
  return { contact: Object.fromEntries(filled), hasContact: filled.length > 0 };
}

/** In words, then as the position that a map gave; a place is a line of text here. */
function placeOf(one: (name: string) => string): string {
  const position = [one("lat"), one("long")].every((text) => /^-?\d{1,3}(\.\d{1,12})?$/.test(text))
    ? `${one("lat")}, ${one("long")}`
    : "";
  return [one("address_string").slice(0, 150), position].filter(Boolean).join(" · ");
}
