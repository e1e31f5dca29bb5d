import { readFile, realpath } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import path from "node:path";
import { contentSecurityPolicy } from "./content-security-policy.ts";
import { contentTypeOf } from "./content-types.ts";

/** Names that hold a hash of their content may be kept for ever; all else is asked for again. */
const HASHED = /^\/assets\/.+-[\w-]{8}\.\w+$/;

/**
 * A server of one folder of files: GET and HEAD only, nothing outside the folder, not even through a link.
 *
 * @param folder the built site
 */
export const staticSite = (folder: string): Server =>
  createServer((request, response) => {
    answer(folder, request, response).catch(() => refuse(response, 500));
  });

async function answer(folder: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== "GET" && request.method !== "HEAD") return refuse(response, 405, { allow: "GET, HEAD" });
  const asked = pathOf(request.url ?? "/");
  const file = asked === null ? null : await fileWithin(folder, asked);
  const body = file === null ? null : await readFile(file).catch(() => null);
  if (asked === null || file === null || body === null) return refuse(response, 404);
  const type = contentTypeOf(path.extname(file));
  response.writeHead(200, {
    "content-type": type,
    "content-length": body.length,
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "cache-control": HASHED.test(asked) ? "public, max-age=31536000, immutable" : "no-cache",
    ...(type.startsWith("text/html") && { "content-security-policy": contentSecurityPolicy(body.toString("utf8")) }),
  });
  response.end(request.method === "HEAD" ? undefined : body);
}

/** The path of a request without its query, decoded once; null when it cannot be one. */
function pathOf(url: string): string | null {
  try {
    const asked = decodeURIComponent(url.split(/[?#]/, 1)[0]!);
    return asked.includes("\0") ? null : asked.endsWith("/") ? `${asked}index.html` : asked;
  } catch {
    return null;
  }
}

/** The real file behind a path, if it lies in the folder once every `..` and every link is resolved. */
async function fileWithin(folder: string, asked: string): Promise<string | null> {
  const [root, file] = await Promise.all([realpath(folder), realpath(path.join(folder, asked)).catch(() => null)]);
  return file !== null && file.startsWith(root + path.sep) ? file : null;
}

function refuse(response: ServerResponse, status: number, headers: Record<string, string> = {}): void {
  response.writeHead(status, { "content-type": "text/plain; charset=utf-8", ...headers });
  response.end(status === 404 ? "Không có trang này. Not found.\n" : "Không nhận yêu cầu này. Not accepted.\n");
}
