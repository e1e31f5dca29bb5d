import { ConsentNotice } from "@danvan/core";
import { POLICY } from "../../services/access/policy.js";
import { answer } from "../response/json.js";
import { AGENCY, type Route } from "./route.js";

/** What a person reads before consenting, in its current version. */
export const noticeRoute: Route = {
  action: "notice",
  method: "GET",
  path: `${AGENCY}/notice`,
  in: null,
  out: ConsentNotice,
  status: 200,
  problems: [],
  roles: POLICY.notice,
  answer: async ({ params, parts }) => answer(await parts.services.notice(params.agency)),
};
