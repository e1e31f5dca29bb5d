import { PublicReport, read, ReportQuery } from "@danvan/core";
import { POLICY } from "../../services/access/policy.js";
import { queryOf } from "../request/query.js";
import { answer, inputInvalid } from "../response/json.js";
import { AGENCY, type Route } from "./route.js";

/** The agency's public account. */
export const reportRoute: Route = {
  action: "report",
  method: "GET",
  path: `${AGENCY}/report`,
  in: ReportQuery,
  out: PublicReport,
  status: 200,
  problems: ["input-invalid", "date-invalid", "period-reversed", "period-empty"],
  roles: POLICY.report,
  async answer({ request, params, parts }) {
    const query = read(ReportQuery, queryOf(request));
    if (!query.ok) return inputInvalid(query.problems);
    const { from, to } = query.value;
    const period = { ...(from ? { from } : {}), ...(to ? { to } : {}) };
    return answer(await parts.services.report(params.agency, period));
  },
};
