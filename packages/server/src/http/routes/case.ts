import {
  ConsentState,
  Done,
  NewConfirmation,
  NewConsent,
  NewRating,
  NewReopening,
  NewSupplement,
  PublicCase,
} from "@danvan/core";
import { POLICY } from "../../services/access/policy.js";
import { requesterOf } from "../request/requester.js";
import { answer, done } from "../response/json.js";
import { jsonRoute } from "./json-route.js";
import { CASE, SENDER_PROBLEMS, type Route } from "./route.js";

/** What can be done with a case that is there: see where it stands, rate it, open it again, withdraw a consent. */
export const caseRoutes: readonly Route[] = [
  {
    action: "publicCase",
    method: "GET",
    path: CASE,
    in: null,
    out: PublicCase,
    status: 200,
    problems: SENDER_PROBLEMS,
    roles: POLICY.publicCase,
    answer: async (call) => {
      const { agency, code } = call.params;
      return answer(await call.parts.services.publicCase(agency, code, requesterOf(call)));
    },
  },
  jsonRoute({
    action: "rate",
    method: "POST",
    path: `${CASE}/rating`,
    in: NewRating,
    out: Done,
    status: 201,
    problems: [...SENDER_PROBLEMS, "guided-kind", "event-not-allowed", "rated-before", "case-changed"],
    roles: POLICY.rate,
    take: async (call, rating) => {
      const { agency, code } = call.params;
      return done(await call.parts.services.rate(agency, code, rating, requesterOf(call)), 201);
    },
  }),
  jsonRoute({
    action: "reopen",
    method: "POST",
    path: `${CASE}/reopen`,
    in: NewReopening,
    out: Done,
    status: 201,
    problems: [...SENDER_PROBLEMS, "guided-kind", "event-not-allowed", "reopened-before", "case-changed"],
    roles: POLICY.reopen,
    take: async (call, reopening) => {
      const { agency, code } = call.params;
      return done(await call.parts.services.reopen(agency, code, requesterOf(call), reopening), 201);
    },
  }),
  jsonRoute({
    action: "confirm",
    method: "POST",
    path: `${CASE}/confirmation`,
    in: NewConfirmation,
    out: Done,
    status: 201,
    problems: [...SENDER_PROBLEMS, "event-not-allowed", "case-changed"],
    roles: POLICY.confirm,
    take: async (call) => {
      const { agency, code } = call.params;
      return done(await call.parts.services.confirm(agency, code, requesterOf(call)), 201);
    },
  }),
  jsonRoute({
    action: "supply",
    method: "POST",
    path: `${CASE}/supplements`,
    in: NewSupplement,
    out: Done,
    status: 201,
    problems: [...SENDER_PROBLEMS, "guided-kind", "event-not-allowed", "case-changed"],
    roles: POLICY.supply,
    take: async (call, supplement) => {
      const { agency, code } = call.params;
      return done(await call.parts.services.supply(agency, code, requesterOf(call), supplement), 201);
    },
  }),
  jsonRoute({
    action: "withdrawConsent",
    method: "POST",
    path: `${CASE}/consent`,
    in: NewConsent,
    out: ConsentState,
    status: 200,
    problems: [...SENDER_PROBLEMS, "consent-not-given", "case-changed"],
    roles: POLICY.withdrawConsent,
    take: async (call, remaining) => {
      const { agency, code } = call.params;
      return answer(await call.parts.services.withdrawConsent(agency, code, requesterOf(call), remaining));
    },
  }),
];
