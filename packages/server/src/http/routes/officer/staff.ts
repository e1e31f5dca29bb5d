import { Done, NewStaff, ok, StaffInvitation, StaffList, StaffRoles, type ProblemCode } from "@danvan/core";
import type { Result } from "@danvan/core";
import { POLICY } from "../../../services/access/policy.js";
import type { Invitation } from "../../../services/people/people.js";
import { answer, done } from "../../response/json.js";
import { takeJson } from "../json-route.js";
import { AGENCY, BODY_PROBLEMS, type Route } from "../route.js";
import { officerRoute } from "./officer-route.js";

const PEOPLE = `${AGENCY}/officer/people`;
const PERSON = `${PEOPLE}/:id`;
/** What may be wrong with whose account it is. */
const PERSON_PROBLEMS: readonly ProblemCode[] = ["own-account", "officer-not-found"];

/** Whoever works here, for their administrator: who they are and what they may, never a password or a case. */
export const staffRoutes: readonly Route[] = [
  officerRoute({
    action: "people",
    method: "GET",
    path: PEOPLE,
    in: null,
    out: StaffList,
    status: 200,
    problems: [],
    roles: POLICY.people,
    async take({ parts }, actor) {
      const people = await parts.services.people(actor);
      return answer(people.ok ? ok({ version: 1, people: people.value }) : people);
    },
  }),
  officerRoute({
    action: "changePerson",
    operation: "invite",
    method: "POST",
    path: PEOPLE,
    in: NewStaff,
    out: StaffInvitation,
    status: 201,
    problems: [...BODY_PROBLEMS, "officer-name-invalid", "role-unknown", "officer-exists"],
    roles: POLICY.changePerson,
    take: (call, actor) =>
      takeJson(call, NewStaff, async (person) => invitation(await call.parts.services.invite(actor, person))),
  }),
  officerRoute({
    action: "changePerson",
    operation: "inviteAgain",
    method: "POST",
    path: `${PERSON}/invitations`,
    in: null,
    out: StaffInvitation,
    status: 201,
    problems: PERSON_PROBLEMS,
    roles: POLICY.changePerson,
    take: async ({ params, parts }, actor) => invitation(await parts.services.inviteAgain(actor, params.id)),
  }),
  officerRoute({
    action: "changePerson",
    operation: "setRoles",
    method: "PATCH",
    path: PERSON,
    in: StaffRoles,
    out: Done,
    status: 200,
    problems: [...BODY_PROBLEMS, ...PERSON_PROBLEMS, "role-unknown"],
    roles: POLICY.changePerson,
    take: (call, actor) =>
      takeJson(call, StaffRoles, async ({ roles }) =>
        done(await call.parts.services.setRoles(actor, call.params.id, roles)),
      ),
  }),
  officerRoute({
    action: "changePerson",
    operation: "closePerson",
    method: "DELETE",
    path: PERSON,
    in: null,
    out: Done,
    status: 200,
    problems: PERSON_PROBLEMS,
    roles: POLICY.changePerson,
    take: async ({ params, parts }, actor) => done(await parts.services.closePerson(actor, params.id)),
  }),
];

const invitation = (invited: Result<Invitation>): Response =>
  answer(invited.ok ? ok({ version: 1, ...invited.value } satisfies StaffInvitation) : invited, 201);
