import { fail, LIMITS, NewConsent, NewRating, NewReopening, NewVisit, ok, read, type Result } from "@danvan/core";
import type { Context } from "hono";
import { readBody } from "../request/body.js";
import { problemResponse } from "../response/problem-response.js";
import { AGENCY, answer, CASE, inputInvalid, json, only, ownSender, senderOf } from "./routes.js";
import type { App, Env, Parts } from "./routes.js";

type Schema = Parameters<typeof read>[0];
type Value<S extends Schema> = Extract<ReturnType<typeof read<S>>, { ok: true }>["value"];

/** What can be done with a case that is there: see where it stands, rate it, open it again, withdraw a consent; and rate a visit. */
export function addCaseRoutes(app: App, { services, sending }: Parts): void {
  /** Reads a JSON body, and asks whether its client may go on, before anything is looked up. */
  async function taking<S extends Schema>(
    c: Context<Env>,
    schema: S,
    take: (agency: string, value: Value<S>) => Promise<Response>,
  ): Promise<Response> {
    const agency = c.req.param("agency") ?? "";
    if (!services.agency(agency)) return answer(fail("agency-not-found", "agency"));
    const body = await jsonBody(c.req.raw);
    if (!body.ok) return problemResponse(body.problems);
    const value = read(schema, body.value);
    if (!value.ok) return inputInvalid(value.problems);
    const allowed = sending(c.env.client);
    return allowed.ok ? take(agency, value.value as Value<S>) : problemResponse(allowed.problems);
  }

  app
    .get(CASE, async (c) => answer(await services.publicCase(c.req.param("agency"), c.req.param("code"), senderOf(c))))
    .all(only("GET, HEAD"));

  app
    .post(`${CASE}/rating`, (c) =>
      taking(c, NewRating, async (agency, rating) => done(await services.rate(agency, c.req.param("code"), rating))),
    )
    .all(only("POST"));

  app
    .post(`${CASE}/reopen`, (c) =>
      taking(c, NewReopening, async (agency, reopening) =>
        done(await services.reopen(agency, c.req.param("code"), ownSender(c), reopening)),
      ),
    )
    .all(only("POST"));

  app
    .post(`${CASE}/consent`, (c) =>
      taking(c, NewConsent, async (agency, remaining) =>
        answer(await services.withdrawConsent(agency, c.req.param("code"), ownSender(c), remaining)),
      ),
    )
    .all(only("POST"));

  app
    .post(`${AGENCY}/visits`, (c) =>
      taking(c, NewVisit, async (agency, visit) => {
        const rated = await services.rateVisit(agency, visit);
        return rated.ok ? json({ version: 1 }, rated.value.repeated ? 200 : 201) : problemResponse(rated.problems);
      }),
    )
    .all(only("POST"));
}

const done = (result: Result<void>) => answer(result.ok ? ok({ version: 1 }) : result, 201);

/** A body that must be JSON. */
export async function jsonBody(request: Request): Promise<Result<unknown>> {
  const body = await readBody(request, LIMITS.bodyBytes);
  if (!body.ok) return body;
  return "json" in body.value
    ? ok(body.value.json)
    : fail("media-type-unsupported", "", { accepted: ["application/json"] });
}
