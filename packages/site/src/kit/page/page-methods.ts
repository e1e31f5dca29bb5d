import type { Hono } from "hono";
import type { ClientEnv } from "./client-env.js";

type Routed = Pick<Hono<ClientEnv>, "router">;

/** Whether an address takes a method. What stands before every address of a method is there for all of them, and answers none. */
export const takes = ({ router }: Routed, method: string, path: string): boolean =>
  router.match(method, path)[0].some(([[, route]]) => route.method === method);

/**
 * The methods that an address takes, as its `Allow` names them.
 * @returns an empty list for an address that is none, or that answers whatever comes itself
 */
export const methodsOf = (app: Routed, path: string): readonly string[] => [
  ...(takes(app, "GET", path) ? ["GET", "HEAD"] : []),
  ...["POST", "PUT", "PATCH", "DELETE"].filter((method) => takes(app, method, path)),
];
