import { read, YearReportQuery, YearReportSchema } from "@danvan/core";
import { POLICY } from "../../../services/access/policy.js";
import { queryOf } from "../../request/query.js";
import { answer, inputInvalid } from "../../response/json.js";
import { AGENCY, type Route } from "../route.js";
import { officerRoute } from "./officer-route.js";

/** The yearly report as far as the cases fill it. */
export const yearReportRoute: Route = officerRoute({
  action: "yearReport",
  method: "GET",
  path: `${AGENCY}/officer/year-report`,
  in: YearReportQuery,
  out: YearReportSchema,
  status: 200,
  problems: ["input-invalid", "year-invalid", "account-missing", "period-empty", "calendar-not-covered"],
  roles: POLICY.yearReport,
  async take({ request, parts }, actor) {
    const query = read(YearReportQuery, queryOf(request));
    if (!query.ok) return inputInvalid(query.problems);
    return answer(await parts.services.yearReport(actor, Number(query.value.year)));
  },
});
