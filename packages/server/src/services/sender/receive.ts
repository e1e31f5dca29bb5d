import { fail, ok, type NewFeedback, type Problem, type Receipt, type Result } from "@danvan/core";
import { sha256 } from "@danvan/core/advanced";
import { guidedKindOf } from "@danvan/core/guidance";
import { wholeFiles } from "../case/file.js";
import { takeIn } from "../case/take-in.js";
import { secretOf } from "../access/secret.js";
import type { Context } from "../context/context.js";

/** What came of a sending. */
export interface Taken {
  readonly receipt: Receipt;
  /** This key was answered before. */
  readonly repeated: boolean;
  /** Why the files that came with the words were not kept: `files-full`. The words were. */
  readonly filesLeftOut?: Problem;
}

/** Whether words are plainly a denunciation, which no page shows again. */
export const isDenounced = (words: readonly string[]): boolean => guidedKindOf(words, true) !== null;

/**
 * Takes in what a citizen wrote. When it resolves with a receipt, the case is on disk, and so are its files.
 *
 * @param sent files that came together with the words, as a form without script sends them
 * @returns the receipt, or `agency-not-found`, `guided-kind` (it reads like a complaint or
 * a denunciation; nothing was stored), `consent-required` (contact data without the permission to use it), `notice-unknown` (consent to a
 * text that is not known here; facts: the current version), `key-reused` (the key came
 * before, with something else), or a problem of `wholeFiles` but `files-full`
 */
export async function receive(
  context: Context,
  agency: string,
  input: NewFeedback,
  sent: readonly Uint8Array<ArrayBuffer>[] = [],
): Promise<Result<Taken>> {
  const deployment = context.deployment(agency);
  if (!deployment.ok) return deployment;
  const kind = guidedKindOf([input.text, input.place], input.notComplaint, [input.contact?.name]);
  if (kind) return fail("guided-kind", "text", { kind });
  const { name, phone, email, position } = input.contact ?? {};
  const hasContact = Boolean(name || phone || email || position);
  const missing = ([(name || phone || email) && "contact", position && "locate"] as const).find(
    (purpose) => purpose && !input.consent?.purposes.includes(purpose),
  );
  if (missing) return fail("consent-required", "consent.purposes", { purpose: missing });

  const { notices } = deployment.value;
  const { consent } = input;
  if (consent && !notices.some(({ version }) => version === consent.notice))
    return fail("notice-unknown", "consent.notice", { current: notices.at(-1)?.version ?? "" });

  const files = await wholeFiles(context, deployment.value, "sender", sent);
  // A room that is full must not cost a person their words: they are received, and the receipt says what was left out.
  const isFull = !files.ok && files.problems[0].code === "files-full";
  if (!files.ok && !isFull) return files;

  await context.notices.keep(deployment.value);
  const at = context.now();
  const received = await takeIn(context, deployment.value, {
    key: input.key,
    fingerprint: await fingerprintOf(input),
    secret: await secretOf(agency, input.key),
    lang: input.lang,
    text: input.text,
    place: input.place || null,
    field: input.field ?? null,
    contact: hasContact ? (input.contact ?? null) : null,
    consent: consent ?? null,
    helped: input.helped === true,
    files: files.ok ? files.value : [],
    event: { type: "received", at, by: "citizen", kind: input.kind, channel: "web" },
  });
  if (!received.ok) return received;
  const { receipt, repeated } = received.value;
  return ok({ receipt, repeated, ...(!repeated && !files.ok && { filesLeftOut: files.problems[0] }) });
}

/** The key goes in, so that equal texts of two people have nothing in common. */
const fingerprintOf = ({
  key,
  kind,
  text,
  place,
  contact,
  consent,
  lang,
  helped,
  field,
}: NewFeedback): Promise<string> =>
  sha256(
    JSON.stringify([
      key,
      kind,
      text,
      place ?? "",
      contact?.name ?? "",
      contact?.phone ?? "",
      contact?.email ?? "",
      consent?.notice ?? "",
      consent?.purposes.toSorted() ?? [],
      lang,
      ...(helped ? ["helped"] : []),
      ...(field ? ["field", field] : []),
      ...(contact?.position ? ["position", contact.position] : []),
    ]),
  );
