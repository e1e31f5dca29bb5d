import { ok, statusOf, timingOf, toDuePromise, type PublicCase, type Result } from "@danvan/core";
import { deadlineOf, findByCode, mayReopen, onlineKindOf, replyOf } from "./service-case.js";
import type { Context } from "./service-context.js";

/** What anyone with the code may see of a case: no contact data, and not the citizen's own words. */
export async function publicCase(context: Context, agency: string, code: string): Promise<Result<PublicCase>> {
  const deployment = context.deployment(agency);
  if (!deployment.ok) return deployment;
  const found = await findByCode(context, agency, code);
  if (!found.ok) return found;
  const { events } = found.value;
  const [first] = events;
  const deadline = deadlineOf(events, deployment.value);
  return ok({
    version: 1,
    code: found.value.code,
    agency: { code: agency, name: deployment.value.agency.name },
    kind: onlineKindOf(events),
    channel: first?.type === "received" ? first.channel : "web",
    status: statusOf(events),
    receivedAt: first?.at ?? "",
    due: deadline && toDuePromise(deadline),
    timing: timingOf(deadline, events, context.now(), deployment.value.calendar),
    ...replyOf(found.value),
    rated: events.findLast(({ type }) => type === "answered" || type === "rated")?.type === "rated",
    mayReopen: mayReopen(events),
    files: [],
    timeline: events.map(({ type, at }) => ({ type, at })),
  });
}
