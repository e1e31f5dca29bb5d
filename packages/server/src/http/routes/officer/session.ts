import { Done, NewSession, ok, SecondStep, Session, type Result } from "@danvan/core";
import { POLICY } from "../../../services/access/policy.js";
import type { SignedIn } from "../../../services/access/open-session.js";
import { agencyNotFound, answer, done } from "../../response/json.js";
import { problemResponse } from "../../response/problem-response.js";
import { jsonRoute } from "../json-route.js";
import { AGENCY, type Route } from "../route.js";
import { ASKED, tokenOf } from "./officer-route.js";

const SESSION = `${AGENCY}/session`;

/** Signing in and out, for programs: the token comes in the answer, and there is no cookie. */
export const sessionRoutes: readonly Route[] = [
  jsonRoute({
    action: "signIn",
    method: "POST",
    path: SESSION,
    in: NewSession,
    out: Session,
    status: 201,
    problems: ["sign-in-failed", "too-many-attempts", "account-closed", "account-idle"],
    roles: POLICY.signIn,
    take: async ({ params, client, parts }, { name, password }) =>
      sessionAnswer(await parts.services.signIn(params.agency, name, password, client)),
  }),
  jsonRoute({
    action: "signInByCode",
    method: "POST",
    path: `${SESSION}/code`,
    in: SecondStep,
    out: Session,
    status: 201,
    problems: ["session-missing", "code-wrong", "too-many-attempts"],
    roles: POLICY.signInByCode,
    take: async ({ client, parts }, { ticket, code }) =>
      sessionAnswer(await parts.services.signInByCode(ticket, code, client)),
  }),
  {
    action: "signOut",
    method: "DELETE",
    path: SESSION,
    in: null,
    token: true,
    out: Done,
    status: 200,
    problems: ["session-missing"],
    roles: POLICY.signOut,
    async answer({ request, params, parts }) {
      if (!parts.services.agency(params.agency)) return agencyNotFound();
      const token = tokenOf(request);
      const actor = await parts.services.session(token);
      if (!actor.ok) return problemResponse(actor.problems, ASKED);
      await parts.services.signOut(token);
      return done(ok(undefined));
    },
  },
];

const sessionAnswer = (signedIn: Result<SignedIn>) =>
  answer(signedIn.ok ? ok({ version: 1, ...signedIn.value } satisfies Session) : signedIn, 201);
