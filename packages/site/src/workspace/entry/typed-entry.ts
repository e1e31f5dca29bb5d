import type { ManualEntry } from "@danvan/core";
import type { Posted } from "../../kit/page/posted.js";

export const ENTRIES = ["matter", "complaint", "denunciation"] as const satisfies readonly ManualEntry["of"][];

/** The fields of the form, in their order on the page. */
export const FIELDS = [
  "channel",
  "kind",
  "text",
  "reference",
  "place",
  "name",
  "phone",
  "email",
  "consents",
  "receivedOn",
] as const;

/** What an officer typed; every field stands in every form, most of them empty. */
export type TypedEntry = Readonly<Record<(typeof FIELDS)[number] | "key", string>> & { readonly of: ManualEntry["of"] };

/** What of an entry an address or a form names; a matter where it names none. */
export const entryNamed = (name: string | undefined): ManualEntry["of"] =>
  ENTRIES.find((one) => one === name) ?? "matter";

/** What a form sent. */
export const typedEntry = (of: ManualEntry["of"], { field }: Pick<Posted, "field">): TypedEntry => ({
  of,
  key: field("key"),
  channel: field("channel"),
  kind: field("kind"),
  text: field("text"),
  reference: field("reference"),
  place: field("place"),
  name: field("name"),
  phone: field("phone"),
  email: field("email"),
  consents: field("consents"),
  receivedOn: field("receivedOn"),
});

/** The same as the wire has it; what nobody typed is left out. */
export function toEntry({ of, key, channel, receivedOn, ...typed }: TypedEntry, lang: string): unknown {
  const common = { of, key, channel, receivedOn, lang };
  if (of === "denunciation") return common;
  if (of === "complaint") return { ...common, reference: typed.reference };
  const { name, phone, email } = typed;
  return {
    ...common,
    kind: typed.kind,
    text: typed.text,
    ...(typed.place && { place: typed.place }),
    ...((name || phone || email) && {
      contact: { ...(name && { name }), ...(phone && { phone }), ...(email && { email }) },
    }),
    ...(typed.consents === "yes" && { consents: true }),
  };
}
