import { sha256 } from "@danvan/core/advanced";
import type { Context } from "hono";

/** Long enough that two answers never share one. */
const CHARACTERS = 32;

/** JSON for a page that asks again and again: without a body where the page has it already (RFC 9110 §13.1.2). */
export async function freshJson(c: Context, value: unknown): Promise<Response> {
  const body = JSON.stringify(value);
  const etag = `"${(await sha256(body)).slice(0, CHARACTERS)}"`;
  const headers = { etag, "cache-control": "no-store", "x-content-type-options": "nosniff" };
  return c.req.header("if-none-match") === etag
    ? c.body(null, 304, headers)
    : c.body(body, 200, { ...headers, "content-type": "application/json" });
}
