import type { ConsentPurpose, OnlineKind } from "@danvan/core/terms";
import type { NewFeedback } from "@danvan/core/wire";
import { type Fields, contactOf } from "./fields.js";

/**
 * A message as the wire has it: what was typed and allowed, and nothing else.
 * @param consent purposes that were ticked
 * @param notice version of the notice that was shown; without one there is no consent
 * @example composeFeedback({ kind: "praise", text: "Cảm ơn bộ phận một cửa." }, [], "2026-11", { key, lang: "vi" })
 */
export function composeFeedback(
  fields: Fields,
  consent: readonly unknown[],
  notice: string | undefined,
  rest: Pick<NewFeedback, "key" | "notComplaint" | "helped" | "lang">,
): NewFeedback {
  const contact = contactOf(fields, consent);
  return {
    kind: fields["kind"] as OnlineKind,
    text: fields["text"]!,
    ...(fields["place"] && { place: fields["place"] }),
    ...(fields["field"] && { field: fields["field"] }),
    ...(contact && { contact }),
    ...(notice && { consent: { notice, purposes: [...consent] as ConsentPurpose[] } }), // what the form offers, and nothing else
    ...rest,
  };
}
