import {
  KeptYearPartSchema,
  NewYearPartSchema,
  ok,
  read,
  YearChoiceSchema,
  YearDraftSchema,
  YearHandedInSchema,
  YearRecordSchema,
  YearReportQuery,
  YearSubmissionSchema,
  type ProblemCode,
  type Result,
} from "@danvan/core";
import { POLICY } from "../../../services/access/policy.js";
import type { YearRecord } from "../../../services/year-report/record/year-record.js";
import { queryOf } from "../../request/query.js";
import { answer, inputInvalid } from "../../response/json.js";
import { takeJson, takeJsonWithFiles } from "../json-route.js";
import { AGENCY, BODY_PROBLEMS, WHOLE_FILE_PROBLEMS, type Call, type Route } from "../route.js";
import { officerRoute } from "./officer-route.js";

export const YEAR = `${AGENCY}/officer/year`;
/** What may be wrong with a year, before anything is asked of it. */
export const YEAR_PROBLEMS: readonly ProblemCode[] = [
  "year-invalid",
  "account-missing",
  // The last day of its report cannot be told.
  "rule-unknown",
  "rule-unverified",
  "rule-without-figure",
  "rule-not-yet-in-force",
  "rule-expired",
  "calendar-not-covered",
];
/** Why a part is not kept, beside what is wrong in its body: that is `input-invalid`, with each place. */
const PART_PROBLEMS: readonly ProblemCode[] = [
  ...YEAR_PROBLEMS,
  "report-not-found",
  "report-not-open",
  "report-changed",
  "part-changed",
  "section-unknown",
  "clause-unknown",
  "file-not-found",
  ...WHOLE_FILE_PROBLEMS,
];
const DRAFT_PROBLEMS: readonly ProblemCode[] = [...YEAR_PROBLEMS, "period-empty", "year-differs"];

/** The year's report as a record: what was planned, proven and scored, and its hand-in. */
export const yearRoutes: readonly Route[] = [
  officerRoute({
    action: "readYear",
    operation: "yearRecord",
    method: "GET",
    path: YEAR,
    in: YearReportQuery,
    out: YearRecordSchema,
    status: 200,
    problems: ["input-invalid", ...YEAR_PROBLEMS],
    roles: POLICY.readYear,
    take: (call, actor) =>
      ofYear(call, async (year) => recordAnswer(await call.parts.services.yearRecord(actor, year))),
  }),
  officerRoute({
    action: "writeYear",
    operation: "openYear",
    method: "POST",
    path: YEAR,
    in: YearChoiceSchema,
    out: YearRecordSchema,
    status: 200,
    problems: [...BODY_PROBLEMS, ...YEAR_PROBLEMS],
    roles: POLICY.writeYear,
    take: (call, actor) =>
      takeJson(call, YearChoiceSchema, async ({ year }) =>
        recordAnswer(await call.parts.services.openYear(actor, year)),
      ),
  }),
  officerRoute({
    action: "writeYear",
    operation: "saveYearPart",
    method: "POST",
    path: `${YEAR}/parts`,
    in: NewYearPartSchema,
    files: true,
    out: KeptYearPartSchema,
    status: 200,
    problems: [...BODY_PROBLEMS, "body-not-form", ...PART_PROBLEMS],
    roles: POLICY.writeYear,
    take: (call, actor) =>
      takeJsonWithFiles(call, NewYearPartSchema, async ({ year, ...part }, files) => {
        const saved = await call.parts.services.saveYearPart(actor, year, { ...part, files });
        if (saved.ok) return answer(ok({ version: 1, part: saved.value.version }));
        return PART_PROBLEMS.includes(saved.problems[0].code) ? answer(saved) : inputInvalid(saved.problems);
      }),
  }),
  officerRoute({
    action: "writeYear",
    operation: "freezeYear",
    method: "POST",
    path: `${YEAR}/frozen`,
    in: YearChoiceSchema,
    out: YearRecordSchema,
    status: 200,
    problems: [...BODY_PROBLEMS, ...DRAFT_PROBLEMS, "year-event-not-allowed", "report-changed"],
    roles: POLICY.writeYear,
    take: (call, actor) =>
      takeJson(call, YearChoiceSchema, async ({ year }) =>
        recordAnswer(await call.parts.services.freezeYear(actor, year)),
      ),
  }),
  officerRoute({
    action: "readYear",
    operation: "yearDraft",
    method: "GET",
    path: `${YEAR}/draft`,
    in: YearReportQuery,
    out: YearDraftSchema,
    status: 200,
    problems: ["input-invalid", ...DRAFT_PROBLEMS],
    roles: POLICY.readYear,
    take: (call, actor) =>
      ofYear(call, async (year) => {
        const draft = await call.parts.services.yearDraft(actor, year);
        if (!draft.ok) return answer(draft);
        const { report, isFrozen, faults } = draft.value;
        return answer(ok({ version: 1, report, isFrozen, faults }));
      }),
  }),
  officerRoute({
    action: "submitYear",
    method: "POST",
    path: `${YEAR}/submissions`,
    in: YearSubmissionSchema,
    out: YearHandedInSchema,
    status: 200,
    problems: [
      ...BODY_PROBLEMS,
      ...DRAFT_PROBLEMS,
      "report-incomplete",
      "report-changed",
      "figures-not-frozen",
      "year-event-not-allowed",
    ],
    roles: POLICY.submitYear,
    take: (call, actor) =>
      takeJson(call, YearSubmissionSchema, async ({ year, seen }) => {
        const handedIn = await call.parts.services.submitYear(actor, year, seen);
        return answer(handedIn.ok ? ok({ version: 1, ...handedIn.value }) : handedIn);
      }),
  }),
];

/** Takes the year of a query, which must be one. */
export async function ofYear({ request }: Call, take: (year: number) => Promise<Response>): Promise<Response> {
  const query = read(YearReportQuery, queryOf(request));
  return query.ok ? take(Number(query.value.year)) : inputInvalid(query.problems);
}

/** The figures of a hand-in are read in the report itself: the record tells its hash. */
const recordAnswer = (record: Result<YearRecord>): Response =>
  answer(
    record.ok
      ? ok({
          version: 1,
          ...record.value,
          events: record.value.events.map(({ seq, type, at, by, reason, sha256, receipt }) => ({
            seq,
            type,
            at,
            by,
            reason,
            sha256,
            receipt,
          })),
          parts: record.value.parts.map(({ kind, id, version, body, at, by }) => ({ kind, id, version, body, at, by })),
        })
      : record,
  );
