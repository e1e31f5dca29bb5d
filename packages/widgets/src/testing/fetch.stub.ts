import type { ProblemDocument } from "@danvan/core/wire";
import { fields, notice, published } from "./answers.stub.js";

/** What the stubbed network does: an answer, a refusal, no connection at all, one that leads nowhere, or silence. */
export type Reply = { status: number; body: unknown } | "offline" | "unreachable" | "silence";

/** One request that reached the stub. */
export interface Call {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

export const answer = (body: unknown, status = 200): Reply => ({ status, body });

export const refusal = (status: number, code: string, problems: ProblemDocument["problems"] = []): Reply => ({
  status,
  body: { type: "about:blank", status, code, problems } satisfies ProblemDocument,
});

/**
 * Puts a stub in place of the page's fetch: the only place where the network is replaced. The consent notice is there at every
 * address; fields and published answers are there at `/ward…` and empty elsewhere. None of them is counted.
 *
 * @param replies one for each request; the last one serves all that follow
 * @returns the requests as they come, and `restore`
 */
export function stubFetch(...replies: Reply[]): { calls: Call[]; restore: () => void } {
  const real = globalThis.fetch;
  let isOnline = true;
  Object.defineProperty(navigator, "onLine", { configurable: true, get: () => isOnline });
  const calls: Call[] = [];
  globalThis.fetch = (input, init) => {
    const { body } = init ?? {};
    const url = input instanceof Request ? input.url : input.toString();
    const has = <T>(list: readonly T[]) => (url.startsWith("/ward") ? list : []);
    if (url.endsWith("/fields")) return Promise.resolve(answered(200, JSON.stringify({ fields: has(fields) })));
    if (/\/answers(\?|$)/.test(url)) return Promise.resolve(answered(200, JSON.stringify({ entries: has(published) })));
    if (url.endsWith("/notice")) return Promise.resolve(answered(200, JSON.stringify(notice)));
    calls.push({
      url,
      method: init?.method ?? "GET",
      headers: Object.fromEntries(new Headers(init?.headers)),
      body: typeof body === "string" ? JSON.parse(body) : undefined,
    });
    const reply = replies[Math.min(calls.length, replies.length) - 1]!;
    isOnline = reply !== "offline";
    if (reply === "offline" || reply === "unreachable") return Promise.reject(new TypeError("Failed to fetch"));
    if (reply === "silence")
      return new Promise((_, reject) => {
        init?.signal?.addEventListener("abort", () => reject(new DOMException("aborted", "AbortError")));
      });
    return Promise.resolve(answered(reply.status, JSON.stringify(reply.body)));
  };
  return {
    calls,
    restore: () => {
      globalThis.fetch = real;
      Reflect.deleteProperty(navigator, "onLine");
    },
  };
}

/** Its body is read at once: a stream would take tasks of its own, as many as a busy machine makes of them. */
const answered = (status: number, body: string): Response =>
  Object.assign(new Response(body, { status }), {
    text: () => Promise.resolve(body),
    blob: () => Promise.resolve(new Blob([body])),
  });
