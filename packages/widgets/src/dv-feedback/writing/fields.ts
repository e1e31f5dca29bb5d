import type { NewFeedback } from "@danvan/core/wire";

/** What the form holds, by field name: kind, text, place, field, name, phone, email, position; `consent`, with spaces between, under the `notice`. */
export type Fields = Readonly<Record<string, string>>;

/** The field of the form that a problem of the wire is about. @example fieldOf("contact.phone") // → "phone" */
export const fieldOf = (path: string): string => path.replace(/^contact\.|\..*/g, "");

/** How to reach the sender, and where they stood if they allow its use, as the wire has it; `undefined` when nothing was given. */
export function contactOf(fields: Fields, consent: readonly unknown[] = []): NewFeedback["contact"] {
  const given = ["name", "phone", "email", consent.includes("locate") ? "position" : ""].filter((name) => fields[name]);
  return given[0] ? Object.fromEntries(given.map((name) => [name, fields[name]])) : undefined;
}

/** A message as the fields it was typed into. */
export const fieldsOf = ({ kind, text, place = "", field = "", contact, consent }: NewFeedback): Fields =>
  ({
    kind,
    text,
    place,
    field,
    ...contact,
    notice: consent?.notice,
    consent: consent?.purposes.join(" ") ?? "",
  }) as Fields;
