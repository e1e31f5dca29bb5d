import {
  EVENT_TYPES,
  INTERNAL_EVENT_TYPES,
  onlineKindOf,
  ok,
  publicHistory,
  type CaseEvent,
  type PublicCase,
  type Result,
  type TimelineEntry,
  wholeHistory,
} from "@danvan/core";
import { asksIfDone, mayReopen } from "../case/reopening.js";
import { maySupply, questionsOf } from "../case/questions.js";
import { replyOf, shownFiles } from "../case/reply.js";
import { summaryOf } from "../case/summary.js";
import type { Context } from "../context/context.js";
import { toCaseFile } from "../case/file.js";
import type { Requester } from "../access/requester.js";
import { findFor } from "../access/secret.js";
import { partsOf, passedOn } from "../life/life-of.js";
import { personCaseOf } from "../life/person-case.js";
import { outsideView } from "../life/redaction.js";

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
  const isSender = requester.secret !== undefined;
  const events = publicHistory(found.value.events, now);
  const history = wholeHistory(events).filter(
    ({ type }) => !(INTERNAL_EVENT_TYPES as readonly string[]).includes(type),
  );
  const shown = outsideView(found.value);
  const person = isSender && (await context.store.person(agency, await personCaseOf(context, found.value)));
  return ok({
    version: 1,
    ...summaryOf({ ...found.value, events }, deployment.value, now),
    agency: { code: agency, name: deployment.value.agency.name },
    kind: onlineKindOf(events),
    ...replyOf(shown, now),
    questions: questionsOf(found.value).map(({ at, text, supplied }) => ({
      at,
      text,
      suppliedAt: supplied?.at ?? null,
    })),
    maySupply: maySupply(events),
    // Whoever answered also has the code: that an answer is rated, and when, would tell them whose rating moved the figures.
    rated: isSender && events.findLast(({ type }) => type === "answered" || type === "rated")?.type === "rated",
    mayReopen: mayReopen(events),
    ...(isSender && asksIfDone(deployment.value, events, now) && { asksIfDone: true as const }),
    ...passedOn(context, found.value, history),
    ...(isSender && partsOf(events)),
    files: shownFiles(shown, now)
      .filter(({ from }) => isSender || from === "agency")
      .map(toCaseFile),
    ...(person ? { consent: { purposes: [...(person.consents.at(-1)?.purposes ?? [])] } } : {}),
    timeline: history.flatMap(({ type, at }) => (isShown(type) ? [{ type, at }] : [])),
  });
}

/** A rating would tell the rated officer whose it was. */
const isShown = (type: CaseEvent["type"]): type is TimelineEntry["type"] =>
  type !== "rated" && (EVENT_TYPES as readonly string[]).includes(type);
