import type { Hono } from "hono";
import type { ClientEnv } from "./client-env.js";
import { takes } from "./page-methods.js";

/**
 * The page that the address of a form leads to when a browser asks for it, as after a reload or from its history: the nearest one above.
 * @returns null for an address that no form is sent to
 */
export function pageAbove(app: Pick<Hono<ClientEnv>, "router">, path: string): string | null {
  if (!takes(app, "POST", path)) return null;
  for (let above = parent(path); above !== "/"; above = parent(above)) if (takes(app, "GET", above)) return above;
  return "/";
}

const parent = (path: string) => path.slice(0, path.lastIndexOf("/")) || "/";
