// The figures of the home page and the public report while people send: read from sums, against folding every history of the same cases.
import { randomBytes, randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { DatabaseSync } from "node:sqlite";
import { addDays, endOfDay, measureCases, must, ONLINE_KINDS, readPeriod, ruleBook, startOfDay } from "@danvan/core";
import { calendarAsKnownOn, statutoryDeadlines } from "@danvan/core/data";
import { createGates, createHandler, createServices } from "../dist/index.js";
import { openSqliteStore } from "../dist/stores/sqlite/sqlite.js";
import { median, round } from "../../../.config/figures.mjs";
import { seed } from "./seed/years.mjs";

const SIZES = [10_000, 100_000];
const READS = 120;
const WARM_UP = 10;
const REPORT_MS = 50;
const INTAKE_MS = 100;
const FOLDS = 3;

const code = "18073";
const START = Date.parse("2026-12-20T02:00:00.000Z");
const promise = {
  type: "term",
  id: "bench",
  name: { vi: "Mức của phép đo", en: "Figure of the bench" },
  source: { document: "bench" },
  sourceStatus: "illustrative",
  confidence: "illustrative",
  applies: { kinds: ONLINE_KINDS },
  bound: "at-most",
  trigger: "received",
  amount: 5,
  unit: "working-day",
  roll: "none",
  metBy: ["answered", "refused", "transferred"],
  effectiveFrom: null,
  effectiveTo: null,
};
const deployment = {
  agency: { code, name: "UBND phường Thành Sen" },
  book: must(ruleBook(statutoryDeadlines, [promise])),
  calendar: calendarAsKnownOn(),
  notices: [{ version: "2026-11", text: { vi: "Đo", en: "Bench" }, url: "/" }],
};
const none = () => Promise.reject(new Error("nobody signs in here"));

export async function run() {
  const rows = [];
  for (const size of SIZES) rows.push(...(await measure(size)));
  return rows;
}

async function measure(size) {
  const folder = mkdtempSync(path.join(tmpdir(), "danvan-bench-"));
  const handle = new DatabaseSync(path.join(folder, "danvan.db"));
  const store = openSqliteStore(handle);
  const started = performance.now();
  const now = () => new Date(START + Math.round(performance.now() - started)).toISOString();
  const passwords = { hash: none, verify: none, isOutdated: () => false };
  const elapsed = () => performance.now();
  const services = createServices({ store, deployments: [deployment], now, elapsed, random: randomBytes, passwords });
  const handler = createHandler({ services, pages: {}, gates: createGates({ elapsed }) });
  seed(
    handle,
    code,
    [
      ["2025-01-01", "2025-12-31", size],
      ["2026-01-01", "2026-12-19", size],
    ],
    START,
  );
  must(await services.recount(code, "all"));

  const send = async () => {
    const text = "Đèn đường ở ngõ 12 hỏng đã hai tuần nay.";
    const consent = { notice: "2026-11", purposes: [] };
    must(await services.receive(code, { key: randomUUID(), kind: "concern", text, consent, lang: "vi" }));
  };
  const home = async () => must(await services.report(code));
  const report = async (read) => {
    const from = addDays("2026-01-01", (read * 37) % 200);
    const query = `from=${from}&to=${addDays(from, 30 + ((read * 53) % 300))}`;
    const response = await handler(new Request(`http://localhost/api/v1/agencies/${code}/report?${query}`));
    if (response.status !== 200) throw new Error(await response.text());
    await response.text();
  };

  for (let read = 0; read < WARM_UP; read += 1) await Promise.all([home(), report(read), send()]);
  const times = { home: [], report: [], intake: [] };
  const timing = async (task, work) => {
    const before = performance.now();
    await work();
    times[task].push(performance.now() - before);
  };
  let isReading = true;
  const sending = (async () => {
    for (; isReading; await new Promise((go) => setTimeout(go, 20))) await timing("intake", send);
  })();
  for (let read = 0; read < READS; read += 1) {
    // Each visitor comes with input of their own, so no two share a turn of the event loop.
    for (const [task, visit] of [
      ["home", home],
      ["report", () => report(read)],
    ]) {
      await timing(task, visit);
      await new Promise((go) => setImmediate(go));
    }
  }
  isReading = false;
  await sending;

  const folds = [];
  for (let fold = 0; fold < FOLDS; fold += 1) folds.push(await foldTime(store, now()));
  await store.close();
  rmSync(folder, { recursive: true });
  const cases = size.toLocaleString("en");
  const against = `folding ${Math.round(median(folds))} ms`;
  return [
    row(`home page's figures, ${cases} cases a year, p99`, times.home, REPORT_MS, median(folds), against),
    row(`public report of any days, ${cases} cases a year, p99`, times.report, REPORT_MS, median(folds), against),
    row(`an intake beside them, ${cases} cases a year, p99`, times.intake, INTAKE_MS, null, ""),
  ];
}

/** What the home page cost before: every history of the year so far. */
async function foldTime(store, asOf) {
  const period = must(readPeriod({ from: "2026-01-01", to: "2026-12-20", asOf }));
  const before = performance.now();
  const histories = await store.histories(code, startOfDay(period.from), endOfDay(period.to));
  measureCases(histories, period, deployment).metrics();
  return performance.now() - before;
}

function row(task, times, bar, fold, against) {
  const sorted = times.toSorted((a, b) => a - b);
  const p99 = sorted[Math.ceil(sorted.length * 0.99) - 1];
  const p50 = median(times);
  return {
    task: `${task} (p50 ${round(p50)})`,
    value: round(p99),
    unit: "ms",
    ratio: fold === null ? null : round(p50 / fold),
    against,
    bar: `≤ ${bar}`,
    holds: p99 <= bar,
  };
}
