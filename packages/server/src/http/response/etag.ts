import { sha256 } from "@danvan/core/advanced";
import { ATOM } from "./atom-feed.js";

/** Long enough that two answers never share one. */
const CHARACTERS = 32;

/**
 * Gives a JSON answer or a feed to a GET its `etag`, and answers with 304 when the caller has it already (RFC 9110 §13.1.2).
 * @example (await conditional(request, json({ version: 1 }))).status // → 200
 */
export async function conditional({ method, headers }: Request, response: Response): Promise<Response> {
  const isText = ["application/json", ATOM].includes(response.headers.get("content-type") ?? "");
  if (!["GET", "HEAD"].includes(method) || response.status !== 200 || !isText) return response;
  const body = await response.text();
  const etag = `"${(await sha256(body)).slice(0, CHARACTERS)}"`;
  const kept = new Headers(response.headers);
  kept.set("etag", etag);
  if (!names(headers.get("if-none-match"), etag)) return new Response(body, { headers: kept });
  kept.delete("content-type");
  return new Response(null, { status: 304, headers: kept });
}

/** Weak and strong are the same to a reader; `*` is whatever there is. */
const names = (header: string | null, etag: string): boolean =>
  header !== null && header.split(",").some((one) => ["*", etag].includes(one.trim().replace(/^W\//, "")));
