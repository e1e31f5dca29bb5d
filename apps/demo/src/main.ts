/** The only place that reads configuration, the clock and chance; everything else is given them. */
import { randomBytes, randomUUID } from "node:crypto";
import { accessSync, constants, mkdirSync } from "node:fs";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { DatabaseSync } from "node:sqlite";
import { openSqliteStore } from "@danvan/server/sqlite";
import { createAdaptorServer, type HttpBindings } from "@hono/node-server";
import { compose } from "./compose.ts";
import { readConfig, type Config } from "./config.ts";
import { thanhSen } from "./deployment.ts";
import { settingsProblem, startProblem } from "./start-problem.ts";

/** Longer than the minute that proxies keep a connection: whoever closes first must not be the one who is about to be asked. */
const KEEP_ALIVE_MS = 65_000;
/** How long a stop waits for answers under way. */
const GRACE_MS = 2_000;
/** What has had its time goes within the hour. */
const SWEEP_MS = 60 * 60 * 1000;

const config = readConfig(process.env);
if (!config) quit(settingsProblem());
await start(config).catch((error: unknown) => quit(startProblem(error, config) ?? String((error as Error).stack)));

async function start({ host, port, dataDir, origins }: Config): Promise<void> {
  mkdirSync(dataDir, { recursive: true });
  accessSync(dataDir, constants.W_OK);
  const store = openSqliteStore(new DatabaseSync(path.join(dataDir, "danvan.db")));
  const { services, app } = compose({
    store,
    origins,
    now: () => new Date().toISOString(),
    random: randomBytes,
    newKey: randomUUID,
    onFault: (cause) => console.error(cause),
  });
  // Without options the adapter makes a server of node:http.
  const server = createAdaptorServer({
    fetch: (request, env) => app(request, (env as HttpBindings).incoming.socket.remoteAddress),
  }) as Server;
  server.keepAliveTimeout = KEEP_ALIVE_MS;
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen(port, host, () => resolve());
  });

  for (const signal of ["SIGINT", "SIGTERM"] as const)
    process.once(signal, () => {
      // Answers under way are finished and their commits reach the disk before the store closes.
      server.close(() => void store.close());
      // Browsers open connections that they may never use; those must not hold the stop.
      setTimeout(() => server.closeAllConnections(), GRACE_MS).unref();
    });

  const sweep = () => void services.sweep(thanhSen.agency.code).catch((cause: unknown) => console.error(cause));
  sweep();
  setInterval(sweep, SWEEP_MS).unref();

  // After the port is ours, so that a second start that fails does not use up the one showing of the password.
  const officer = await services.createFirstOfficer(thanhSen.agency.code);
  if (officer) console.log(box(officer));
  console.log(`danvan: http://${host}:${(server.address() as AddressInfo).port}`);
}

function box({ name, password }: { name: string; password: string }): string {
  const lines = [
    "Cán bộ đầu tiên / First officer",
    "",
    `  tên / name:          ${name}`,
    `  mật khẩu / password: ${password}`,
    "",
    "Chỉ hiện một lần, hãy ghi lại. / Shown only once: write it down.",
    "Đăng nhập tại / Sign in at: /lam-viec",
  ];
  const width = Math.max(...lines.map((line) => line.length));
  const edge = "─".repeat(width + 2);
  return [`┌${edge}┐`, ...lines.map((line) => `│ ${line.padEnd(width)} │`), `└${edge}┘`].join("\n");
}

function quit(why: string): never {
  console.error(why);
  process.exit(1);
}
