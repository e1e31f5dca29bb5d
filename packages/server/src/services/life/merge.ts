import { fail, linksOf, ok, type CaseEvent, type Result } from "@danvan/core";
import type { StoredCase } from "../../store/cases.js";
import type { Next } from "../case/append-event.js";
import { findByCode } from "../case/find.js";
import type { Context } from "../context/context.js";

type Stamp = Pick<CaseEvent, "at" | "by">;

/**
 * Lets a case be answered together with another one of the same matter. Each stays a case of its own, with its code, its date and its sender.
 *
 * @returns the events of both, or a problem of `findByCode`, or `event-not-allowed`: one of them follows another already, others follow this one,
 * or it is the same case
 */
export async function merge(context: Context, found: StoredCase, typed: string, stamp: Stamp): Promise<Result<Next>> {
  const lead = await findByCode(context, found.agency, typed);
  if (!lead.ok) return { ok: false, problems: [{ ...lead.problems[0], path: "with" }] };
  const [own, other] = [linksOf(found.events), linksOf(lead.value.events)];
  const isFree = own.follows === null && own.leads.length === 0 && other.follows === null;
  if (!isFree || lead.value.id === found.id) return fail("event-not-allowed", "with", { type: "merged" });
  return ok({
    event: { type: "merged", ...stamp, with: lead.value.code, as: "follower" },
    sideEffects: {},
    beside: [{ found: lead.value, event: { type: "merged", ...stamp, with: found.code, as: "lead" }, sideEffects: {} }],
  });
}

/** @returns the events that end it on both sides, or `event-not-allowed` when it follows no case */
export async function unmerge(context: Context, found: StoredCase, stamp: Stamp): Promise<Result<Next>> {
  const { follows } = linksOf(found.events);
  if (follows === null) return fail("event-not-allowed", "type", { type: "unmerged" });
  const lead = await context.store.find(found.agency, follows);
  const leads = lead !== null && linksOf(lead.events).leads.includes(found.code);
  return ok({
    event: { type: "unmerged", ...stamp, with: follows },
    sideEffects: {},
    ...(leads && {
      beside: [{ found: lead, event: { type: "unmerged", ...stamp, with: found.code }, sideEffects: {} }],
    }),
  });
}
