import { CaseDrafts, Done, Draft, InboxEntry, KeptDraft, NewDraft, ok, Today } from "@danvan/core";
import { POLICY } from "../../../services/access/policy.js";
import type { Services } from "../../../services/services.js";
import { TODAY_PARTS } from "../../../services/officer/today.js";
import { answer, done } from "../../response/json.js";
import { listed, unreadOf } from "../../response/listed.js";
import { takeJson } from "../json-route.js";
import { AGENCY, BODY_PROBLEMS, type Route } from "../route.js";
import { CASE, OWN_CODE_PROBLEMS } from "./cases.js";
import { officerRoute } from "./officer-route.js";

const DRAFTS = `${CASE}/drafts`;
/** Words that are typed into a year, by the name of their page. */
const YEAR_DRAFTS = `${AGENCY}/officer/year/drafts/:id`;

/** What an officer has at hand: the day, and the words that are not sent yet. */
export const deskRoutes: readonly Route[] = [
  officerRoute({
    action: "inbox",
    operation: "today",
    method: "GET",
    path: `${AGENCY}/officer/today`,
    in: null,
    out: Today,
    status: 200,
    problems: [],
    roles: POLICY.inbox,
    async take({ parts }, actor) {
      const found = await parts.services.today(actor);
      if (!found.ok) return answer(found);
      const shown = TODAY_PARTS.map((part) => {
        const { entries, more, unreadable } = found.value[part];
        return [part, { entries: entries.map((entry) => listed(InboxEntry, entry)), ...unreadOf(unreadable), more }];
      });
      return answer(ok({ version: 1, parts: Object.fromEntries(shown) as object }));
    },
  }),
  officerRoute({
    action: "officerCase",
    operation: "drafts",
    method: "GET",
    path: DRAFTS,
    in: null,
    out: CaseDrafts,
    status: 200,
    problems: OWN_CODE_PROBLEMS,
    roles: POLICY.officerCase,
    async take({ params, parts }, actor) {
      return deskAnswer(await parts.services.caseDesk(actor, params.code));
    },
  }),
  officerRoute({
    action: "draft",
    operation: "keepDraft",
    method: "POST",
    path: DRAFTS,
    in: NewDraft,
    out: KeptDraft,
    status: 200,
    problems: [
      ...new Set([...BODY_PROBLEMS, ...OWN_CODE_PROBLEMS]),
      "event-not-allowed",
      "choice-unknown",
      "text-too-long",
      "case-changed",
    ],
    roles: POLICY.draft,
    take: (call, actor) =>
      takeJson(call, NewDraft, async (typed) =>
        keptAnswer(await call.parts.services.keepDraft(actor, call.params.code, typed)),
      ),
  }),
  officerRoute({
    action: "draft",
    operation: "dropDraft",
    method: "DELETE",
    path: `${DRAFTS}/:id`,
    in: null,
    out: Done,
    status: 200,
    problems: OWN_CODE_PROBLEMS,
    roles: POLICY.draft,
    take: async ({ params, parts }, actor) => done(await parts.services.dropDraft(actor, params.code, params.id)),
  }),
  officerRoute({
    action: "writeYear",
    operation: "yearDrafts",
    method: "GET",
    path: YEAR_DRAFTS,
    in: null,
    out: CaseDrafts,
    status: 200,
    problems: ["choice-unknown"],
    roles: POLICY.writeYear,
    take: async ({ params, parts }, actor) => deskAnswer(await parts.services.pageDesk(actor, params.id)),
  }),
  officerRoute({
    action: "writeYear",
    operation: "keepYearDraft",
    method: "POST",
    path: YEAR_DRAFTS,
    in: NewDraft,
    out: KeptDraft,
    status: 200,
    problems: [...BODY_PROBLEMS, "choice-unknown", "text-too-long"],
    roles: POLICY.writeYear,
    take: (call, actor) =>
      takeJson(call, NewDraft, async (typed) =>
        keptAnswer(await call.parts.services.keepPageDraft(actor, call.params.id, typed)),
      ),
  }),
];

const deskAnswer = (desk: Awaited<ReturnType<Services["caseDesk"]>>): Response =>
  answer(
    desk.ok
      ? ok({ version: 1, drafts: desk.value.drafts.map((one) => listed(Draft, one)), writing: desk.value.writing })
      : desk,
  );

const keptAnswer = (kept: Awaited<ReturnType<Services["keepDraft"]>>): Response =>
  answer(
    kept.ok
      ? ok({ version: 1, draft: kept.value.draft && listed(Draft, kept.value.draft), writing: kept.value.writing })
      : kept,
  );
