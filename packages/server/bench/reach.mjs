// How far one server reaches: durable intake against what the machine itself can do, and what people and officers wait for among so many cases.
import { randomBytes, randomUUID } from "node:crypto";
import { mkdtempSync, rmSync, statfsSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { DatabaseSync } from "node:sqlite";
import { must, ruleBook } from "@danvan/core";
import { calendarAsKnownOn, statutoryDeadlines } from "@danvan/core/data";
import { createServices } from "../dist/index.js";
import { openSqliteStore } from "../dist/stores/sqlite/sqlite.js";
import { median } from "../../../.config/figures.mjs";
import { startCluster } from "../../../.config/postgres/cluster.ts";
import { openPostgres } from "./reach/postgres.mjs";
import { pgbench, rawSqlite, rawSync } from "./reach/raw.mjs";
import { AGENCY, seedPostgres, seedSqlite } from "./seed/open-cases.mjs";

const SENDERS = 64;
const INTAKE_MS = 2_000;
const ROUNDS = 3;
const READS = 200;
/** A task that is far from its bar is not waited for. */
const READING_MS = 60_000;
/** Bytes of a case with its event, words and indexes, with room for the sorting of an index. */
const CASE_BYTES = 2_500;

const text =
  "Đèn đường ở ngõ 12 đường Nguyễn Du hỏng đã hai tuần nay, buổi tối các cháu đi học về rất nguy hiểm. ".repeat(3);
const passwords = { hash: async (word) => word, verify: async (word, hash) => word === hash, isOutdated: () => false };
const rounded = (value, digits = 1) => Math.round(value * 10 ** digits) / 10 ** digits;
/** How many of so many cases are the one agency's: a fifth, or a million. */
const ofAgency = (size) => Math.min(1_000_000, Math.ceil(size / 5));

export async function run(size) {
  const { bavail, bsize } = statfsSync(tmpdir());
  if (bavail * bsize < size * CASE_BYTES)
    throw new Error(`bench: ${size} cases need ${Math.ceil((size * CASE_BYTES) / 1e9)} GB in ${tmpdir()}`);
  const folder = mkdtempSync(path.join(tmpdir(), "danvan-reach-"));
  const file = path.join(folder, "danvan.db");
  const rows = [];
  try {
    const open = () => openSqliteStore(new DatabaseSync(file));
    const raw = { "raw batched SQLite": [rawSqlite(), 0.5], fdatasync: [rawSync(), 0.8] };
    rows.push(...(await measure("SQLite", size, open, () => seedSqlite(file, { size, own: ofAgency(size) }), raw)));
  } finally {
    rmSync(folder, { recursive: true });
  }
  // As a server that keeps what it confirmed.
  const cluster = await startCluster({
    fsync: "on",
    full_page_writes: "on",
    shared_buffers: "256MB",
    autovacuum: "on",
    max_wal_size: "2GB",
  });
  try {
    const open = () => openPostgres(cluster.url);
    const raw = { "pgbench, one insert a transaction": [pgbench(cluster.url), 1] };
    rows.push(
      ...(await measure("PostgreSQL", size, open, () => seedPostgres(cluster.url, { size, own: ofAgency(size) }), raw)),
    );
  } finally {
    await cluster.stop();
  }
  return rows;
}

function servicesOf(store) {
  return createServices({
    store,
    deployments: [
      {
        agency: { code: AGENCY, name: "UBND phường Thành Sen" },
        book: must(ruleBook(statutoryDeadlines)),
        calendar: calendarAsKnownOn(),
        notices: [{ version: "2026-11", text: { vi: "Đo", en: "Bench" }, url: "/" }],
      },
    ],
    now: () => new Date().toISOString(),
    elapsed: () => performance.now(),
    random: randomBytes,
    passwords,
  });
}

async function measure(name, size, open, seed, raw) {
  console.error(`bench: ${name}, intake`);
  const empty = await open();
  const rates = await intakeRates(empty);
  await empty.close();
  console.error(`bench: ${name}, ${size.toLocaleString("en")} cases are written`);
  await seed();

  const started = performance.now();
  const store = await open();
  const services = servicesOf(store);
  await services.ready();
  await store.probe();
  const startMs = performance.now() - started;
  console.error(`bench: ${name}, the sums of ${ofAgency(size).toLocaleString("en")} cases are counted`);
  must(await services.recount(AGENCY, "all"));
  const waits = await waitsOf(store, services, size);
  const memory = process.memoryUsage().rss / 2 ** 20;
  await store.close();

  const intake = (against, ratio, bar) => ({
    task: `${name}: intake, on disk before the receipt, ${SENDERS} senders`,
    value: Math.round(rates.together),
    unit: "intakes/s",
    ratio: rounded(ratio, 2),
    against,
    bar: `≥ ${bar}`,
    holds: ratio >= bar,
  });
  const most = (task, value, unit, bar) => ({
    task: `${name}: ${task}`,
    value: rounded(value),
    unit,
    bar: `≤ ${bar}`,
    holds: value <= bar,
  });
  return [
    intake("one transaction each", rates.together / rates.alone, 2.5),
    ...Object.entries(raw).map(([against, [rate, bar]]) =>
      intake(`${against}: ${Math.round(rate)}/s`, rates.together / rate, bar),
    ),
    ...waits.map(([task, p99, bar]) => most(`${task}, p99 at ${size.toLocaleString("en")} cases`, p99, "ms", bar)),
    most(`start with ${size.toLocaleString("en")} cases`, startMs, "ms", 2_000),
    most("memory of the process that measured", memory, "MiB", 200),
  ];
}

async function intakeRates(store) {
  const services = servicesOf(store);
  const consent = { notice: "2026-11", purposes: [] };
  const send = async () =>
    must(await services.receive(AGENCY, { key: randomUUID(), kind: "petition", text, consent, lang: "vi" }));
  async function rate(senders) {
    let done = 0;
    const from = performance.now();
    const sender = async () => {
      for (; performance.now() - from < INTAKE_MS; done++) await send();
    };
    await Promise.all(Array.from({ length: senders }, sender));
    return (done / (performance.now() - from)) * 1000;
  }
  await rate(SENDERS);
  const rounds = [];
  for (let round = 0; round < ROUNDS; round++) rounds.push({ alone: await rate(1), together: await rate(SENDERS) });
  return { alone: median(rounds.map(({ alone }) => alone)), together: median(rounds.map(({ together }) => together)) };
}

/** The cursor of a list's page. */
async function before(page, list) {
  let after;
  for (let turned = 1; turned < page; turned++) after = (await list({ ...(after && { after }) })).next ?? after;
  return after;
}

/** What people wait for, as task, p99 in milliseconds and bar. */
async function waitsOf(store, services, size) {
  const list = (more) => store.inbox({ agency: AGENCY, open: true, limit: 50, ...more });
  const pages = Math.min(1_000, Math.floor(ofAgency(size) / 50));
  const after = await before(pages, list);
  const ofOne = { kind: "petition", assignee: "officer-7" };
  const ownPages = Math.max(2, Math.floor(ofAgency(size) / 50 / 800));
  const ownAfter = await before(ownPages, (more) => list({ only: ofOne, ...more }));
  const consent = { notice: "2026-11", purposes: [] };
  const receive = async () =>
    must(await services.receive(AGENCY, { key: randomUUID(), kind: "petition", text, consent, lang: "vi" })).receipt;
  const codes = [];
  for (let made = 0; made < 50; made++) codes.push((await receive()).code);
  const officer = await services.createFirstOfficer(AGENCY);
  const { token } = must(await services.signIn(AGENCY, officer.name, officer.password));
  const tasks = [
    ["public report of one agency", () => services.report(AGENCY), 50],
    ["an intake beside the others", receive, 50],
    ["list, page 1", () => list({}), 20],
    [`list, page ${pages.toLocaleString("en")}`, () => list({ after }), 20],
    ["list of one officer and kind, page 1", () => list({ only: ofOne }), 20],
    [
      `list of one officer and kind, page ${ownPages.toLocaleString("en")}`,
      () => list({ only: ofOne, after: ownAfter }),
      20,
    ],
    ["search, two words that many cases have", () => list({ words: ["duong", "den"] }), 50],
    ["search, a rare word and a frequent one", () => list({ words: ["duong", "hiem77"] }), 50],
    ["look-up by code", (read) => services.publicCase(AGENCY, codes[read % codes.length]), 10],
    ["sign-in check of a session", () => services.session(token), 1],
  ];
  const waits = [];
  for (const [task, work, bar] of tasks) {
    const times = [];
    const from = performance.now();
    for (let read = 0; read < READS && performance.now() - from < READING_MS; read++) {
      const before = performance.now();
      await work(read);
      times.push(performance.now() - before);
    }
    const sorted = times.toSorted((a, b) => a - b);
    waits.push([task, sorted[Math.ceil(sorted.length * 0.99) - 1], bar]);
  }
  return waits;
}
