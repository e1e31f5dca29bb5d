import { lookup as resolve } from "node:dns/promises";
import http from "node:http";
import https from "node:https";
import { isIP, isIPv6 } from "node:net";
import type { OutgoingPost, PostFailure, PostOutcome } from "@danvan/server";
import { isPrivateAddress } from "./private-address.js";

/** How the world is asked; tests give their own names. */
export interface PostNetwork {
  /** All addresses of a name. */
  lookup(host: string): Promise<readonly string[]>;
  /** Milliseconds for the whole of it, name and answer included. */
  readonly timeoutMs: number;
}

/** Longer than a healthy receiver takes, short enough for many to wait on. */
const TIMEOUT_MS = 7_000;
/** Nobody reads the answer; so much may come before the line is cut. */
const ANSWER_MAX = 100_000;

const DEFAULT: PostNetwork = {
  lookup: async (host) => (await resolve(host, { all: true })).map(({ address }) => address),
  timeoutMs: TIMEOUT_MS,
};

/**
 * Sends one request to an address that somebody configured: a name is resolved once, an address within private networks is refused, and
 * exactly the address that was looked at is asked, so that a name which points elsewhere a moment later gains nothing. Redirects are answers like any other.
 *
 * @returns the status, or why there was none; it never throws
 * @example await guardedPost({ url: "https://kho.example/hook", headers: {}, body: "{}", allowPrivate: false }) // → { status: 204 }
 */
export async function guardedPost(request: OutgoingPost, network: PostNetwork = DEFAULT): Promise<PostOutcome> {
  const signal = AbortSignal.timeout(network.timeoutMs);
  const ended = new Promise<PostOutcome>((done) => {
    signal.addEventListener("abort", () => done({ failed: "timeout" }), { once: true });
  });
  return Promise.race([ended, ask(request, network, signal)]);
}

async function ask(request: OutgoingPost, network: PostNetwork, signal: AbortSignal): Promise<PostOutcome> {
  const url = new URL(request.url);
  if (url.protocol !== "https:" && !request.allowPrivate) return { failed: "address-private" };
  const address = await addressOf(url, request.allowPrivate, network);
  return "failed" in address ? address : send(url, request, address.address, signal);
}

async function addressOf(
  { hostname }: URL,
  allowPrivate: boolean,
  { lookup }: PostNetwork,
): Promise<{ readonly address: string } | { readonly failed: PostFailure }> {
  const host = hostname.replace(/^\[|\]$/g, "");
  const addresses = isIP(host) ? [host] : await lookup(host).catch(() => []);
  const [first] = addresses;
  if (first === undefined) return { failed: "address-unknown" };
  // One private address among public ones is how a name is made to point inside.
  if (!allowPrivate && addresses.some(isPrivateAddress)) return { failed: "address-private" };
  return { address: first };
}

const send = (url: URL, { headers, body }: OutgoingPost, address: string, signal: AbortSignal): Promise<PostOutcome> =>
  new Promise((done) => {
    const family = isIPv6(address) ? 6 : 4;
    const bytes = Buffer.from(body);
    const { request } = url.protocol === "https:" ? https : http;
    const asked = request(
      url,
      {
        method: "POST",
        headers: { ...headers, "content-length": bytes.length },
        agent: false,
        signal,
        lookup: (_host, options, answer) =>
          options.all ? answer(null, [{ address, family }]) : answer(null, address, family),
      },
      (response) => {
        const status = response.statusCode ?? 0;
        let read = 0;
        response.on("data", (chunk: Buffer) => {
          read += chunk.length;
          if (read > ANSWER_MAX) response.destroy();
        });
        response.on("close", () => done({ status }));
        response.on("error", () => done({ status }));
      },
    );
    asked.on("error", () => done({ failed: signal.aborted ? "timeout" : "unreachable" }));
    asked.end(bytes);
  });
