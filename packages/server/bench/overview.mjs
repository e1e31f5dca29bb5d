// All units of an area on one page: the first reading of a day, from sums, and what everybody reads after it.
import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { DatabaseSync } from "node:sqlite";
import { must, prepare, ruleBook } from "@danvan/core";
import {
  calendarAsKnownOn,
  directive,
  dutyMeasures,
  indicators,
  qd766Group5,
  statutoryDeadlines,
} from "@danvan/core/data";
import { createServices } from "../dist/index.js";
import { openSqliteStore } from "../dist/stores/sqlite/sqlite.js";
import { median, round } from "../../../.config/figures.mjs";
import { seedSums } from "./seed/sums.mjs";

/** A province, and a country; cases of each unit in the year. */
const SIZES = [
  { units: 82, cases: 20_000, bar: 200 },
  { units: 82, cases: 61_000, bar: 200 },
  { units: 3_321, cases: 300, bar: 500 },
];
const READS = 60;
/** Nobody notices a wait of so long. */
const TURN_MS = 50;
const NOW = "2026-12-02T02:00:00.000Z";
const none = () => Promise.reject(new Error("nobody signs in here"));

export async function run() {
  const rows = [];
  for (const size of SIZES) rows.push(...(await measure(size)));
  return rows;
}

async function measure({ units, cases, bar }) {
  const folder = mkdtempSync(path.join(tmpdir(), "danvan-bench-"));
  const handle = new DatabaseSync(path.join(folder, "danvan.db"));
  const store = openSqliteStore(handle);
  const book = must(ruleBook(statutoryDeadlines));
  const calendar = calendarAsKnownOn();
  const notices = [{ version: "2026-11", text: { vi: "Đo", en: "Bench" }, url: "/" }];
  const account = {
    directive,
    parties: ["commune-committee"],
    indicators,
    measures: dutyMeasures,
    figures: [],
    scorer: prepare(qd766Group5, indicators),
  };
  const codeAt = (at) => String(10_000 + at);
  const deployment = (code) => ({ agency: { code, name: `Đơn vị ${code}` }, book, calendar, notices, account });
  const overseer = { ...deployment("42B01"), oversight: { area: { code: "42", name: "Tỉnh" } } };
  const deployments = [overseer, ...Array.from({ length: units }, (_, at) => deployment(codeAt(at)))];
  let now = NOW;
  const services = createServices({
    store,
    deployments,
    now: () => now,
    elapsed: () => performance.now(),
    random: randomBytes,
    passwords: { hash: none, verify: none, isOutdated: () => false },
  });
  // One case tells by which rules all are counted.
  const consent = { notice: "2026-11", purposes: [] };
  const first = { key: crypto.randomUUID(), kind: "concern", text: "Đèn hỏng.", consent, lang: "vi" };
  must(await services.receive(codeAt(0), first));
  const { version } = await store.countingRules(codeAt(0));
  handle.exec(
    "delete from rollups; delete from rollup_days; delete from rollup_changes; delete from rollup_facets; delete from rollup_facet_changes",
  );
  seedSums(
    handle,
    Array.from({ length: units }, (_, at) => codeAt(at)),
    { cases, rules: version, dueAt: Date.parse(NOW) },
  );
  const actor = { id: "o", name: "o", agency: "42B01", roles: ["overseer"] };
  const timed = async (work) => (await watched(work)).took;
  const overview = () => services.overview(actor, 2026);
  await timed(() => services.overview(actor, 2025)); // The rules of each unit are hashed once in the life of a server.
  now = "2026-12-03T02:00:00.000Z";
  const cold = await watched(overview);
  const warm = [];
  for (let read = 0; read < READS; read += 1) warm.push(await timed(overview));
  const area = () => services.areaReport("42B01", { from: "2025-12-01", to: "2026-11-30" });
  const coldArea = await watched(area);
  const warmArea = [];
  for (let read = 0; read < READS; read += 1) warmArea.push(await timed(area));
  await store.close();
  rmSync(folder, { recursive: true });
  const of = `${units.toLocaleString("en")} units, ${(units * cases).toLocaleString("en")} cases`;
  return [
    row(`overview of ${of}, p95`, warm, 0.95, bar, `first of the day ${Math.round(cold.took)} ms`),
    turnRow(`overview of ${of}, longest turn of the first of the day`, cold),
    row(`report of an area, ${of}, p99`, warmArea, 0.99, 50, `first of the day ${Math.round(coldArea.took)} ms`),
    turnRow(`report of an area, ${of}, longest turn of the first of the day`, coldArea),
  ];
}

/** How long it took, and how long whoever sends meanwhile would have waited at most for a turn. */
async function watched(work) {
  const before = performance.now();
  let [last, longest, isOn] = [before, 0, true];
  const look = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
  };
  const tick = () => {
    look();
    if (isOn) setImmediate(tick);
  };
  setImmediate(tick);
  must(await work());
  isOn = false;
  look();
  return { took: performance.now() - before, longest };
}

const turnRow = (task, { longest }) => ({
  task,
  value: round(longest),
  unit: "ms",
  ratio: null,
  against: "",
  bar: `≤ ${TURN_MS}`,
  holds: longest <= TURN_MS,
});

function row(task, times, at, bar, against) {
  const sorted = times.toSorted((a, b) => a - b);
  const value = sorted[Math.ceil(sorted.length * at) - 1];
  return {
    task: `${task} (p50 ${round(median(times))})`,
    value: round(value),
    unit: "ms",
    ratio: null,
    against,
    bar: `≤ ${bar}`,
    holds: value <= bar,
  };
}
