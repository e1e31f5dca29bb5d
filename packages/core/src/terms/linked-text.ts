import { isPhoneNumber, phoneHref } from "./phone-number.js";

/** A stretch of a text, and where it leads when it is an address or a phone number. */
export interface TextPart {
  readonly text: string;
  readonly href?: string;
}

/** An address on the web or of a mailbox, or digits that may be a phone number; what ends a sentence is not part of it. */
const CANDIDATES =
  /https?:\/\/[^\s<>"“”]*[^\s<>"“”.,;:!?)\]]|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}|(?:\+|\(?0)[0-9()](?:[ .()-]?[0-9)]){7,14}/g;

/**
 * A text as its parts, so that addresses and phone numbers in an answer can be followed. Only the web, mail and telephone are led to; the
 * parts joined are the text.
 * @example linkedText("Gọi 0239 3855 555.") // → [{ text: "Gọi " }, { text: "0239 3855 555", href: "tel:02393855555" }, { text: "." }]
 */
export function linkedText(text: string): readonly TextPart[] {
  const parts: TextPart[] = [];
  let at = 0;
  for (const { 0: found, index } of text.matchAll(CANDIDATES)) {
    const href = hrefOf(found);
    if (!href || (href.startsWith("mailto:") && /[\w.+-]/.test(text[index - 1] ?? ""))) continue; // the end of a longer name
    parts.push({ text: text.slice(at, index) }, { text: found, href });
    at = index + found.length;
  }
  return [...parts, { text: text.slice(at) }].filter((part) => part.text !== "");
}

function hrefOf(found: string): string | undefined {
  if (/^https?:/.test(found)) return found;
  if (found.includes("@")) return `mailto:${found}`;
  return isPhoneNumber(found) ? phoneHref(found) : undefined;
}
