import { addDays, addWorkingDays, DUE_SOON, ok, toCivilDate, type Result } from "@danvan/core";
import type { Actor } from "../access/actor.js";
import { isAllowed, permit } from "../access/policy.js";
import type { Context } from "../context/context.js";
import { casesOf, entriesFor, type InboxEntry, type InboxOnly } from "./inbox.js";

/**
 * What an officer's day begins with, by its urgency.
 * @example TODAY_PARTS[0] // → "overdue"
 */
export const TODAY_PARTS = ["overdue", "today", "soon", "undated", "approval", "mentioned", "mine", "new"] as const;
/** One of `TODAY_PARTS`. */
export type TodayPart = (typeof TODAY_PARTS)[number];

/** How many of each are shown; the list has them all. */
const SHOWN = 5;

/** A part of the day: the first of its cases, and whether there are more. */
export interface Part {
  readonly entries: readonly InboxEntry[];
  readonly more: boolean;
  /** Codes of those whose rows cannot be read. */
  readonly unreadable: readonly string[];
}

/**
 * What waits today: past its date, due today, due soon, in hand without a date (opened again, for one), to be approved (for who may), where a note names this officer, given to this officer,
 * and given to nobody yet. What is shown by its date is not shown once more because nobody has it; only what is this officer's own is.
 *
 * @returns each part by due date, or a problem of `permit`
 */
export async function today(context: Context, actor: Actor): Promise<Result<Readonly<Record<TodayPart, Part>>>> {
  const deployment = permit(context, actor, "inbox");
  if (!deployment.ok) return deployment;
  const parts = todayFilters(context.now(), actor, deployment.value.calendar);
  const toEntry = await entriesFor(context, actor.agency, deployment.value);
  const entries = (await context.store.mentioned(actor.agency, actor.id, SHOWN + 1)).map(toEntry);
  const mentioned: Part = { entries: entries.slice(0, SHOWN), more: entries.length > SHOWN, unreadable: [] };
  const found: Partial<Record<TodayPart, Part>> = { mentioned };
  for (const part of TODAY_PARTS) {
    const only = parts[part];
    if (!only) {
      found[part] ??= { entries: [], more: false, unreadable: [] };
      continue;
    }
    const page = await casesOf(context, actor.agency, { only, limit: SHOWN });
    if (!page.ok) return page;
    const { cases, unreadable, next } = page.value;
    found[part] = { entries: cases.map(toEntry), more: next !== null, unreadable };
  }
  return ok(found as Record<TodayPart, Part>);
}

/**
 * What each part of the day narrows the list of open cases to; `null` for what is not this officer's, or no list of its own.
 * @param now UTC ISO instant: its day in Vietnam counts
 * @throws DanvanError `instant-invalid`
 * @example todayFilters(now(), actor, calendar).overdue // → { dueTo: "2026-11-19" }
 */
export function todayFilters(
  now: string,
  actor: Pick<Actor, "id" | "roles">,
  calendar: Parameters<typeof addWorkingDays>[0],
): Readonly<Record<TodayPart, InboxOnly | null>> {
  const day = toCivilDate(now);
  const isCovered = addDays(day, 14) <= calendar.to && day >= calendar.from;
  const soon = isCovered ? addWorkingDays(calendar, day, DUE_SOON) : addDays(day, DUE_SOON);
  return {
    overdue: { dueTo: addDays(day, -1) },
    today: { dueFrom: day, dueTo: day },
    soon: { dueFrom: addDays(day, 1), dueTo: soon },
    undated: { undated: true, status: "in-progress" },
    approval: isAllowed(actor, "approve") ? { awaitsApproval: true } : null,
    mentioned: null,
    mine: { assignee: actor.id },
    new: { status: "received", assignee: "", dueLater: soon },
  };
}
