import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect } from "vitest";
import { ask, certificate, freePort, isOpen, type Proxy } from "./proxy.ts";

/**
 * Starts Caddy as whoever runs the tests.
 *
 * @param site a block of a Caddyfile for a host; its port and certificate become those of a test
 */
export async function startCaddy(program: string, site: string): Promise<Proxy> {
  const folder = mkdtempSync(path.join(tmpdir(), "danvan-caddy-"));
  const port = await freePort();
  const { cert, key } = certificate(folder);
  const config = path.join(folder, "Caddyfile");
  const own = site.replace(/^(\S+) \{/, `https://$1:${port} {\n  bind 127.0.0.1\n  tls ${cert} ${key}`);
  const options = `{\n  admin off\n  auto_https off\n  storage file_system ${folder}/storage\n}\n`;
  writeFileSync(config, options + own);
  const child = spawn(program, ["run", "--config", config], {
    env: { PATH: process.env["PATH"], HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder },
    stdio: ["ignore", "ignore", "pipe"],
  });
  let said = "";
  child.stderr.on("data", (chunk) => (said += String(chunk)));
  const ended = once(child, "exit");
  await Promise.race([
    expect.poll(() => isOpen(port)).toBe(true),
    ended.then(() => Promise.reject(new Error(`Caddy did not start: ${said}`))),
  ]);
  return {
    ask: (name, address, init) => ask({ port, name, ca: readFileSync(cert) }, address, init),
    async stop() {
      child.kill("SIGTERM");
      await ended;
      rmSync(folder, { recursive: true });
    },
  };
}
