import type { DocumentProfile } from "../profile/profile.js";
import type { Office } from "./office.js";

/** A name of a list without the dash before it and the sign after it: the paper sets its own. */
const bare = (line: string): string => line.trim().replace(/^[-–+•]\s*|[\s;.,]+$/g, "");

/** To whom, as it is listed; “Kính gửi:”, which the paper writes itself, stands once. */
export const addresseesOf = ({ to }: Pick<Office, "to">): string[] =>
  to.map((line) => bare(line.normalize("NFC").replace(/^\s*kính gửi\s*:/iu, ""))).filter(Boolean);

/**
 * Who receives a paper and who keeps it, one line each. An office that writes "Như trên" and "Lưu" out itself, as on its papers of before, has them once.
 * @example recipientLines(nghiDinh30.words, { recipients: ["Như trên;", "Thường trực HĐND"], draftedBy: null })
 * // → ["- Như trên;", "- Thường trực HĐND;", "- Lưu: VT."]
 */
export function recipientLines(
  { asAbove, filed }: Pick<DocumentProfile["words"], "asAbove" | "filed">,
  { recipients, draftedBy }: Pick<Office, "recipients" | "draftedBy">,
): string[] {
  const given = recipients.map(bare).filter(Boolean);
  const isKept = (name: string) => /^lưu\s*:/iu.test(name.normalize("NFC"));
  const isAbove = (name: string) => name.normalize("NFC").toLowerCase() === asAbove.toLowerCase();
  const others = given.filter((name) => !isKept(name) && !isAbove(name));
  const kept = given.find(isKept) ?? `${filed}${draftedBy ? `, ${draftedBy}` : ""}`;
  return [...[asAbove, ...others].map((name) => `- ${name};`), `- ${kept}.`];
}
