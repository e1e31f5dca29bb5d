import { Done, NewVisit } from "@danvan/core";
import { POLICY } from "../../services/access/policy.js";
import { done } from "../response/json.js";
import { jsonRoute } from "./json-route.js";
import { AGENCY } from "./route.js";

/** Takes the rating of a visit, which names no case. */
export const visitRoute = jsonRoute({
  action: "rateVisit",
  method: "POST",
  path: `${AGENCY}/visits`,
  in: NewVisit,
  out: Done,
  status: 201,
  problems: ["guided-kind"],
  roles: POLICY.rateVisit,
  take: async ({ params, parts }, visit) => {
    const rated = await parts.services.rateVisit(params.agency, visit);
    return done(rated, rated.ok && rated.value.repeated ? 200 : 201);
  },
});
