// How far one server reaches: what people and officers wait for among so many cases, and what memory that takes.
import { mkdtempSync, rmSync, statfsSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { must } from "@danvan/core";
import { median, round } from "../../../.config/figures.mjs";
import { startCluster } from "../../../.config/postgres/cluster.ts";
import { SERVER } from "./intake.mjs";
import { lasting, rateOf, SENDERS, sendingTo, servicesOf } from "./reach/intake.mjs";
import { openStore } from "./reach/open-store.mjs";
import { steadyLoad } from "./reach/steady.mjs";
import { AGENCY, seedPostgres, seedSqlite } from "./seed/open-cases.mjs";

/** At least so many, and for so long: of a short one the few that the machine interrupted would else be the hundredth part. */
const READS = 200;
const LEAST_MS = 2_000;
/** A task that is far from its bar is not waited for. */
const READING_MS = 60_000;
const REPORT_EVERY_MS = 100;
const BESIDE_MS = 3_000;
const BESIDE_ROUNDS = 5;
/** Bytes of a case with its event, words and indexes, with room for the sorting of an index. */
const CASE_BYTES = 2_500;

/** How many of so many cases are the one agency's: a fifth, or a million. */
const ofAgency = (size) => Math.min(1_000_000, Math.ceil(size / 5));

/** `REACH_STORE=sqlite` or `postgres` measures one of the two. */
export async function run(size) {
  const { bavail, bsize } = statfsSync(tmpdir());
  if (bavail * bsize < size * CASE_BYTES)
    throw new Error(`bench: ${size} cases need ${Math.ceil((size * CASE_BYTES) / 1e9)} GB in ${tmpdir()}`);
  const only = process.env["REACH_STORE"];
  return [...(only === "postgres" ? [] : await onSqlite(size)), ...(only === "sqlite" ? [] : await onPostgres(size))];
}

async function onSqlite(size) {
  const folder = mkdtempSync(path.join(tmpdir(), "danvan-reach-"));
  const file = path.join(folder, "danvan.db");
  try {
    return await measure("SQLite", size, file, (counts) => seedSqlite(file, counts));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function onPostgres(size) {
  const cluster = await startCluster(SERVER);
  try {
    return await measure("PostgreSQL", size, cluster.url, (counts) => seedPostgres(cluster.url, counts));
  } finally {
    await cluster.stop();
  }
}

async function measure(name, size, place, seed) {
  const cases = size.toLocaleString("en");
  const told = (doing) => console.error(`bench: ${name}, ${new Date().toISOString().slice(11, 19)}: ${doing}`);
  told(`${cases} cases are written`);
  await (await openStore(place)).close();
  await seed({ size, own: ofAgency(size) });
  const store = await openStore(place);
  const services = servicesOf(store);
  await services.ready();
  told("people wait");
  const waits = await waitsOf(store, services, size);
  // Afterwards: the histories that the seed wrote know nothing of officers.
  told(`the sums of ${ofAgency(size).toLocaleString("en")} cases are counted`);
  const counting = performance.now();
  must(await services.recount(AGENCY, "all"));
  const countingMs = performance.now() - counting;
  waits.push(await waitOf(["public report of one agency", () => services.report(AGENCY), 50]));
  const beside = await besideReports(services);
  await store.close();
  told("a server works");
  const { startMs, rate, memory } = await steadyLoad(place);
  const most = (task, value, unit, bar) => ({
    task: `${name}: ${task}`,
    value: round(value),
    unit,
    ...(bar && { bar: `≤ ${bar}`, holds: value <= bar }),
  });
  const used = `heap ${Math.round(memory.heap)}, ${Math.round(rate)} answers/s`;
  return [
    ...waits.map(({ task, p50, p99, bar }) => ({
      ...most(`${task}, p99 at ${cases} cases`, p99, "ms", bar),
      against: `half of them less than ${round(p50)}`,
    })),
    {
      task: `${name}: intake while the report is read ten times a second, ${SENDERS} senders, ${cases} cases`,
      value: Math.round(beside.value),
      unit: "intakes/s",
      ratio: round(beside.ratio),
      against: "without readers",
      bar: "≥ 0.9",
      holds: beside.ratio >= 0.9,
    },
    most(`start of a process to its first receipt with ${cases} cases`, startMs, "ms", 2_000),
    { ...most(`memory of a server at steady load with ${cases} cases`, memory.rss, "MiB", 200), against: used },
    most(`recount of ${ofAgency(size).toLocaleString("en")} cases`, countingMs / 1000, "s"),
  ];
}

async function besideReports(services) {
  const intakes = () => rateOf(sendingTo(services), SENDERS, lasting(BESIDE_MS));
  const rounds = [];
  for (let at = 0; at < BESIDE_ROUNDS; at++) {
    const alone = await intakes();
    const reads = [];
    const reading = setInterval(() => reads.push(services.report(AGENCY)), REPORT_EVERY_MS);
    const value = await intakes();
    clearInterval(reading);
    await Promise.all(reads);
    rounds.push({ value, ratio: value / alone });
  }
  return { value: median(rounds.map(({ value }) => value)), ratio: median(rounds.map(({ ratio }) => ratio)) };
}

/** The cursor of a list's page. */
async function before(page, list) {
  let after;
  for (let turned = 1; turned < page; turned++) after = (await list({ ...(after && { after }) })).next ?? after;
  return after;
}

/** What people wait for, in milliseconds. */
async function waitsOf(store, services, size) {
  const list = async (more) => {
    const page = await store.inbox({ agency: AGENCY, open: true, limit: 50, ...more });
    if (page.cases.length === 0) throw new Error(`bench: a list of nothing: ${JSON.stringify(more)}`);
    return page;
  };
  const pages = Math.min(1_000, Math.floor(ofAgency(size) / 50));
  const after = await before(pages, list);
  const ofOne = { kind: "petition", assignee: "officer-7" };
  const ownPages = Math.max(2, Math.floor(ofAgency(size) / 50 / 800));
  const ownAfter = await before(ownPages, (more) => list({ only: ofOne, ...more }));
  const receive = sendingTo(services);
  const codes = [];
  for (let made = 0; made < 50; made++) codes.push((await receive()).code);
  const officer = await services.createFirstOfficer(AGENCY);
  const { token } = must(await services.signIn(AGENCY, officer.name, officer.password));
  const tasks = [
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
  for (const task of tasks) waits.push(await waitOf(task));
  return waits;
}

async function waitOf([task, work, bar]) {
  const times = [];
  const from = performance.now();
  const spent = () => performance.now() - from;
  for (let read = 0; (read < READS || spent() < LEAST_MS) && spent() < READING_MS; read++) {
    const before = performance.now();
    await work(read);
    times.push(performance.now() - before);
  }
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share) => sorted[Math.ceil(sorted.length * share) - 1];
  return { task, p50: at(0.5), p99: at(0.99), bar };
}
