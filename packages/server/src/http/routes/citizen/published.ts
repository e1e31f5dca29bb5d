import { PublishedPage, PublishedQuery, read } from "@danvan/core";
import { POLICY } from "../../../services/access/policy.js";
import { queryOf } from "../../request/query.js";
import { answer, inputInvalid } from "../../response/json.js";
import { AGENCY, type Route } from "../route.js";

/** The agency's published answers. */
export const publishedRoute: Route = {
  action: "published",
  method: "GET",
  path: `${AGENCY}/answers`,
  in: PublishedQuery,
  out: PublishedPage,
  status: 200,
  problems: ["input-invalid", "cursor-invalid"],
  roles: POLICY.published,
  async answer({ request, params, parts }) {
    const query = read(PublishedQuery, queryOf(request));
    return query.ok ? answer(await parts.services.published(params.agency, query.value)) : inputInvalid(query.problems);
  },
};
