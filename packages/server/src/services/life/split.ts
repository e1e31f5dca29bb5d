import {
  fail,
  GUIDED_KINDS,
  isCaseCode,
  makeTrackingCode,
  ok,
  repliesOf,
  TRACKING_CODE_BYTES,
  type CaseEvent,
  type Kind,
  type Result,
} from "@danvan/core";
import type { Deployment } from "../../deployment/deployment.js";
import { uuidV7 } from "../../ids/uuid-v7.js";
import type { StoredCase } from "../../store/cases.js";
import type { Next } from "../case/append-event.js";
import { fieldOf } from "../case/field-of.js";
import { standingAfter } from "../case/standing.js";
import type { Context } from "../context/context.js";

type Stamp = Pick<CaseEvent, "at" | "by">;

/**
 * Makes a case of its own of one of the matters in a message. Its time runs from the first receipt; its sender opens it with the same secret. Who
 * wrote is known of the first case alone.
 *
 * @returns the event of the first case with the new case, or `event-not-allowed` for a kind that is not handled here
 */
export async function split(
  context: Context,
  deployment: Deployment,
  found: StoredCase,
  { kind, text }: { readonly kind: Kind; readonly text: string },
  stamp: Stamp,
): Promise<Result<Next>> {
  const [first] = found.events;
  const isGuided = (GUIDED_KINDS as readonly Kind[]).includes(kind);
  if (first?.type !== "received" || isGuided) return fail("event-not-allowed", "kind", { type: "split" });
  const { agency, key, lang, place, helped } = found;
  const code = makeTrackingCode(agency, context.random(TRACKING_CODE_BYTES));
  if (!code.ok) return code;
  const { at, by } = stamp;
  const event: CaseEvent = {
    type: "received",
    at,
    by,
    kind,
    channel: first.channel,
    from: found.code,
    before: [first],
  };
  return ok({
    event: { type: "split", ...stamp, into: code.value },
    sideEffects: {},
    part: {
      agency,
      id: uuidV7(at, 0, context.random(8)),
      code: code.value,
      key,
      fingerprint: "",
      lang,
      text,
      place,
      field: fieldOf(deployment, { text, kind }),
      helped,
      contact: null,
      consent: null,
      files: [],
      first: { id: uuidV7(at, 0, context.random(8)), event },
      ...standingAfter([event], deployment),
      rules: await context.countingRules(deployment),
    },
  });
}

/** The code of the case that this one was split from; `null` for one that came in by itself. */
export function splitFrom([first]: readonly CaseEvent[]): string | null {
  const from = first?.type === "received" ? first.from : undefined;
  return from !== undefined && isCaseCode(from) ? from : null;
}

/** @returns the event with which a part goes back into its case, or `event-not-allowed`: it is none, or was answered */
export function rejoin(found: StoredCase, stamp: Stamp): Result<Next> {
  const from = splitFrom(found.events);
  if (from === null || repliesOf(found.events).length > 0)
    return fail("event-not-allowed", "type", { type: "transferred" });
  return ok({ event: { type: "transferred", ...stamp, to: from }, sideEffects: { jobs: [] } });
}
