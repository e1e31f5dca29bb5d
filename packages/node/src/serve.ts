import type { Server } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { fail, ok, type Result } from "@danvan/core";
import { createAdaptorServer, type HttpBindings } from "@hono/node-server";
import { clientAddress, type ProxyTrust } from "./client-address.js";
import { lastAnswer } from "./last-answer.js";

/** Longer than the minute that proxies keep a connection: whoever closes first must not be the one who is about to be asked. */
const KEEP_ALIVE_MS = 65_000;
/**
 * Five photos of five MiB from a form without script, over a line of 60 kbit/s. Node's own five minutes end with an empty page. What does
 * not move is left much sooner.
 */
export const REQUEST_MS = 3_600_000;
const STANDSTILL_MS = 120_000;

const FORBIDDEN: ReadonlySet<string> = new Set(["CONNECT", "TRACE", "TRACK"]);

/** How long a stop waits for answers under way. */
const GRACE_MS = 10_000;
/** Time for what had left a client before the stop, and was not read yet. */
const SILENT_MS = 500;
/** npm passes a signal on that the system sent to it and to us: within this time two are one. */
const SAME_SIGNAL_MS = 1_000;

/** One request answered. `client` tells one client from another for rate limits; it is never stored. */
export type FetchHandler = (request: Request, client?: string) => Promise<Response>;

/** Where a server listens. */
export interface Address {
  readonly host: string;
  /** 0 asks the system for a free one. */
  readonly port: number;
}

/** Where to listen, and which proxies stand before. */
export interface ServeOptions extends Address {
  /** Which proxies are believed when they say whom they speak for. Default: none, the caller's address is the client. */
  readonly trustProxy?: ProxyTrust | undefined;
}

/** A server that listens. */
export interface Served {
  readonly url: string;
  /** Takes no more requests, and ends when every answer under way has left, or its time is up. */
  stop(): Promise<void>;
}

/**
 * Listens at an address and answers by a Fetch handler. The client is the caller, or whom a believed proxy names: see `clientAddress`.
 *
 * @returns the server, or `port-in-use`, `address-unavailable`
 * @example const served = await serve(site, { host: "localhost", port: 8787 });
 */
export async function serve(handler: FetchHandler, { host, port, trustProxy }: ServeOptions): Promise<Result<Served>> {
  // Without options the adapter makes a server of node:http.
  const name = host.includes(":") ? `[${host}]` : host;
  const server = createAdaptorServer({
    // HTTP/1.0 knows no Host (RFC 1945): such a client asks for what listens here.
    hostname: name,
    fetch(request, env) {
      const { rawHeaders, socket } = (env as HttpBindings).incoming;
      // Two would let whoever stands before us and us see two addresses (RFC 9112 §3.2).
      if (rawHeaders.filter((name, at) => at % 2 === 0 && name.toLowerCase() === "host").length > 1)
        return new Response(null, { status: 400 });
      // Fetch knows no request of such a method (fetch.spec.whatwg.org/#forbidden-method): a handler could make none of it under another address.
      if (FORBIDDEN.has(request.method.toUpperCase())) return new Response(null, { status: 501 });
      return handler(
        request,
        clientAddress(socket.remoteAddress, request.headers.get("x-forwarded-for") ?? undefined, trustProxy),
      );
    },
  }) as Server;
  server.keepAliveTimeout = KEEP_ALIVE_MS;
  server.requestTimeout = REQUEST_MS;
  server.setTimeout(STANDSTILL_MS);
  const open = new Set<Socket>();
  server.on("connection", (socket) => {
    open.add(socket);
    socket.once("close", () => open.delete(socket));
  });
  // A client keeps its connection for the next request; of a server that stops there is none.
  let isStopping = false;
  server.on("request", (_, response) =>
    response.once("close", () => isStopping && setImmediate(() => server.closeIdleConnections())),
  );
  server.on("clientError", (error: NodeJS.ErrnoException, socket) => {
    if (socket.writable && error.code !== "ECONNRESET") socket.end(lastAnswer(error.code));
    else socket.destroy();
  });
  try {
    await new Promise<void>((resolve, reject) => {
      server.once("error", reject).listen(port, host, () => resolve());
    });
  } catch (error) {
    const { code = "", syscall } = error as NodeJS.ErrnoException;
    if (syscall !== "listen" && syscall !== "getaddrinfo") throw error;
    if (code === "EADDRINUSE") return fail("port-in-use", "PORT", { port });
    return fail("address-unavailable", "HOST", { host, port, cause: code });
  }
  const { port: taken } = server.address() as AddressInfo;
  return ok({
    url: `http://${name}:${taken}`,
    stop: () =>
      new Promise((resolve) => {
        isStopping = true;
        server.close(() => resolve());
        // Browsers open connections that they may never use; those must not hold the stop.
        setTimeout(() => {
          for (const socket of open) if (socket.bytesRead === 0) socket.destroy();
        }, SILENT_MS).unref();
        setTimeout(() => server.closeAllConnections(), GRACE_MS).unref();
      }),
  });
}

/**
 * Stops once when the system or the terminal asks; asked again after a second, the process ends at once.
 * @example const served = must(await serve(site, settings));
 * stopOnSignal(() => served.stop())
 */
export function stopOnSignal(stop: () => Promise<void>): void {
  const signals = ["SIGINT", "SIGTERM"] as const;
  let isStopping = false;
  const asked = () => {
    if (isStopping) return;
    isStopping = true;
    void stop();
    setTimeout(() => {
      for (const signal of signals) process.off(signal, asked);
    }, SAME_SIGNAL_MS).unref();
  };
  for (const signal of signals) process.on(signal, asked);
}
