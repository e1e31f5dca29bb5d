import type { Actor, Services } from "@danvan/server";
import type { Context, MiddlewareHandler } from "hono";
import { getCookie } from "hono/cookie";
import type { Posted } from "../kit/page/posted.js";
import type { ClientEnv } from "../kit/page/client-env.js";
import type { MountedSite } from "../kit/view/site.js";

/** What a route of the workspace knows beside the request: who acts. */
export type WorkspaceEnv = ClientEnv & { Variables: { actor: Actor; posted: Posted } };

export const COOKIE = "danvan_session";

type Answer = (c: Context<WorkspaceEnv>) => Response | Promise<Response>;

/**
 * Lets a form pass only from our own pages: SameSite=Lax keeps other sites' posts without a session; this keeps out the sign-in itself
 * and browsers that lack it.
 *
 * @param origin where people reach this server: a proxy may put another name into `Host`. Default: what `Host` says
 */
export const ownOrigin =
  (origin: string | undefined, otherwise: Answer): MiddlewareHandler<WorkspaceEnv> =>
  async (c, next) => {
    if (c.req.method !== "POST") return next();
    const sent = c.req.header("origin") ?? "";
    const isOwn =
      origin === undefined ? URL.canParse(sent) && new URL(sent).host === c.req.header("host") : sent === origin;
    return isOwn ? next() : otherwise(c);
  };

/** Who is signed in here; a session of another agency is none. */
export async function actorOf(c: Context, services: Services, { agency }: MountedSite): Promise<Actor | null> {
  const session = await services.session(getCookie(c, COOKIE) ?? "");
  return session.ok && session.value.agency === agency.code ? session.value : null;
}

/** Lets only officers of this agency pass, and tells the routes who acts. */
export const signedIn =
  (services: Services, site: MountedSite, otherwise: Answer): MiddlewareHandler<WorkspaceEnv> =>
  async (c, next) => {
    const actor = await actorOf(c, services, site);
    if (!actor) return otherwise(c);
    c.set("actor", actor);
    return next();
  };
