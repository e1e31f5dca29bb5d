import { fail, ok, problem, type Problem, type Result } from "@danvan/core";
import type { Context, Handler as Route, Hono } from "hono";
import { problemResponse } from "../response/problem-response.js";
import type { Pages } from "../pages/pages.js";
import { rateLimit, type Rate } from "../../limit/rate-limit.js";
import type { Services } from "../../services/services.js";
import type { Sender } from "../../services/access/secret.js";

export type Env = { Bindings: { client?: string | undefined } };
export type App = Hono<Env>;

/** What every route works with. */
export interface Parts {
  readonly services: Services;
  readonly pages: Pages;
  readonly pageHeaders: Readonly<Record<string, string>>;
  /** Lets a client's request go on, or says when to come again. */
  readonly sending: Gate;
  /** The same for the pieces of a file, of which there are many. */
  readonly uploading: Gate;
}

export type Gate = (client: string | undefined) => Result<void>;

/** The address of an agency; every route but the sign of life begins with it. */
export const AGENCY = "/api/v1/agencies/:agency";
export const CASE = `${AGENCY}/cases/:code` as const;

export const json = (value: unknown, status = 200) =>
  new Response(JSON.stringify(value), { status, headers: { "content-type": "application/json" } });

/** A service's answer as a response. */
export const answer = (result: Result<unknown>, status = 200) =>
  result.ok ? json(result.value, status) : problemResponse(result.problems);

/** The answer to any other method on a route that exists; OPTIONS is a question, not a mistake. */
export const only =
  (allow: string): Route<Env> =>
  ({ req }) =>
    req.method === "OPTIONS"
      ? new Response(null, { status: 204, headers: { allow } })
      : problemResponse([problem("method-not-allowed", "", { allow })], { allow });

/** Only what comes with a client's name is limited: without one, all would share a limit. */
export function gate(rate: Rate, now: () => string): Gate {
  const limit = rateLimit(rate);
  return (client) => {
    const wait = client === undefined ? 0 : limit.take(client, now());
    return wait === 0 ? ok(undefined) : fail("too-many-requests", "", { retryAfterSeconds: wait });
  };
}

/** Whoever names a secret, right or wrong. It comes in a header: addresses are logged and kept in histories. */
export function senderOf(c: Context<Env>): Sender | undefined {
  const secret = c.req.header("receipt-secret");
  return secret === undefined ? undefined : { secret, client: c.env.client };
}

/** For what only the sender may do: without a secret the answer is that it is wrong. */
export const ownSender = (c: Context<Env>): Sender => senderOf(c) ?? { secret: "", client: c.env.client };

export const inputInvalid = (problems: readonly [Problem, ...Problem[]]) =>
  problemResponse(problems, {}, "input-invalid");
