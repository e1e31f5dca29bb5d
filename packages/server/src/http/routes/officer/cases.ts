import {
  Entered,
  InboxEntry,
  InboxPage,
  InboxQuery,
  ManualEntry,
  NewNote,
  OfficerAction,
  OfficerCase as ShownCase,
  ok,
  read,
  type Result,
} from "@danvan/core";
import { POLICY } from "../../../services/access/policy.js";
import type { Role } from "../../../services/access/role.js";
import type { OfficerCase } from "../../../services/officer/case.js";
import type { InboxFilter } from "../../../services/officer/inbox.js";
import { queryOf } from "../../request/query.js";
import { fileResponse } from "../../response/file-response.js";
import { listed, unreadOf } from "../../response/listed.js";
import { answer, inputInvalid } from "../../response/json.js";
import { problemResponse } from "../../response/problem-response.js";
import { takeJson } from "../json-route.js";
import { AGENCY, BODY_PROBLEMS, CODE_PROBLEMS, type Route } from "../route.js";
import { officerRoute } from "./officer-route.js";

const CASES = `${AGENCY}/officer/cases`;
/** The address of one of them. */
export const CASE = `${CASES}/:code` as const;
/** Whoever may not see a case at all may try codes as often as they like: they are told nothing. */
export const OWN_CODE_PROBLEMS = CODE_PROBLEMS.filter((code) => code !== "too-many-requests");

/** Whoever may do one of the actions; the service says which. */
const ACTING = [
  ...new Set(OfficerAction.def.options.flatMap(({ shape }) => shape.type.def.values).flatMap((type) => POLICY[type])),
] as readonly Role[];

/** The agency's cases: the list, one of them with its words and files, and what is done to it. */
export const officerCaseRoutes: readonly Route[] = [
  officerRoute({
    action: "inbox",
    method: "GET",
    path: CASES,
    in: InboxQuery,
    out: InboxPage,
    status: 200,
    problems: ["input-invalid", "cursor-invalid"],
    roles: POLICY.inbox,
    async take({ request, parts }, actor) {
      const query = read(InboxQuery, queryOf(request));
      if (!query.ok) return inputInvalid(query.problems);
      const { state, search, after, ...narrowed } = query.value;
      const only = onlyOf(narrowed);
      const page = await parts.services.inbox(actor, {
        ...(state && { state }),
        ...(search !== undefined && { search }),
        ...(after !== undefined && { after }),
        ...(Object.keys(only).length > 0 && { only }),
      });
      if (!page.ok) return problemResponse(page.problems);
      const { entries, unreadable, next, counts } = page.value;
      const shown = entries.map((entry) => listed(InboxEntry, entry));
      return answer(ok({ version: 1, entries: shown, ...unreadOf(unreadable), next, counts }));
    },
  }),
  officerRoute({
    action: "officerCase",
    method: "GET",
    path: CASE,
    in: null,
    out: ShownCase,
    status: 200,
    problems: OWN_CODE_PROBLEMS,
    roles: POLICY.officerCase,
    take: async ({ params, parts }, actor) => caseAnswer(await parts.services.officerCase(actor, params.code)),
  }),
  officerRoute({
    action: "officerFile",
    method: "GET",
    path: `${CASE}/files/:id`,
    in: null,
    out: "bytes",
    status: 200,
    problems: [...OWN_CODE_PROBLEMS, "file-not-found"],
    roles: POLICY.officerFile,
    async take({ params, parts }, actor) {
      const file = await parts.services.officerFile(actor, params.code, params.id);
      return file.ok ? fileResponse(file.value) : problemResponse(file.problems);
    },
  }),
  officerRoute({
    action: "note",
    method: "POST",
    path: `${CASE}/notes`,
    in: NewNote,
    out: ShownCase,
    status: 201,
    problems: [...new Set([...BODY_PROBLEMS, ...OWN_CODE_PROBLEMS]), "event-not-allowed", "case-changed"],
    roles: POLICY.note,
    take: (call, actor) =>
      takeJson(call, NewNote, async ({ text }) =>
        caseAnswer(await call.parts.services.addNote(actor, call.params.code, text), 201),
      ),
  }),
  officerRoute({
    action: "enterCase",
    method: "POST",
    path: `${AGENCY}/officer/entries`,
    in: ManualEntry,
    out: Entered,
    status: 201,
    problems: [...BODY_PROBLEMS, "date-out-of-range", "guided-kind", "consent-required", "key-reused"],
    roles: POLICY.enterCase,
    take: (call, actor) =>
      takeJson(call, ManualEntry, async (entry) => {
        const entered = await call.parts.services.enterCase(actor, entry);
        return answer(entered.ok ? ok({ version: 1, ...entered.value }) : entered, 201);
      }),
  }),
  officerRoute({
    action: "act",
    method: "POST",
    path: `${CASE}/actions`,
    in: OfficerAction,
    out: ShownCase,
    status: 201,
    problems: [
      ...new Set([...BODY_PROBLEMS, ...OWN_CODE_PROBLEMS]),
      "event-not-allowed",
      "case-changed",
      "approval-required",
      "pause-not-allowed",
      "extension-not-allowed",
      "recall-too-late",
      "own-submission",
      "agency-not-found",
      "assignee-unknown",
      "choice-unknown",
      "guided-kind",
      "field-required",
      "words-not-found",
      "file-not-found",
    ],
    roles: ACTING,
    take: (call, actor) =>
      takeJson(call, OfficerAction, async (action) =>
        caseAnswer(await call.parts.services.act(actor, call.params.code, action), 201),
      ),
  }),
];

type InboxOnly = NonNullable<InboxFilter["only"]>;

/** What a list is narrowed to, of what a query holds. */
function onlyOf({ assignee, awaitsApproval, ...rest }: Omit<InboxQuery, "state" | "search" | "after">): InboxOnly {
  return {
    ...(Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined)) as InboxOnly),
    ...(assignee !== undefined && { assignee: assignee === "nobody" ? "" : assignee }),
    ...(awaitsApproval && { awaitsApproval: true }),
  };
}

const caseAnswer = (found: Result<OfficerCase>, status = 200): Response =>
  answer(found.ok ? ok(listed(ShownCase, { version: 1, ...found.value })) : found, status);
