import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { chmodSync, chownSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import { findPostgres, INSTALL_POSTGRES } from "./binaries.mjs";

/** A PostgreSQL server of our own. */
export interface Cluster {
  readonly url: string;
  /** Ends it as `kill -9` does, with all that works for it. */
  crash(): Promise<void>;
  /** Starts it again after it ended; what is in its log is recovered. */
  restart(): Promise<void>;
  /** Whether it runs. */
  isUp(): boolean;
  stop(): Promise<void>;
}

export interface ClusterPlace {
  /** An empty folder to work in, which is removed at the end. Default: a new one among the temporary ones. */
  readonly folder?: string;
}

/** PostgreSQL refuses to run as root; Linux has this account for whoever may do nothing. */
const NOBODY = 65_534;

/**
 * Starts a server in a folder of its own, as an unprivileged user, on a free port of this machine alone. Nothing on it is meant to last.
 *
 * @param settings of the server, over those that make tests fast
 */
export async function startCluster(
  settings: Readonly<Record<string, string>> = {},
  place: ClusterPlace = {},
): Promise<Cluster> {
  const programs = findPostgres();
  if (!programs) throw new Error(INSTALL_POSTGRES);
  const folder = place.folder ?? mkdtempSync(path.join(tmpdir(), "danvan-postgres-"));
  const isRoot = process.getuid?.() === 0;
  const user = { ...(isRoot && { uid: NOBODY, gid: NOBODY }), env: { ...process.env, HOME: folder } };
  if (isRoot) chownSync(folder, NOBODY, NOBODY);
  chmodSync(folder, 0o700);
  const data = path.join(folder, "data");
  // Another order of letters than by bytes: what relies on the server's would show.
  const locale = ["--encoding=UTF8", "--locale=C.UTF-8", "--locale-provider=icu", "--icu-locale=vi"];
  const init = ["-D", data, "-U", "danvan", "-A", "trust", ...locale, "--no-sync", "--no-instructions"];
  execFileSync(path.join(programs, "initdb"), init, { cwd: folder, stdio: ["ignore", "ignore", "inherit"], ...user });
  const port = await freePort();
  const all = {
    ...QUICK,
    listen_addresses: "127.0.0.1",
    port: String(port),
    unix_socket_directories: folder,
    ...settings,
  };
  const options = Object.entries(all).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  const start = async () => {
    const started = spawn(path.join(programs, "postgres"), ["-D", data, ...options], {
      cwd: folder,
      stdio: ["ignore", "ignore", "pipe"],
      ...user,
    });
    await isReady(started);
    return started;
  };
  let server = await start();
  const isUp = () => server.exitCode === null && server.signalCode === null;
  async function end(signal: "SIGKILL" | "SIGQUIT") {
    const ended = isUp() ? once(server, "exit") : null;
    server.kill(signal);
    await ended;
  }
  return {
    url: `postgres://danvan@127.0.0.1:${port}/postgres`,
    crash: () => end("SIGKILL"),
    async restart() {
      // Those who worked for a killed server end by themselves, and it waits for them: they hold its memory.
      for (;;)
        try {
          server = await start();
          return;
        } catch (error) {
          if (!String(error).includes("still in use")) throw error;
        }
    },
    isUp,
    async stop() {
      await end("SIGQUIT"); // at once, without a last checkpoint
      rmSync(folder, { recursive: true });
    },
  };
}

/** What makes a server keep what it confirmed: for tests that take its disk or its life. */
export const DURABLE = { fsync: "on", full_page_writes: "on", autovacuum: "on" };

const QUICK = {
  fsync: "off",
  full_page_writes: "off",
  shared_buffers: "32MB",
  max_connections: "60",
  autovacuum: "off",
  timezone: "UTC",
};

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const { port } = probe.address() as { port: number };
  probe.close();
  await once(probe, "close");
  return port;
}

/** Resolves when the server takes connections; its log is read for as long as it runs, for a full pipe would stop it. */
async function isReady({ stderr, ...server }: ChildProcess): Promise<void> {
  const log: string[] = [];
  await new Promise<void>((resolve, reject) => {
    createInterface(stderr!)
      .on("line", (line) => {
        if (log.length < 50) log.push(line);
        if (line.includes("ready to accept connections")) resolve();
      })
      .on("close", () => reject(new Error(`PostgreSQL did not start:\n${log.join("\n")}`)));
    void server;
  });
}
