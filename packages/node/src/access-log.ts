import type { FetchHandler } from "./serve.js";

/** A word of our own addresses; everything else is a code, an identifier, or what somebody tried. */
const OWN_WORD = /^[a-z]{1,20}(?:-[a-z]{1,20}){0,4}$/;
/** What follows these names one thing, even when it looks like a word: a code may have no digit. */
const BEFORE_NAMES: ReadonlySet<string> = new Set(["agencies", "cases", "files", "vu-viec", "tep"]);
const SEGMENTS_MAX = 8;

/**
 * Writes one JSON line a request: method, kind of address, status, milliseconds until the answer began. No client, no code of a case, no query:
 * nothing in it tells who asked, or for whose matter.
 *
 * @param elapsed milliseconds of a clock that nobody sets
 * @example serve(accessLog(site, console.log, () => performance.now()), settings)
 */
export function accessLog(handler: FetchHandler, write: (line: string) => void, elapsed: () => number): FetchHandler {
  return async (request, client) => {
    const began = elapsed();
    const { method } = request;
    const told = (status: number) =>
      write(JSON.stringify({ method, address: kindOf(request.url), status, ms: Math.round(elapsed() - began) }));
    try {
      const response = await handler(request, client);
      told(response.status);
      return response;
    } catch (cause) {
      told(500);
      throw cause;
    }
  };
}

function kindOf(url: string): string {
  const segments = new URL(url).pathname.split("/").slice(1, SEGMENTS_MAX + 1);
  const isOwn = (one: string, index: number) =>
    !BEFORE_NAMES.has(segments[index - 1] ?? "") && (one === "" || one === "v1" || OWN_WORD.test(one));
  return `/${segments.map((one, index) => (isOwn(one, index) ? one : ":")).join("/")}`;
}
