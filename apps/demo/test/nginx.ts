import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:https";
import { connect, createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { buffer } from "node:stream/consumers";
import { expect } from "vitest";

/** A real nginx that ends TLS on loopback, in a folder of its own. */
export interface Nginx {
  /** Asks by TLS, as a browser that knows the host `name`. */
  ask(name: string, address: string, init?: RequestInit): Promise<Response>;
  stop(): Promise<void>;
}

/** The blocks of a kind in a page of docs, in their order. */
export const blocksOf = (page: string, kind: string): string[] =>
  [...page.matchAll(new RegExp(`\`\`\`${kind}\\n([^]*?)\`\`\``, "g"))].map(([, block = ""]) => block);

/**
 * Starts nginx as whoever runs the tests.
 *
 * @param server a `server` block that listens at 443, with certificates of somewhere; both are put where a test has them
 * @throws Error that says what to install, when there is no nginx
 */
export async function startNginx(server: string): Promise<Nginx> {
  const folder = mkdtempSync(path.join(tmpdir(), "danvan-nginx-"));
  const port = await freePort();
  const { cert, key } = certificate(folder);
  const own = server
    .replace(/listen 443/, `listen 127.0.0.1:${port}`)
    .replace(/ssl_certificate\s+\S+;/, `ssl_certificate ${cert};`)
    .replace(/ssl_certificate_key\s+\S+;/, `ssl_certificate_key ${key};`);
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
    (kind) => `${kind}_temp_path ${folder}/${kind};`,
  );
  const config = path.join(folder, "nginx.conf");
  writeFileSync(
    config,
    `daemon off; master_process off; pid ${folder}/pid; error_log stderr crit;
    events { worker_connections 64; }
    http { access_log off; ${temporary.join(" ")}\n${own}\n}`,
  );
  const child = spawn("nginx", ["-p", folder, "-c", config], {
    // Debian keeps it where only root looks.
    env: { ...process.env, PATH: `${process.env["PATH"]}:/usr/sbin` },
    stdio: ["ignore", "ignore", "pipe"],
  });
  let said = "";
  child.stderr.on("data", (chunk) => (said += String(chunk)));
  const ended = once(child, "exit").catch(() => {
    throw new Error("The proxy tests need nginx. Debian: apt-get install nginx-light");
  });
  await Promise.race([
    expect.poll(() => isOpen(port)).toBe(true),
    ended.then(() => Promise.reject(new Error(`nginx did not start: ${said}`))),
  ]);
  return {
    ask: (name, address, init) => ask({ port, name, ca: readFileSync(cert) }, address, init),
    async stop() {
      child.kill("SIGQUIT");
      await ended;
      rmSync(folder, { recursive: true });
    },
  };
}

async function freePort(): Promise<number> {
  const taker = createServer().listen(0, "127.0.0.1");
  await once(taker, "listening");
  const { port } = taker.address() as AddressInfo;
  taker.close();
  await once(taker, "close");
  return port;
}

async function isOpen(port: number): Promise<boolean> {
  const socket = connect(port, "127.0.0.1");
  const open = await once(socket, "connect").then(
    () => true,
    () => false,
  );
  socket.destroy();
  return open;
}

/** A certificate that vouches for the names of the guide alone. */
function certificate(folder: string) {
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

async function ask(
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
