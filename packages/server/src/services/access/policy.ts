import { fail, type OfficerAction, type Result } from "@danvan/core";
import type { Actor } from "./actor.js";
import type { Role } from "./role.js";

/** Who calls: anyone (a case needs its code), the sender of the case with the secret of its receipt, or an officer in a role. */
export type Caller = "anyone" | "sender" | Role;

/**
 * Who may do what: the one table that services and routes read.
 * @example POLICY.approve // → ["reviewer", "head"]
 */
export const POLICY = {
  notice: ["anyone"],
  fields: ["anyone"],
  receive: ["anyone"],
  openFile: ["sender"],
  appendFile: ["sender"],
  publicCase: ["anyone", "sender"],
  publicFile: ["anyone", "sender"],
  reopen: ["sender"],
  confirm: ["sender"],
  supply: ["sender"],
  withdrawConsent: ["sender"],
  rate: ["anyone", "sender"],
  rateVisit: ["anyone"],
  report: ["anyone"],
  published: ["anyone"],
  answersFeed: ["anyone"],
  signIn: ["anyone"],
  signInByCode: ["anyone"],
  signOut: ["anyone"],
  inbox: ["officer", "reviewer", "head", "inspector"],
  officerCase: ["officer", "reviewer", "head", "inspector"],
  readContact: ["officer", "head"],
  officerFile: ["officer", "reviewer", "head", "inspector"],
  assign: ["officer", "head"],
  note: ["officer", "reviewer", "head"],
  draft: ["officer", "reviewer", "head"],
  views: ["officer", "reviewer", "head", "inspector"],
  shareView: ["head"],
  templates: ["officer", "reviewer", "head", "agency-admin"],
  changeTemplate: ["head", "agency-admin"],
  accept: ["officer", "head"],
  pause: ["officer", "head"],
  resume: ["officer", "head"],
  extend: ["officer", "head"],
  enterCase: ["officer", "head"],
  ask: ["officer", "head"],
  answer: ["officer", "head"],
  refuse: ["officer", "head"],
  submit: ["officer", "head"],
  replyUnapproved: ["head"],
  approve: ["reviewer", "head"],
  return: ["reviewer", "head"],
  recall: ["officer", "reviewer", "head"],
  correct: ["officer", "head"],
  notify: ["officer", "head"],
  classify: ["officer", "head"],
  transfer: ["officer", "head"],
  "hand-back": ["officer", "head"],
  merge: ["officer", "head"],
  unmerge: ["officer", "head"],
  split: ["officer", "head"],
  rejoin: ["officer", "head"],
  withhold: ["officer", "reviewer", "head"],
  disclose: ["reviewer", "head"],
  readWithheld: ["officer", "reviewer", "head"],
  publish: ["officer", "head"],
  dataRequests: ["officer", "head", "inspector"],
  changeDataRequest: ["officer", "head"],
  yearReport: ["head", "inspector"],
  readYear: ["officer", "head", "agency-admin", "inspector"],
  writeYear: ["officer", "head", "agency-admin"],
  submitYear: ["head"],
  eraseYearFile: ["head"],
  overseeYears: ["overseer"],
  judgeYear: ["overseer"],
  stuckOutbox: ["head", "agency-admin"],
  resumeOutbox: ["head", "agency-admin"],
  overview: ["inspector", "overseer"],
  importCases: ["head", "agency-admin"],
  exportAgency: ["head"],
  remind: ["overseer"],
  appraise: ["overseer"],
  settings: ["head", "agency-admin"],
  people: ["agency-admin", "system-admin"],
  changePerson: ["agency-admin", "system-admin"],
} as const satisfies Record<OfficerAction["type"], readonly Role[]> & Record<string, readonly Caller[]>;

/** One thing that a role may do or not: a row of `POLICY`. */
export type Action = keyof typeof POLICY;

/**
 * Whether one of the roles allows something.
 * @example isAllowed({ roles: ["inspector"] }, "answer") // → false
 */
export const isAllowed = ({ roles }: Pick<Actor, "roles">, action: Action): boolean =>
  roles.some((role) => (POLICY[action] as readonly Caller[]).includes(role));

/**
 * Lets an administrator do something at an agency: the own one, or any of the server for one of the system.
 *
 * @returns the agency's deployment; or `agency-not-found`, or `role-missing`
 */
export function permitAt<D>(
  context: { deployment(agency: string): Result<D> },
  actor: Actor,
  action: Action,
  agency: string,
): Result<D> {
  const isOwn = agency === actor.agency;
  const roles = isOwn ? actor.roles : actor.roles.filter((role) => role === "system-admin");
  return permit(context, { ...actor, agency, roles }, action);
}

/**
 * Lets an officer do something at the own agency.
 *
 * @returns the agency's deployment; or `agency-not-found`, or `role-missing` (facts: the action)
 * @example permit(context, actor, "answer") // → { ok: true, value: deployment }
 */
export function permit<D>(context: { deployment(agency: string): Result<D> }, actor: Actor, action: Action): Result<D> {
  return isAllowed(actor, action) ? context.deployment(actor.agency) : fail("role-missing", "", { action });
}
