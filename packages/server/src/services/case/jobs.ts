import { INTERNAL_EVENT_TYPES, type CaseEvent } from "@danvan/core";
import type { Deployment } from "../../deployment/deployment.js";
import { uuidV7 } from "../../ids/uuid-v7.js";
import type { Job } from "../../store/outbox.js";

/** Work within the agency is nobody else's; and a rating told at its instant would tell who gave it. */
const UNTOLD: readonly string[] = [...INTERNAL_EVENT_TYPES, "rated"];

interface Happened {
  readonly code: string;
  readonly event: CaseEvent;
  /** Of the event in its history. */
  readonly place: number;
  random(bytes: number): Uint8Array;
}

/** Who is to be told of an event, one job for each; what can still be recalled, only once it cannot. */
export function jobsOf({ webhooks = [] }: Deployment, { code, event, place, random }: Happened): Job[] {
  if (UNTOLD.includes(event.type)) return [];
  const { at } = event;
  const notBefore = ("shownFrom" in event && event.shownFrom) || at;
  return webhooks.map(({ id }) => ({
    id: uuidV7(at, place, random(8)),
    target: id,
    event: event.type,
    code,
    at,
    notBefore,
  }));
}
