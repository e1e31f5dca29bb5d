import { fail, type OfficerAction, type Result } from "@danvan/core";
import type { Actor } from "./actor.js";
import type { Role } from "./role.js";

/** Who calls: anyone (a case needs its code), the sender of the case with the secret of its receipt, or an officer in a role. */
export type Caller = "anyone" | "sender" | Role;

/** Who may do what: the one table that services and routes read. */
export const POLICY = {
  notice: ["anyone"],
  receive: ["anyone"],
  openFile: ["sender"],
  appendFile: ["sender"],
  publicCase: ["anyone", "sender"],
  publicFile: ["anyone", "sender"],
  reopen: ["sender"],
  withdrawConsent: ["sender"],
  rate: ["anyone", "sender"],
  rateVisit: ["anyone"],
  report: ["anyone"],
  inbox: ["officer", "head"],
  officerCase: ["officer", "head"],
  officerFile: ["officer", "head"],
  answer: ["officer", "head"],
  refuse: ["officer", "head"],
  yearReport: ["head"],
} as const satisfies Record<OfficerAction["type"], readonly Role[]> & Record<string, readonly Caller[]>;

export type Action = keyof typeof POLICY;

/**
 * Lets an officer do something at the own agency.
 *
 * @returns the agency's deployment; or `agency-not-found`, or `role-missing` (facts: the action)
 * @example permit(context, actor, "answer") // → { ok: true, value: deployment }
 */
export function permit<D>(
  context: { deployment(agency: string): Result<D> },
  { agency, roles }: Actor,
  action: Action,
): Result<D> {
  const allowed: readonly Caller[] = POLICY[action];
  return roles.some((role) => allowed.includes(role))
    ? context.deployment(agency)
    : fail("role-missing", "", { action });
}
