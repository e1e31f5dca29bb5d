// What each store takes in, on disk before the receipt, and how long an officer's list and search take among many cases.
import { randomBytes, randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { DatabaseSync } from "node:sqlite";
import { must, ruleBook } from "@danvan/core";
import { calendarAsKnownOn, statutoryDeadlines } from "@danvan/core/data";
import { createServices } from "../dist/index.js";
import { openSqliteStore } from "../dist/stores/sqlite/sqlite.js";
import { startCluster } from "../../../.config/postgres/cluster.ts";
import { openPostgres } from "./reach/postgres.mjs";
import { pgbench } from "./reach/raw.mjs";
import { AGENCY, seedPostgres, seedSqlite } from "./seed/open-cases.mjs";

const SENDERS = 64;
const INTAKE_MS = 3_000;
const READS = 300;
/** Lists and searches at 5 million cases may take so long; these are fewer, and the figure says how many. */
const LIST_MS = 20;
const SEARCH_MS = 50;

/** All of one agency; enough for a thousand pages of fifty. */
const CASES = { size: 200_000, own: 200_000 };
const text =
  "Đèn đường ở ngõ 12 đường Nguyễn Du hỏng đã hai tuần nay, buổi tối các cháu đi học về rất nguy hiểm. ".repeat(3);
const notices = [{ version: "2026-11", text: { vi: "Đo", en: "Bench" }, url: "/" }];
const percentile = (times, share) => times.toSorted((a, b) => a - b)[Math.floor(times.length * share)];
const none = () => Promise.reject(new Error("nobody signs in here"));

export async function run() {
  const folder = mkdtempSync(path.join(tmpdir(), "danvan-bench-"));
  const file = path.join(folder, "danvan.db");
  const sqlite = await measure(
    "SQLite",
    () => openSqliteStore(new DatabaseSync(file)),
    () => seedSqlite(file, CASES),
    null,
  );
  rmSync(folder, { recursive: true });

  // As a server that keeps what it confirmed.
  const cluster = await startCluster({
    fsync: "on",
    full_page_writes: "on",
    shared_buffers: "256MB",
    autovacuum: "on",
  });
  try {
    const one = pgbench(cluster.url);
    const open = () => openPostgres(cluster.url);
    return [...sqlite, ...(await measure("PostgreSQL", open, () => seedPostgres(cluster.url, CASES), one))];
  } finally {
    await cluster.stop();
  }
}

async function measure(name, open, seed, raw) {
  const first = await open();
  const intakes = await intakesPerSecond(first);
  await first.close();
  await seed();
  const store = await open();
  const list = (more) => store.inbox({ agency: AGENCY, open: true, limit: 50, ...more });
  let after;
  for (let page = 1; page < 1_000; page++) after = (await list({ ...(after && { after }) })).next ?? after;
  const tasks = [
    { task: "list, page 1", most: LIST_MS, query: {} },
    { task: "list, page 1,000", most: LIST_MS, query: { after } },
    {
      task: "list of one officer and kind",
      most: LIST_MS,
      query: { only: { kind: "petition", assignee: "officer-7" } },
    },
    { task: "search, two words that many cases have", most: SEARCH_MS, query: { words: ["duong", "den"] } },
    { task: "search, a rare word and a frequent one", most: SEARCH_MS, query: { words: ["duong", "hiem77"] } },
  ];
  const rows = [
    {
      task: `${name}: intake, on disk before the receipt, ${SENDERS} senders`,
      value: Math.round(intakes),
      unit: "intakes/s",
      ...(raw && {
        ratio: Math.round((intakes / raw) * 100) / 100,
        against: "pgbench, one insert a transaction, 32 clients",
        bar: "≥ 1",
        holds: intakes >= raw,
      }),
    },
  ];
  for (const { task, most, query } of tasks) {
    const times = [];
    for (let read = 0; read < READS; read++) {
      const started = performance.now();
      await list(query);
      times.push(performance.now() - started);
    }
    const value = Math.round(percentile(times, 0.99) * 10) / 10;
    rows.push({
      task: `${name}: ${task}, p99 at ${CASES.size.toLocaleString("en")} cases`,
      value,
      unit: "ms",
      bar: `≤ ${most}`,
      holds: value <= most,
    });
  }
  await store.close();
  return rows;
}

async function intakesPerSecond(store) {
  const services = createServices({
    store,
    deployments: [
      {
        agency: { code: AGENCY, name: "UBND phường Thành Sen" },
        book: must(ruleBook(statutoryDeadlines)),
        calendar: calendarAsKnownOn(),
        notices,
      },
    ],
    now: () => new Date().toISOString(),
    elapsed: () => performance.now(),
    random: randomBytes,
    passwords: { hash: none, verify: none, isOutdated: () => false },
  });
  const consent = { notice: "2026-11", purposes: [] };
  const send = async () =>
    must(await services.receive(AGENCY, { key: randomUUID(), kind: "petition", text, consent, lang: "vi" }));
  for (let warm = 0; warm < 200; warm++) await send();
  let done = 0;
  const started = performance.now();
  const sender = async () => {
    for (; performance.now() - started < INTAKE_MS; done++) await send();
  };
  await Promise.all(Array.from({ length: SENDERS }, sender));
  return (done / (performance.now() - started)) * 1000;
}
