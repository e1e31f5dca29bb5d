// The steps of a suite: each is an npm script, and what it passed and failed is counted.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { setPriority, tmpdir } from "node:os";
import path from "node:path";

const root = path.join(import.meta.dirname, "..");
/** What Node compiled for one process is there for the next: a suite starts some hundred of them. */
const NODE_COMPILE_CACHE = path.join(root, "node_modules/.cache/node");
const reports = mkdtempSync(path.join(tmpdir(), "danvan-test-"));
const started = performance.now();
const total = { passed: 0, failed: 0 };

const since = (start) => `${((performance.now() - start) / 1000).toFixed(1)} s`;

/** For a step that takes what the steps beside it leave of the processors; not the lowest, which on a busy machine gets nothing. */
export const IN_THE_GAPS = { priority: 5 };

/** Runs a script of the workspace. What it writes is shown when it ends, in one piece: another runs beside it. */
async function run(title, args, { env = {}, priority } = {}) {
  const start = performance.now();
  console.log(`── ${title} …`);
  const stdio = ["ignore", "pipe", "pipe"];
  const child = spawn("npm", ["run", "-s", ...args], {
    cwd: root,
    stdio,
    env: { NODE_COMPILE_CACHE, ...process.env, ...env },
  });
  if (priority) setPriority(child.pid, priority); // before npm starts anything, which inherits it
  const written = [];
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => written.push(chunk));
  const [code] = await once(child, "close");
  process.stdout.write(Buffer.concat(written));
  console.log(`── ${title}: ${since(start)}\n`);
  return code === 0;
}

/** A step without tests of its own counts as one. */
export async function check(title, args, how) {
  const passed = await run(title, args, how);
  count(passed ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }, title);
  return passed;
}

/** A runner's own counts come from its JSON report; no report, no tests or a skipped test is a failure, never silence. */
async function suite(title, args, how, counts) {
  const file = path.join(reports, `${title.replaceAll(/\W+/g, "-")}.json`);
  const clean = await run(title, args(file), how(file));
  let counted;
  try {
    counted = counts(JSON.parse(readFileSync(file, "utf8")));
  } catch {
    counted = { passed: 0, failed: 1 };
  }
  const nothingRan = counted.passed + counted.failed === 0;
  const hidden = !clean && counted.failed === 0;
  count(nothingRan || hidden ? { ...counted, failed: counted.failed + 1 } : counted, title);
}

export const vitest = (title, args, { env, priority } = {}) =>
  suite(
    title,
    (file) => [...args, "--reporter=dot", "--reporter=json", `--outputFile.json=${file}`],
    () => ({ env: { NO_COLOR: "1", ...env }, priority }), // a dot a test, not fifteen characters of colour a dot
    (report) => ({
      passed: report.numPassedTests,
      failed: report.numFailedTests + report.numPendingTests + report.numTodoTests,
    }),
  );

export const playwright = (title, args) =>
  suite(
    title,
    () => args,
    (file) => ({ env: { PLAYWRIGHT_JSON_OUTPUT_FILE: file } }),
    ({ stats }) => ({ passed: stats.expected, failed: stats.unexpected + stats.flaky + stats.skipped }),
  );

/** Runs steps two at a time, the first ones first: on two cores each has one. Beside them go, one at a time, those of the gaps. */
export async function twoAtATime(steps, inTheGaps) {
  const worker = async (left) => {
    for (let step = left.shift(); step; step = left.shift()) await step();
  };
  const left = [...steps];
  await Promise.all([worker(left), worker(left), worker([...inTheGaps])]);
}

function count({ passed, failed }, title) {
  total.passed += passed;
  total.failed += failed;
  if (failed > 0) console.log(`── ${title}: ${failed} failed`);
}

/** Says how long all took and what came of it, and ends. */
export function finish() {
  rmSync(reports, { recursive: true, force: true });
  const seconds = Math.round((performance.now() - started) / 1000);
  console.log(`${Math.floor(seconds / 60)} min ${seconds % 60} s`);
  console.log(`${total.passed} passed, ${total.failed} failed`);
  process.exit(total.failed > 0 || total.passed === 0 ? 1 : 0);
}
