import { problem, RELEASED_ON, VERSION } from "@danvan/core";
import { Hono } from "hono";
import type { Gates } from "../limit/gates.js";
import type { Services } from "../services/services.js";
import { OPEN311, open311 } from "./open311/open311.js";
import { OPENAPI_PATH, openApiAnswer } from "./openapi/answer.js";
import { SCHEMA_PATH, schemaAnswer } from "./openapi/schemas.js";
import { answerEmpty } from "./pages/answer-form.js";
import type { Pages } from "./pages/pages.js";
import { askedPath } from "./request/asked-path.js";
import { readForm } from "./request/form.js";
import { reachedAt } from "./request/reached-at.js";
import { conditional } from "./response/etag.js";
import { json } from "./response/json.js";
import { problemResponse, storeProblem } from "./response/problem-response.js";
import { AGENCY, type Parts } from "./routes/route.js";
import { feedbackRoute } from "./routes/feedback.js";
import { ROUTES } from "./routes/table.js";

/** What a handler is given: it reads no clock, no disk and no global. */
export interface HandlerOptions {
  readonly services: Services;
  readonly pages: Pages;
  /** What a request passes before its body is read: see `createGates`. */
  readonly gates: Gates;
  /** Headers of the HTML pages, such as their content security policy. Default: a policy that allows no script. */
  readonly pageHeaders?: Readonly<Record<string, string>>;
  /** Where people reach these routes, with the path they are mounted under. Default: what each request says. */
  readonly publicOrigin?: URL | undefined;
  /** Told of every fault of the program and of the store; the client only learns a code. Default: nobody is told. */
  onFault?(cause: unknown): void;
}

/**
 * Answers one request.
 *
 * @param client what tells one client from another, such as a network address: held in memory only, to limit how much is sent. Without
 * it only the limits for all clients together hold
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
/** What a page of a listed origin may send; an officer's token is not among it. */
const CORS_HEADERS = "content-type, receipt-secret, upload-offset, idempotency-key, if-none-match, proof-of-work";
const PAGE_HEADERS = {
  "content-security-policy":
    "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
};

/**
 * The public routes, in the order of the story. It knows HTTP and nothing else: what is right or wrong is the services' to say.
 * @example
 * const handler = createHandler({ services, pages, gates: createGates({ elapsed: () => performance.now() }) });
 * (await handler(new Request("http://localhost/healthz"))).status; // → 200
 */
export function createHandler(options: HandlerOptions): Handler {
  const { services, pages, gates, publicOrigin, pageHeaders = PAGE_HEADERS } = options;
  const onFault = (cause: unknown) => options.onFault?.(cause);
  const parts: Parts = { services, pages, pageHeaders, gates, publicOrigin, onFault };
  const app = new Hono<Env>({ getPath: askedPath });

  app.use(async (c, next) => {
    await next();
    for (const [name, value] of Object.entries(SECURITY_HEADERS))
      if (!c.res.headers.has(name)) c.res.headers.set(name, value);
  });

  app.use("/api/*", async (c, next) => {
    await next();
    const answered = c.res;
    const given = await conditional(c.req.raw, answered);
    // Hono merges the headers of the answer before into a new one; nothing of it is to be left.
    c.res = undefined;
    c.res = given;
  });

  // Only origins the deployment lists may read an answer from a script; cookies are never involved.
  app.use(`${AGENCY}/*`, async (c, next) => {
    await next();
    c.res.headers.append("vary", "Origin");
    const origin = c.req.header("origin");
    if (!origin || !services.agency(c.req.param("agency"))?.origins.includes(origin)) return;
    c.res.headers.set("access-control-allow-origin", origin);
    c.res.headers.set("access-control-expose-headers", "retry-after, etag");
    if (c.req.method !== "OPTIONS") return;
    c.res.headers.set("access-control-allow-methods", "GET, HEAD, POST, PATCH");
    c.res.headers.set("access-control-allow-headers", CORS_HEADERS);
    c.res.headers.set("access-control-max-age", "86400");
  });

  // After a fault a browser shows this address: whoever asks for it once more has the form, and no word of a program.
  app.get(feedbackRoute.path, async (c, next) => {
    const agency = services.agency(c.req.param("agency") ?? "");
    if (!agency || !c.req.header("accept")?.includes("text/html")) return next();
    return answerEmpty(pages, pageHeaders, { agency, typed: readForm([], services.newKey).typed });
  });
  for (const path of new Set(ROUTES.map((route) => route.path))) addRoutes(app, path, parts);
  app.all(`${AGENCY}${OPEN311}/*`, async ({ req, env: { client } }) => {
    const held = parts.gates.bodies.hold(client);
    try {
      const params = { agency: req.param("agency"), code: "", id: "" };
      const call = { request: req.raw, params, client, held, parts };
      return await open311(call, req.path.slice(req.path.indexOf(OPEN311) + OPEN311.length));
    } finally {
      held.release();
    }
  });
  app.get(OPENAPI_PATH, ({ req }) => openApiAnswer(req.raw, publicOrigin));
  app.get(SCHEMA_PATH, ({ req }) => schemaAnswer(req.param("name"), reachedAt(req, publicOrigin)));
  app.all(SCHEMA_PATH, ({ req }) => otherMethod(req.method, "GET, HEAD"));
  app.all(OPENAPI_PATH, ({ req }) => otherMethod(req.method, "GET, HEAD"));
  // Alive: the program answers. Ready: a receipt could be given now, for a row reaches the disk.
  app.get("/healthz", () => json({ ok: true, version: VERSION, released: RELEASED_ON }));
  app.get("/readyz", async ({ env }) => {
    const allowed = gates.sending(env.client);
    if (!allowed.ok) return problemResponse(allowed.problems);
    await services.probe();
    return json({ ok: true });
  });
  for (const path of ["/healthz", "/readyz"]) app.all(path, ({ req }) => otherMethod(req.method, "GET, HEAD"));

  app.notFound(() => problemResponse([problem("route-not-found")]));
  app.onError((cause) => {
    onFault(cause);
    return problemResponse([storeProblem(cause) ?? problem("internal")]);
  });

  return async (request, client) => app.fetch(request, { client });
}

/** The routes of one address; every other method is answered with those it takes. */
function addRoutes(app: Hono<Env>, path: string, parts: Parts): void {
  const routes = ROUTES.filter((route) => route.path === path);
  for (const { method, answer } of routes)
    app.on(method, path, async ({ req, env: { client } }) => {
      const { agency = "", code = "", id = "" } = req.param() as Partial<Record<string, string>>;
      const held = parts.gates.bodies.hold(client);
      try {
        return await answer({ request: req.raw, params: { agency, code, id }, client, held, parts });
      } finally {
        held.release();
      }
    });
  // Hono answers HEAD as GET, without the body.
  const allow = routes.flatMap(({ method }) => (method === "GET" ? ["GET", "HEAD"] : [method])).join(", ");
  app.all(path, ({ req }) => otherMethod(req.method, allow));
}

/** OPTIONS is a question, not a mistake. */
const otherMethod = (method: string, allow: string) =>
  method === "OPTIONS"
    ? new Response(null, { status: 204, headers: { allow } })
    : problemResponse([problem("method-not-allowed", "", { allow })], { allow });
