import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect } from "vitest";
import { ask, certificate, freePort, isOpen, type Proxy } from "./proxy.ts";

/**
 * Starts nginx as whoever runs the tests.
 *
 * @param server a `server` block that listens at 443, with certificates of somewhere; both are put where a test has them
 * @throws Error that says what to install, when there is no nginx
 */
export async function startNginx(server: string): Promise<Proxy> {
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
