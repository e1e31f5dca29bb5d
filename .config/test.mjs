// `npm test`: sets up what is missing, runs every check and suite, and ends with one line: N passed, N failed.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const root = path.join(import.meta.dirname, "..");
const reports = mkdtempSync(path.join(tmpdir(), "danvan-test-"));
const total = { passed: 0, failed: 0 };

/** Runs a script of the workspace. What one says that runs beside another is kept until it ends. */
async function run(args, env = {}, isBeside = false) {
  const stdio = isBeside ? ["ignore", "pipe", "pipe"] : "inherit";
  const child = spawn("npm", ["run", "-s", ...args], { cwd: root, stdio, env: { ...process.env, ...env } });
  const said = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (piece) => said.push(piece));
  const [code] = await once(child, "close");
  process.stdout.write(Buffer.concat(said));
  return code === 0;
}

/** A step without tests of its own counts as one. */
async function check(title, args) {
  const passed = await step(title, () => run(args));
  count(passed ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }, title);
  return passed;
}

/** A runner's own counts come from its JSON report; no report, no tests or a skipped test is a failure, never silence. */
async function suite(title, args, env, counts, isBeside) {
  const file = path.join(reports, `${title.replaceAll(/\W+/g, "-")}.json`);
  const clean = await step(title, () => run(args(file), env(file), isBeside));
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

const vitest = (title, script, { env = {}, isBeside = false } = {}) =>
  suite(
    title,
    (file) => [script, "--", "--reporter=dot", "--reporter=json", `--outputFile.json=${file}`],
    () => ({ NO_COLOR: "1", ...env }), // a dot a test, not fifteen signs of colour a dot
    (report) => ({
      passed: report.numPassedTests,
      failed: report.numFailedTests + report.numPendingTests + report.numTodoTests,
    }),
    isBeside,
  );

const playwright = (title, script, { isBeside = false } = {}) =>
  suite(
    title,
    () => [script],
    (file) => ({ PLAYWRIGHT_JSON_OUTPUT_FILE: file }),
    ({ stats }) => ({ passed: stats.expected, failed: stats.unexpected + stats.flaky + stats.skipped }),
    isBeside,
  );

async function step(title, work) {
  const started = performance.now();
  console.log(`\n── ${title}`);
  const result = await work();
  console.log(`── ${title}: ${((performance.now() - started) / 1000).toFixed(1)} s`);
  return result;
}

function count({ passed, failed }, title) {
  total.passed += passed;
  total.failed += failed;
  if (failed > 0) console.log(`── ${title}: ${failed} failed`);
}

try {
  if ((await check("set up", ["provision"])) && (await check("build", ["build", "--", "--output-logs=errors-only"]))) {
    await check("types", ["turbo", "--", "run", "typecheck", "--output-logs=errors-only"]);
    await check("packages", ["turbo", "--", "run", "pkglint", "--output-logs=errors-only"]);
    await check("lint", ["lint"]);
    await check("format", ["format"]);
    await vitest("unit tests, UTC", "test:unit", { env: { TZ: "UTC" } });
    // The host's zone must not matter; what only starts programs is asked once.
    for (const zone of ["Asia/Ho_Chi_Minh", "America/New_York"])
      await vitest(`unit tests, ${zone}`, "test:zone", { env: { TZ: zone } });
    // Each in a browser of its own with one page at a time: of two pages in one browser, one may be drawn no more, and its test waits for good.
    const elements = async () => {
      await vitest("elements in a browser", "test:elements", { isBeside: true });
      await playwright("the built Storybook", "test:storybook", { isBeside: true });
    };
    await Promise.all([elements(), vitest("stories in a browser", "test:stories", { isBeside: true })]);
    await playwright("end to end", "test:e2e");
  }
} finally {
  rmSync(reports, { recursive: true, force: true });
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed > 0 || total.passed === 0 ? 1 : 0);
