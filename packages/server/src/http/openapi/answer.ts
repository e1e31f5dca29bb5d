import type { Lang } from "@danvan/core";
import { openApi } from "./document.js";

/** The address of the document. */
export const OPENAPI_PATH = "/api/v1/openapi.json";

/** Where people reach the routes, without its last slash. */
export const serverOf = (publicOrigin: URL | undefined, origin: string): string =>
  publicOrigin ? publicOrigin.href.replace(/\/+$/, "") : origin;

/** Answers with the document; it is the same until the program changes, so readers may keep it. */
export function openApiAnswer(request: Request, publicOrigin: URL | undefined): Response {
  const { searchParams, origin } = new URL(request.url);
  const lang: Lang = searchParams.get("lang") === "en" ? "en" : "vi";
  const server = serverOf(publicOrigin, origin);
  return new Response(JSON.stringify(openApi({ lang, server })), {
    headers: { "content-type": "application/json", "cache-control": "no-cache", "access-control-allow-origin": "*" },
  });
}
