import {
  HandedInReportSchema,
  LateCasesSchema,
  ok,
  OverviewQuerySchema,
  OverviewSchema,
  read,
  ScoringSchema,
  YearReportQuery,
  YearStandingsSchema,
  type ProblemCode,
} from "@danvan/core";
import { POLICY } from "../../../services/access/policy.js";
import { queryOf } from "../../request/query.js";
import { answer, inputInvalid } from "../../response/json.js";
import { AGENCY, type Route } from "../route.js";
import { officerRoute } from "../officer/officer-route.js";
import { ofYear, YEAR_PROBLEMS } from "../officer/year.js";
import { shownScoring } from "./shown-scoring.js";

const OVERSIGHT = `${AGENCY}/oversight`;
/** What may be wrong before any unit is looked at. */
const AREA_PROBLEMS: readonly ProblemCode[] = ["oversight-missing", ...YEAR_PROBLEMS];

/** What whoever follows other agencies reads of them: figures, states, codes and scores, nobody's words. */
export const oversightRoutes: readonly Route[] = [
  officerRoute({
    action: "overview",
    method: "GET",
    path: `${OVERSIGHT}/overview`,
    in: OverviewQuerySchema,
    out: OverviewSchema,
    status: 200,
    problems: ["input-invalid", ...AREA_PROBLEMS, "period-empty"],
    roles: POLICY.overview,
    async take({ request, parts }, actor) {
      const query = read(OverviewQuerySchema, queryOf(request));
      if (!query.ok) return inputInvalid(query.problems);
      const { year } = query.value;
      const found = await parts.services.overview(actor, year === undefined ? undefined : Number(year));
      return answer(found.ok ? ok({ version: 1, ...found.value }) : found);
    },
  }),
  officerRoute({
    action: "overview",
    operation: "lateCases",
    method: "GET",
    path: `${OVERSIGHT}/units/:id/late-cases`,
    in: null,
    out: LateCasesSchema,
    status: 200,
    problems: ["oversight-missing"],
    roles: POLICY.overview,
    async take({ params, parts }, actor) {
      const late = await parts.services.lateCases(actor, params.id);
      return answer(late.ok ? ok({ version: 1, cases: late.value }) : late);
    },
  }),
  officerRoute({
    action: "overseeYears",
    operation: "yearStandings",
    method: "GET",
    path: `${OVERSIGHT}/reports`,
    in: YearReportQuery,
    out: YearStandingsSchema,
    status: 200,
    problems: ["input-invalid", ...AREA_PROBLEMS],
    roles: POLICY.overseeYears,
    take: (call, actor) =>
      ofYear(call, async (year) => {
        const found = await call.parts.services.yearStandings(actor, year);
        if (!found.ok) return answer(found);
        const reports = found.value.map(({ summary, ...standing }) => ({ ...standing, score: summary?.score ?? null }));
        return answer(ok({ version: 1, year, reports }));
      }),
  }),
  officerRoute({
    action: "overseeYears",
    operation: "handedInReport",
    method: "GET",
    path: `${OVERSIGHT}/reports/:id`,
    in: YearReportQuery,
    out: HandedInReportSchema,
    status: 200,
    problems: ["input-invalid", ...AREA_PROBLEMS, "report-not-found", "report-altered"],
    roles: POLICY.overseeYears,
    take: (call, actor) =>
      ofYear(call, async (year) => {
        const found = await call.parts.services.handedInReport(actor, year, { agency: call.params.id });
        return answer(found.ok ? ok({ version: 1, ...found.value }) : found);
      }),
  }),
  officerRoute({
    action: "overview",
    operation: "scoring",
    method: "GET",
    path: `${OVERSIGHT}/scoring`,
    in: YearReportQuery,
    out: ScoringSchema,
    status: 200,
    problems: ["input-invalid", "oversight-missing"],
    roles: POLICY.overview,
    take: (call, actor) =>
      ofYear(call, async (year) => {
        const found = await call.parts.services.scoring(actor, year);
        return answer(found.ok ? ok(shownScoring(found.value)) : found);
      }),
  }),
];
