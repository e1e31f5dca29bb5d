import { CaseFields } from "@danvan/core";
import { POLICY } from "../../../services/access/policy.js";
import { answer } from "../../response/json.js";
import { AGENCY, type Route } from "../route.js";

/** What cases of the agency may be about. */
export const fieldsRoute: Route = {
  action: "fields",
  method: "GET",
  path: `${AGENCY}/fields`,
  in: null,
  out: CaseFields,
  status: 200,
  problems: [],
  roles: POLICY.fields,
  async answer({ params, parts }) {
    return answer(parts.services.fields(params.agency));
  },
};
