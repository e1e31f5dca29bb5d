import { ok, OutboxResumed, OutboxResumption, StuckOutbox } from "@danvan/core";
import { POLICY } from "../../../services/access/policy.js";
import { answer } from "../../response/json.js";
import { takeJson } from "../json-route.js";
import { AGENCY, BODY_PROBLEMS, type Route } from "../route.js";
import { officerRoute } from "./officer-route.js";

const OUTBOX = `${AGENCY}/officer/outbox`;

/** What could not be sent to other systems, and sending it again. */
export const outboxRoutes: readonly Route[] = [
  officerRoute({
    action: "stuckOutbox",
    method: "GET",
    path: OUTBOX,
    in: null,
    out: StuckOutbox,
    status: 200,
    problems: [],
    roles: POLICY.stuckOutbox,
    async take({ parts }, actor) {
      const stuck = await parts.services.stuckOutbox(actor);
      return answer(stuck.ok ? ok({ version: 1, ...stuck.value }) : stuck);
    },
  }),
  officerRoute({
    action: "resumeOutbox",
    method: "POST",
    path: `${OUTBOX}/resumptions`,
    in: OutboxResumption,
    out: OutboxResumed,
    status: 201,
    problems: BODY_PROBLEMS,
    roles: POLICY.resumeOutbox,
    take: (call, actor) =>
      takeJson(call, OutboxResumption, async ({ target }) => {
        const resumed = await call.parts.services.resumeOutbox(actor, target);
        return answer(resumed.ok ? ok({ version: 1, jobs: resumed.value } satisfies OutboxResumed) : resumed, 201);
      }),
  }),
];
