import type { Actor, Services } from "@danvan/server";
import type { Context, MiddlewareHandler } from "hono";
import { getCookie } from "hono/cookie";
import type { ClientEnv } from "../kit/page/client-env.js";
import type { Site } from "../kit/view/site.js";

/** What a route of the workspace knows beside the request: who acts. */
export type WorkspaceEnv = ClientEnv & { Variables: { actor: Actor } };

export const COOKIE = "danvan_session";

type Answer = (c: Context<WorkspaceEnv>) => Response | Promise<Response>;

/**
 * Lets a form pass only from our own pages: SameSite=Strict keeps other sites' posts without a session; this keeps out the sign-in itself
 * and browsers that lack it.
 */
export const ownOrigin =
  (otherwise: Answer): MiddlewareHandler<WorkspaceEnv> =>
  async (c, next) => {
    const { origin, host } = { origin: c.req.header("origin"), host: c.req.header("host") };
    if (c.req.method !== "POST" || (origin && URL.canParse(origin) && new URL(origin).host === host)) return next();
    return otherwise(c);
  };

/** Who is signed in here; a session of another agency is none. */
export async function actorOf(c: Context, services: Services, { agency }: Site): Promise<Actor | null> {
  const session = await services.session(getCookie(c, COOKIE) ?? "");
  return session.ok && session.value.agency === agency.code ? session.value : null;
}

/** Lets only officers of this agency pass, and tells the routes who acts. */
export const signedIn =
  (services: Services, site: Site, otherwise: Answer): MiddlewareHandler<WorkspaceEnv> =>
  async (c, next) => {
    const actor = await actorOf(c, services, site);
    if (!actor) return otherwise(c);
    c.set("actor", actor);
    return next();
  };
