import {
  type CaseEvent,
  type Deadline,
  fail,
  makeTrackingCode,
  ok,
  onlineKindOf,
  type Receipt,
  type Result,
  toDuePromise,
  TRACKING_CODE_BYTES,
} from "@danvan/core";
import type { Deployment } from "../../deployment/deployment.js";
import { uuidV7 } from "../../ids/uuid-v7.js";
import type { AuditAct } from "../../audit/chain.js";
import type { Intake } from "../../store/cases.js";
import { fieldOf } from "./field-of.js";
import { jobsOf } from "./jobs.js";
import { deadlineOf, firstDeadline, standingAfter } from "./standing.js";
import type { Context } from "../context/context.js";

/** Of 23⁹ codes, two of a million cases meet with a chance of a quarter, and another is drawn; several in a row mean a broken random source. */
const ATTEMPTS = 8;
/** How many random bytes an identifier has. */
const UUID_BYTES = 8;

/** A new case, before it has a code. */
export interface NewCase extends Pick<
  Intake,
  "key" | "fingerprint" | "lang" | "text" | "place" | "field" | "contact" | "consent" | "helped" | "files"
> {
  readonly event: Extract<CaseEvent, { type: "received" }>;
  /** Its sender's own, for the receipt: it is derived from the key, and not kept. */
  readonly secret: string;
  /** The officer who typed it, for the audit. */
  readonly by?: Pick<AuditAct, "actor" | "verb">;
}

/**
 * Keeps a new case under a code of its own.
 *
 * @returns its receipt, and whether its key was answered before; or `key-reused`, `code-not-made`
 */
export async function takeIn(
  context: Context,
  deployment: Deployment,
  { event, secret, by, ...sent }: NewCase,
): Promise<Result<{ readonly receipt: Receipt; readonly repeated: boolean }>> {
  const { code: agency } = deployment.agency;
  const { at } = event;
  const deadline = firstDeadline(event, deployment);
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    // Drawn at once: to be asked costs a source more than the bytes do.
    const random = context.random(TRACKING_CODE_BYTES + 2 * UUID_BYTES);
    const code = makeTrackingCode(agency, random.subarray(0, TRACKING_CODE_BYTES));
    if (!code.ok) continue;
    const id = uuidV7(at, 0, random.subarray(TRACKING_CODE_BYTES));
    const received = await context.store.receive({
      ...sent,
      field: fieldOf(deployment, { field: sent.field, text: sent.text, kind: event.kind }),
      agency,
      id,
      code: code.value,
      first: { id: uuidV7(at, 0, random.subarray(TRACKING_CODE_BYTES + UUID_BYTES)), event },
      // A denunciation is counted, and told to nobody.
      ...(event.kind !== "denunciation" && {
        jobs: jobsOf(deployment, {
          code: code.value,
          event,
          place: 0,
          mayMail: Boolean(sent.contact?.email),
          mayText: Boolean(sent.contact?.phone),
          random: context.random,
        }),
      }),
      ...standingAfter([event], deployment, deadline),
      rules: await context.countingRules(deployment),
      ...(by && { act: { ...by, object: id, at: context.now() } }),
    });
    if (received.outcome === "code-taken") continue;
    if (received.outcome === "received")
      return ok({ receipt: toReceipt(code.value, secret, [event], deployment, deadline), repeated: false });
    // An empty fingerprint: the words were taken out of the system since, so nothing is left to compare with.
    if (received.fingerprint !== sent.fingerprint && received.fingerprint !== "") return fail("key-reused", "key");
    const before = await context.store.find(agency, received.code);
    if (!before) return fail("case-not-found", "key");
    const events = before.events.slice(0, 1);
    return ok({
      receipt: toReceipt(before.code, secret, events, deployment, deadlineOf(events, deployment)),
      repeated: true,
    });
  }
  return fail("code-not-made", "key");
}

/** The receipt as it was on the day: only the first event counts, whatever happened since. */
function toReceipt(
  code: string,
  secret: string,
  events: readonly CaseEvent[],
  deployment: Deployment,
  deadline: Deadline | null,
): Receipt {
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
