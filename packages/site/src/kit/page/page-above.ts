import type { Hono } from "hono";
import type { ClientEnv } from "./client-env.js";

/**
 * The page that the address of a form leads to when a browser asks for it, as after a reload or from its history: the nearest one above.
 * @returns null for an address that no form is sent to
 */
export function pageAbove({ router }: Pick<Hono<ClientEnv>, "router">, path: string): string | null {
  // What stands before every address of a method is there for all of them, and answers none.
  const answers = (method: string, at: string) =>
    router.match(method, at)[0].some(([[, route]]) => route.method === method);
  if (!answers("POST", path)) return null;
  for (let above = parent(path); above !== "/"; above = parent(above)) if (answers("GET", above)) return above;
  return "/";
}

const parent = (path: string) => path.slice(0, path.lastIndexOf("/")) || "/";
