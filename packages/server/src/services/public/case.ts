import {
  EVENT_TYPES,
  onlineKindOf,
  ok,
  publicHistory,
  type CaseEvent,
  type PublicCase,
  type Result,
  type TimelineEntry,
} from "@danvan/core";
import { mayReopen } from "../case/reopening.js";
import { maySupply, questionsOf } from "../case/questions.js";
import { replyOf, shownFiles } from "../case/reply.js";
import { summaryOf } from "../case/summary.js";
import type { Context } from "../context/context.js";
import { toCaseFile } from "../case/file.js";
import type { Requester } from "../access/requester.js";
import { findFor } from "../access/secret.js";

/**
 * What anyone with the code may see of a case: no contact data, and not the citizen's own words. The sender also sees the own files and
 * what is still allowed.
 *
 * @returns the case, or `agency-not-found`, `code-…`, `case-not-found`; `too-many-requests`, for a sender also `receipt-secret-wrong`
 */
export async function publicCase(
  context: Context,
  agency: string,
  code: string,
  requester: Requester = {},
): Promise<Result<PublicCase>> {
  const deployment = context.deployment(agency);
  if (!deployment.ok) return deployment;
  const found = await findFor(context, agency, code, requester);
  if (!found.ok) return found;
  const now = context.now();
  const events = publicHistory(found.value.events, now);
  const { id } = found.value;
  const isSender = requester.secret !== undefined;
  const person = isSender && (await context.store.person(agency, id));
  return ok({
    version: 1,
    ...summaryOf({ ...found.value, events }, deployment.value, now),
    agency: { code: agency, name: deployment.value.agency.name },
    kind: onlineKindOf(events),
    ...replyOf(found.value, now),
    questions: questionsOf(found.value).map(({ at, text, supplied }) => ({
      at,
      text,
      suppliedAt: supplied?.at ?? null,
    })),
    maySupply: maySupply(events),
    // Whoever answered also has the code: that an answer is rated, and when, would tell them whose rating moved the figures.
    rated: isSender && events.findLast(({ type }) => type === "answered" || type === "rated")?.type === "rated",
    mayReopen: mayReopen(events),
    files: shownFiles(found.value, now)
      .filter(({ from }) => isSender || from === "agency")
      .map(toCaseFile),
    ...(person ? { consent: { purposes: [...(person.consents.at(-1)?.purposes ?? [])] } } : {}),
    timeline: events.flatMap(({ type, at }) => (isShown(type) ? [{ type, at }] : [])),
  });
}

/** A rating would tell the rated officer whose it was. */
const isShown = (type: CaseEvent["type"]): type is TimelineEntry["type"] =>
  type !== "rated" && (EVENT_TYPES as readonly string[]).includes(type);
