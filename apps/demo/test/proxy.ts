import { spawnSync } from "node:child_process";
import { randomBytes, randomUUID } from "node:crypto";
import { once } from "node:events";
import { request } from "node:https";
import { connect, createServer, type AddressInfo } from "node:net";
import path from "node:path";
import { DatabaseSync } from "node:sqlite";
import { buffer } from "node:stream/consumers";
import { must } from "@danvan/core";
import { serve } from "@danvan/node";
import { openSqliteStore } from "@danvan/server/sqlite";
import { expect } from "vitest";
import { compose } from "../src/compose.ts";

/** A real proxy that ends TLS on loopback, in a folder of its own. */
export interface Proxy {
  /** Asks by TLS, as a browser that knows the host `name`. */
  ask(name: string, address: string, init?: RequestInit): Promise<Response>;
  stop(): Promise<void>;
}

/** The blocks of a kind in a page of docs, in their order. */
export const blocksOf = (page: string, kind: string): string[] =>
  [...page.matchAll(new RegExp(`\`\`\`${kind}\\n([^]*?)\`\`\``, "g"))].map(([, block = ""]) => block);

/**
 * danvan, and a proxy before it.
 *
 * @param address that people open
 * @param start starts the proxy before an address of danvan
 * @param ended where what is to be stopped is put
 */
export async function behind(
  address: string,
  start: (upstream: string) => Promise<Proxy>,
  ended: (() => Promise<void>)[],
) {
  const publicOrigin = new URL(address);
  const { services, site } = compose({
    store: openSqliteStore(new DatabaseSync(":memory:")),
    origins: [],
    publicOrigin,
    now: () => "2026-11-23T02:00:00.000Z",
    random: randomBytes,
    newKey: randomUUID,
    elapsed: () => 0,
    onFault: (cause) => expect.fail(String(cause)),
  });
  const clients = new Set<string | undefined>();
  const watched = (request: Request, client?: string) => (clients.add(client), site(request, client));
  const served = must(await serve(watched, { host: "127.0.0.1", port: 0, trustProxy: { hops: 1 } }));
  ended.push(() => served.stop());
  const proxy = await start(served.url);
  ended.push(() => proxy.stop());
  const ask = (path: string, init?: RequestInit) => proxy.ask(publicOrigin.hostname, path, init);
  const officer = (await services.createFirstOfficer("18073"))!;
  const base = publicOrigin.pathname.replace(/\/$/, "");
  const signedIn = await ask(`${base}/lam-viec/dang-nhap`, {
    method: "POST",
    body: new URLSearchParams({ name: officer.name, password: officer.password }),
    headers: { origin: publicOrigin.origin },
  });
  return { ask, base, signedIn, clients };
}

/** A JPEG of a size that phones make, over nginx's own limit: one dot's head, and a scan that goes on. */
const HEAD = Buffer.from("ffd8ffc0000b080008000801011100ffda0008010100003f00", "hex");
const photo = Uint8Array.from(Buffer.concat([HEAD, Buffer.alloc(1_500_000, 1), Buffer.from("ffd9", "hex")]));

/** A message with that photograph. */
export function feedback(): FormData {
  const body = new FormData();
  const fields = { key: randomUUID(), kind: "concern", text: "Đèn đường ở ngõ 5 bị hỏng.", lang: "vi" };
  for (const [name, value] of Object.entries(fields)) body.append(name, value);
  body.append("files", new File([photo], "anh.jpg"));
  return body;
}

export async function freePort(): Promise<number> {
  const taker = createServer().listen(0, "127.0.0.1");
  await once(taker, "listening");
  const { port } = taker.address() as AddressInfo;
  taker.close();
  await once(taker, "close");
  return port;
}

export async function isOpen(port: number): Promise<boolean> {
  const socket = connect(port, "127.0.0.1");
  const open = await once(socket, "connect").then(
    () => true,
    () => false,
  );
  socket.destroy();
  return open;
}

/** A certificate that vouches for the names of the guide alone. */
export function certificate(folder: string) {
  const [cert, key] = [path.join(folder, "cert.pem"), path.join(folder, "key.pem")];
  const names = "subjectAltName=DNS:gopy.example,DNS:hatinh.example";
  const flags = [
    "-newkey",
    "ec",
    "-pkeyopt",
    "ec_paramgen_curve:P-256",
    "-nodes",
    "-subj",
    "/CN=test",
    "-addext",
    names,
  ];
  const made = spawnSync("openssl", ["req", "-x509", ...flags, "-keyout", key, "-out", cert], { encoding: "utf8" });
  if (made.status !== 0) throw new Error(`The proxy tests need openssl: ${made.stderr}`);
  return { cert, key };
}

/** Asks a proxy by TLS, as a browser that knows the host `name`. */
export async function ask(
  { port, name, ca }: { port: number; name: string; ca: Buffer },
  address: string,
  init: RequestInit = {},
): Promise<Response> {
  // Only to write a body and its type as a browser does.
  const asked = new Request(`https://${name}${address}`, init);
  const body = Buffer.from(await asked.arrayBuffer());
  const sent = request({
    host: "127.0.0.1",
    port,
    servername: name,
    ca,
    path: address,
    method: asked.method,
    headers: {
      ...(init.headers as Record<string, string> | undefined),
      host: name,
      ...(body.length > 0 && { "content-type": asked.headers.get("content-type")!, "content-length": body.length }),
    },
  });
  // nginx answers what is too large before all of it has come.
  const answered = once(sent, "response");
  sent.end(body);
  const [message] = (await answered) as [import("node:http").IncomingMessage];
  const headers = new Headers();
  for (let at = 0; at < message.rawHeaders.length; at += 2)
    headers.append(message.rawHeaders[at]!, message.rawHeaders[at + 1]!);
  const bytes = await buffer(message);
  const status = message.statusCode!;
  return new Response(status === 204 || status === 304 ? null : Uint8Array.from(bytes), { status, headers });
}
