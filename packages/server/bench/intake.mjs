// Durable intakes a second: many senders who share commits, against one transaction each and against what the machine does with the same rows.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { DatabaseSync } from "node:sqlite";
import { openSqliteStore } from "../dist/stores/sqlite/sqlite.js";
import { median, round } from "../../../.config/figures.mjs";
import { startCluster } from "../../../.config/postgres/cluster.ts";
import { lasting, rateOf, SENDERS, sendingTo, servicesOf } from "./reach/intake.mjs";
import { openPostgres } from "./reach/postgres.mjs";
import { postgresRows, sqliteRows, syncs } from "./reach/raw.mjs";
import { CASES, sqliteReplay } from "./reach/replay.mjs";
import { pgbenchIntake } from "./reach/statement.mjs";

const ROUND_MS = 2_000;
const ROUNDS = 5;
/** As a server that keeps what it confirmed. */
export const SERVER = {
  fsync: "on",
  full_page_writes: "on",
  shared_buffers: "256MB",
  autovacuum: "on",
  max_wal_size: "2GB",
};

export const run = async () => [...(await onSqlite()), ...(await onPostgres())];

async function onSqlite() {
  const folder = mkdtempSync(path.join(tmpdir(), "danvan-bench-"));
  const replay = await sqliteReplay();
  let files = 0;
  // Into an empty file each time, and as many cases as are replayed: a larger one has more pages to write.
  const rate = async (senders, goOn) => {
    const store = openSqliteStore(new DatabaseSync(path.join(folder, `${files++}.db`)));
    const send = sendingTo(servicesOf(store));
    await send();
    const found = await rateOf(send, senders, goOn);
    await store.close();
    return found;
  };
  const rows = await measure("SQLite", {
    alone: () => rate(1, lasting(ROUND_MS)),
    together: () => rate(SENDERS, (done) => done < CASES),
    limits: [
      { against: `the same rows by SQLite alone, ${SENDERS} cases a transaction`, rate: replay.rate, bar: 0.5 },
      { against: "pages of 4 KiB, each on disk", rate: () => syncs(ROUND_MS), bar: 0.8 },
      { against: "one row of 400 characters for a case", rate: () => sqliteRows(ROUND_MS) },
    ],
  });
  replay.close();
  rmSync(folder, { recursive: true });
  return rows;
}

async function onPostgres() {
  const cluster = await startCluster(SERVER);
  try {
    const raw = await pgbenchIntake(cluster.url);
    const store = await openPostgres(cluster.url);
    const send = sendingTo(servicesOf(store));
    const rows = await measure("PostgreSQL", {
      alone: () => rateOf(send, 1, lasting(ROUND_MS)),
      together: () => rateOf(send, SENDERS, lasting(ROUND_MS)),
      limits: [
        {
          against: "the same rows by pgbench, a statement and transaction a case",
          rate: () => raw.perSecond(ROUND_MS),
          bar: 1,
        },
        { against: "the same, each at any of 3,321 agencies", rate: () => raw.spreadPerSecond(ROUND_MS) },
        {
          against: "one row of 400 characters for a case, by pgbench",
          rate: () => postgresRows(cluster.url, ROUND_MS),
        },
      ],
    });
    await store.close();
    await raw.close();
    return rows;
  } finally {
    await cluster.stop();
  }
}

/** Each limit is measured beside ours in every round, because the machine is not the same a minute later. */
async function measure(name, { alone, together, limits }) {
  await together();
  const all = [{ against: "one transaction each", rate: alone, bar: 2.5 }, ...limits];
  const rounds = [];
  for (let at = 0; at < ROUNDS; at++) {
    const ours = await together();
    const others = [];
    for (const { rate } of all) others.push(await rate());
    rounds.push({ ours, others });
  }
  return all.map(({ against, bar }, at) => {
    const ratio = round(median(rounds.map(({ ours, others }) => ours / others[at])));
    const other = Math.round(median(rounds.map(({ others }) => others[at])));
    return {
      task: `${name}: intake, on disk before the receipt, ${SENDERS} senders`,
      value: Math.round(median(rounds.map(({ ours }) => ours))),
      unit: "intakes/s",
      ratio,
      against: `${against}: ${other}/s`,
      ...(bar && { bar: `≥ ${bar}`, holds: ratio >= bar }),
    };
  });
}
