import {
  type CaseEvent,
  fail,
  makeTrackingCode,
  type NewFeedback,
  ok,
  onlineKindOf,
  type Problem,
  type Receipt,
  type Result,
  toDuePromise,
  TRACKING_CODE_BYTES,
} from "@danvan/core";
import { sha256 } from "@danvan/core/advanced";
import { guidedKindOf } from "@danvan/core/guidance";
import type { Deployment } from "../../deployment/deployment.js";
import { jobsOf } from "../case/jobs.js";
import { deadlineOf, standingAfter } from "../case/standing.js";
import type { Context } from "../context/context.js";
import { wholeFiles } from "../case/file.js";
import { secretOf } from "../access/secret.js";
import { uuidV7 } from "../../ids/uuid-v7.js";

/** What came of a sending. */
export interface Taken {
  readonly receipt: Receipt;
  /** This key was answered before. */
  readonly repeated: boolean;
  /** Why the files that came with the words were not kept: `files-full`. The words were. */
  readonly filesLeftOut?: Problem;
}

/** Of 23⁹ codes, two of a million cases meet with a chance of a quarter, and another is drawn; several in a row mean a broken random source. */
const ATTEMPTS = 8;

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
  const kind = guidedKindOf([input.text, input.place], input.notComplaint);
  if (kind) return fail("guided-kind", "text", { kind });
  const { name, phone, email } = input.contact ?? {};
  const hasContact = Boolean(name || phone || email);
  if (hasContact && !input.consent?.purposes.includes("contact"))
    return fail("consent-required", "consent.purposes", { purpose: "contact" });

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
  const [fingerprint, secret] = await Promise.all([fingerprintOf(input), secretOf(agency, input.key)]);
  const event: CaseEvent = { type: "received", at, by: "citizen", kind: input.kind, channel: "web" };
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const code = makeTrackingCode(agency, context.random(TRACKING_CODE_BYTES));
    if (!code.ok) continue;
    const received = await context.store.receive({
      agency,
      id: uuidV7(at, 0, context.random(8)),
      code: code.value,
      key: input.key,
      fingerprint,
      lang: input.lang,
      text: input.text,
      place: input.place || null,
      contact: hasContact ? (input.contact ?? null) : null,
      consent: consent ?? null,
      helped: input.helped === true,
      files: files.ok ? files.value : [],
      first: { id: uuidV7(at, 0, context.random(8)), event },
      jobs: jobsOf(deployment.value, {
        code: code.value,
        event,
        place: 0,
        mayMail: Boolean(email),
        random: context.random,
      }),
      ...standingAfter([event], deployment.value),
      rules: await context.countingRules(deployment.value),
    });
    if (received.outcome === "code-taken") continue;
    if (received.outcome === "received")
      return ok({
        receipt: toReceipt(code.value, secret, [event], deployment.value),
        repeated: false,
        ...(!files.ok && { filesLeftOut: files.problems[0] }),
      });
    // An empty fingerprint: the words were taken out of the system since, so nothing is left to compare with.
    if (received.fingerprint !== fingerprint && received.fingerprint !== "") return fail("key-reused", "key");
    const before = await context.store.find(agency, received.code);
    if (!before) return fail("case-not-found", "key");
    return ok({ receipt: toReceipt(before.code, secret, before.events.slice(0, 1), deployment.value), repeated: true });
  }
  return fail("code-not-made", "key");
}

/** The receipt as it was on the day: only the first event counts, whatever happened since. */
function toReceipt(code: string, secret: string, events: readonly CaseEvent[], deployment: Deployment): Receipt {
  const deadline = deadlineOf(events, deployment);
  return {
    version: 1,
    code,
    secret,
    agency: { code: deployment.agency.code, name: deployment.agency.name },
    kind: onlineKindOf(events),
    receivedAt: events[0]?.at ?? "",
    due: deadline && toDuePromise(deadline),
  };
}

/** The key goes in, so that equal texts of two people have nothing in common. */
const fingerprintOf = ({ key, kind, text, place, contact, consent, lang, helped }: NewFeedback): Promise<string> =>
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
    ]),
  );
