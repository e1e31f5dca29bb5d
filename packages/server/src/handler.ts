import { fail, LIMITS, NewFeedback, NewRating, ok, problem, read, type Result } from "@danvan/core";
import { Hono, type Handler as Route } from "hono";
import { readBody } from "./handler-body.js";
import { readForm } from "./handler-form.js";
import { problemResponse, storeProblem } from "./handler-problem.js";
import { answerForm, type Pages } from "./pages.js";
import { rateLimit, type Rate } from "./rate-limit.js";
import type { Services } from "./service.js";

export interface HandlerOptions {
  readonly services: Services;
  readonly pages: Pages;
  /** The present instant as UTC ISO text; only used to refill the rate limits. */
  now(): string;
  /** Headers of the HTML pages, such as their content security policy. Default: a policy that allows no script. */
  readonly pageHeaders?: Readonly<Record<string, string>>;
  /** How much one client may send. Default: 100 at once and 60 more each minute, room for an office behind one address. */
  readonly sending?: Rate;
  /** Told of every fault of the program; the client only learns `internal`. Default: nobody is told. */
  onFault?(cause: unknown): void;
}

/**
 * Answers one request.
 *
 * @param client what tells one client from another, such as a network address: held in memory only, to limit how much is sent. Without
 * it nothing is limited
 */
export type Handler = (request: Request, client?: string) => Promise<Response>;

type Env = { Bindings: { client?: string | undefined } };

const SECURITY_HEADERS = {
  "cache-control": "no-store",
  "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
  "cross-origin-resource-policy": "same-origin",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
};
const PAGE_HEADERS = {
  "content-security-policy":
    "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
};
const SENDING: Rate = { burst: 100, perMinute: 60 };

const json = (value: unknown, status = 200) =>
  new Response(JSON.stringify(value), { status, headers: { "content-type": "application/json" } });

/** A service's answer as a response. */
const answer = (result: Result<unknown>, status = 200) =>
  result.ok ? json(result.value, status) : problemResponse(result.problems);

/** The answer to any other method on a route that exists; OPTIONS is a question, not a mistake. */
const only =
  (allow: string): Route<Env> =>
  ({ req }) =>
    req.method === "OPTIONS"
      ? new Response(null, { status: 204, headers: { allow } })
      : problemResponse([problem("method-not-allowed", "", { allow })], { allow });

/**
 * The public routes, in the order of the story. It knows HTTP and nothing else: what is right or wrong is the services' to say.
 * @example
 * const handler = createHandler({ services, pages, now: () => new Date().toISOString() });
 * await handler(new Request("http://localhost/healthz")); // → 200 { "ok": true }
 */
export function createHandler(options: HandlerOptions): Handler {
  const { services, pages, pageHeaders = PAGE_HEADERS } = options;
  const limit = rateLimit(options.sending ?? SENDING);
  const app = new Hono<Env>();

  function mayGoOn(client: string | undefined): Result<void> {
    const wait = client === undefined ? 0 : limit.take(client, options.now());
    return wait === 0 ? ok(undefined) : fail("too-many-requests", "", { retryAfterSeconds: wait });
  }

  app.use(async (c, next) => {
    await next();
    for (const [name, value] of Object.entries(SECURITY_HEADERS))
      if (!c.res.headers.has(name)) c.res.headers.set(name, value);
  });

  // Only origins the deployment lists may read an answer from a script; cookies are never involved.
  app.use("/api/agencies/:agency/*", async (c, next) => {
    await next();
    c.res.headers.append("vary", "Origin");
    const origin = c.req.header("origin");
    if (!origin || !services.agency(c.req.param("agency"))?.origins.includes(origin)) return;
    c.res.headers.set("access-control-allow-origin", origin);
    if (c.req.method !== "OPTIONS") return;
    c.res.headers.set("access-control-allow-methods", "GET, HEAD, POST");
    c.res.headers.set("access-control-allow-headers", "content-type");
    c.res.headers.set("access-control-max-age", "86400");
  });

  app
    .post("/api/agencies/:agency/feedback", async (c) => {
      const agency = services.agency(c.req.param("agency"));
      if (!agency) return problemResponse([problem("agency-not-found", "agency")]);
      const body = await readBody(c.req.raw, LIMITS.bodyBytes);
      if (!body.ok) return problemResponse(body.problems);
      const send = async (feedback: NewFeedback) => {
        const allowed = mayGoOn(c.env.client);
        return allowed.ok ? services.receive(agency.code, feedback) : allowed;
      };
      if ("form" in body.value) return answerForm(pages, pageHeaders, { agency, ...readForm(body.value.form), send });
      const feedback = read(NewFeedback, body.value.json);
      if (!feedback.ok) return problemResponse(feedback.problems, {}, "input-invalid");
      const taken = await send(feedback.value);
      return taken.ok ? json(taken.value.receipt, taken.value.repeated ? 200 : 201) : problemResponse(taken.problems);
    })
    .all(only("POST"));

  app
    .get("/api/agencies/:agency/cases/:code", async (c) =>
      answer(await services.publicCase(c.req.param("agency"), c.req.param("code"))),
    )
    .all(only("GET, HEAD"));

  app
    .post("/api/agencies/:agency/cases/:code/rating", async (c) => {
      const { agency, code } = c.req.param();
      if (!services.agency(agency)) return problemResponse([problem("agency-not-found", "agency")]);
      const body = await readBody(c.req.raw, LIMITS.bodyBytes);
      if (!body.ok) return problemResponse(body.problems);
      if (!("json" in body.value))
        return problemResponse([problem("media-type-unsupported", "", { accepted: ["application/json"] })]);
      const rating = read(NewRating, body.value.json);
      if (!rating.ok) return problemResponse(rating.problems, {}, "input-invalid");
      const allowed = mayGoOn(c.env.client);
      if (!allowed.ok) return problemResponse(allowed.problems);
      const rated = await services.rate(agency, code, rating.value);
      return rated.ok ? json({ version: 1 }, 201) : problemResponse(rated.problems);
    })
    .all(only("POST"));

  app
    .get("/api/agencies/:agency/report", async (c) => {
      const { from, to } = c.req.query();
      const period = { ...(from ? { from } : {}), ...(to ? { to } : {}) };
      return answer(await services.report(c.req.param("agency"), period));
    })
    .all(only("GET, HEAD"));

  app.get("/healthz", () => json({ ok: true })).all(only("GET, HEAD"));

  app.notFound(() => problemResponse([problem("route-not-found")]));
  app.onError((cause) => {
    const unavailable = storeProblem(cause);
    if (!unavailable) options.onFault?.(cause);
    return problemResponse([unavailable ?? problem("internal")]);
  });

  return async (request, client) => app.fetch(request, { client });
}
