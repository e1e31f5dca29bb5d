import { fail, ok, type Result } from "@danvan/core";
import type { Actor } from "../../../services/access/actor.js";
import { agencyNotFound, answer } from "../../response/json.js";
import { problemResponse } from "../../response/problem-response.js";
import { OFFICER_PROBLEMS, type Call, type Route } from "../route.js";

interface OfficerRoute extends Omit<Route, "answer" | "token"> {
  take(call: Call, actor: Actor): Promise<Response>;
}

/** What a call without a session is asked for (RFC 6750 §3). */
export const ASKED = { "www-authenticate": "Bearer" };

/** The token of a call, in its header and nowhere else: addresses are logged. Empty when there is none. */
export const tokenOf = ({ headers }: Request): string =>
  /^Bearer ([\w.-]{1,200})$/i.exec(headers.get("authorization") ?? "")?.[1] ?? "";

/** A route for officers of the agency. Whether its caller may is asked before anything is read. */
export const officerRoute = ({ take, ...row }: OfficerRoute): Route => ({
  ...row,
  token: true,
  problems: [...new Set([...OFFICER_PROBLEMS, ...row.problems])],
  async answer(call) {
    if (!call.parts.services.agency(call.params.agency)) return agencyNotFound();
    const actor = await actorOf(call);
    if (!actor.ok) return problemResponse(actor.problems, ASKED);
    const isAllowed = actor.value.roles.some((role) => row.roles.includes(role));
    return isAllowed ? take(call, actor.value) : answer(roleMissing(row.action));
  },
});

/** Whose session it is; the session of another agency is none here. */
async function actorOf({ request, params, parts }: Call): Promise<Result<Actor>> {
  const actor = await parts.services.session(tokenOf(request));
  return actor.ok && actor.value.agency === params.agency ? ok(actor.value) : fail("session-missing");
}

const roleMissing = (action: string) => fail("role-missing", "", { action });
