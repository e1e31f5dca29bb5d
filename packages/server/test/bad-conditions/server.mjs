// A server in a process of its own, to be killed. It runs what is published (the built packages), on a port the system picks, and ends with its parent.
import { randomBytes } from "node:crypto";
import { DatabaseSync } from "node:sqlite";
import pg from "pg";
import { must, ruleBook } from "@danvan/core";
import { calendarAsKnownOn, statutoryDeadlines } from "@danvan/core/data";
import { serve } from "../../../node/dist/index.js";
import { createGates, createHandler, createServices } from "../../dist/index.js";
import { openPostgresStore } from "../../dist/stores/postgres/postgres.js";
import { openSqliteStore } from "../../dist/stores/sqlite/sqlite.js";

// A file, or a server and a schema of it.
const [place] = process.argv.slice(2);
async function open() {
  if (!place.startsWith("postgres:")) return openSqliteStore(new DatabaseSync(place));
  const types = {
    getTypeParser: (oid, format) => ([20, 1700].includes(oid) ? Number : pg.types.getTypeParser(oid, format)),
  };
  const pool = new pg.Pool({ connectionString: place, types, pipeline: true, connectionTimeoutMillis: 5_000 });
  pool.on("error", () => {});
  return openPostgresStore(pool, { isForTests: true });
}
const now = () => new Date().toISOString();
const deployments = [
  {
    agency: { code: "18073", name: "UBND phường Thành Sen" },
    book: must(ruleBook(statutoryDeadlines)),
    calendar: calendarAsKnownOn(),
    notices: [{ version: "2026-11", text: { vi: "Thử", en: "Test" }, url: "/" }],
  },
];
const none = () => Promise.reject(new Error("nobody signs in here"));
const services = createServices({
  store: await open(),
  deployments,
  now,
  elapsed: () => performance.now(),
  random: randomBytes,
  passwords: { hash: none, verify: none, isOutdated: () => false },
});
const handler = createHandler({
  services,
  // A server that outlives fifty databases is sent more than all clients may send.
  gates: createGates({ elapsed: () => performance.now(), sendingInAll: { burst: 1e6, perMinute: 1e6 } }),
  pages: {},
  onFault: console.error,
});

// All clients are one machine here, which is more than one client may send.
const { url } = must(await serve((request) => handler(request), { host: "127.0.0.1", port: 0 }));
console.log(url);
process.stdin.resume().on("end", () => process.exit());
