import type { Lang } from "@danvan/core";
import { reachedAt } from "../request/reached-at.js";
import { openApi } from "./document.js";

/** The address of the document. */
export const OPENAPI_PATH = "/api/v1/openapi.json";

/** Answers with the document; it is the same until the program changes, so readers may keep it. */
export function openApiAnswer(request: Request, publicOrigin: URL | undefined): Response {
  const lang: Lang = new URL(request.url).searchParams.get("lang") === "en" ? "en" : "vi";
  const server = reachedAt(request, publicOrigin);
  return new Response(JSON.stringify(openApi({ lang, server })), {
    headers: { "content-type": "application/json", "cache-control": "no-cache", "access-control-allow-origin": "*" },
  });
}
