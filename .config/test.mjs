// `npm test`: sets up what is missing, runs every check and suite, and ends with one line: N passed, N failed.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const root = path.join(import.meta.dirname, "..");
const reports = mkdtempSync(path.join(tmpdir(), "danvan-test-"));
const total = { passed: 0, failed: 0 };

const run = (args, env = {}) =>
  spawnSync("npm", ["run", "-s", ...args], { cwd: root, stdio: "inherit", env: { ...process.env, ...env } }).status ===
  0;

/** A step without tests of its own counts as one. */
function check(title, args) {
  const passed = step(title, () => run(args));
  count(passed ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }, title);
  return passed;
}

/** A runner's own counts come from its JSON report; no report, no tests or a skipped test is a failure, never silence. */
function suite(title, args, env, counts) {
  const file = path.join(reports, `${title.replaceAll(/\W+/g, "-")}.json`);
  const clean = step(title, () => run(args(file), env(file)));
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

const vitest = (title, script, env = {}) =>
  suite(
    title,
    (file) => [script, "--", "--reporter=dot", "--reporter=json", `--outputFile.json=${file}`],
    () => ({ NO_COLOR: "1", ...env }), // a dot a test, not fifteen signs of colour a dot
    (report) => ({
      passed: report.numPassedTests,
      failed: report.numFailedTests + report.numPendingTests + report.numTodoTests,
    }),
  );

const playwright = (title, script) =>
  suite(
    title,
    () => [script],
    (file) => ({ PLAYWRIGHT_JSON_OUTPUT_FILE: file }),
    ({ stats }) => ({ passed: stats.expected, failed: stats.unexpected + stats.flaky + stats.skipped }),
  );

function step(title, work) {
  const started = performance.now();
  console.log(`\n── ${title}`);
  const result = work();
  console.log(`── ${title}: ${((performance.now() - started) / 1000).toFixed(1)} s`);
  return result;
}

function count({ passed, failed }, title) {
  total.passed += passed;
  total.failed += failed;
  if (failed > 0) console.log(`── ${title}: ${failed} failed`);
}

try {
  if (check("set up", ["provision"]) && check("build", ["build", "--", "--output-logs=errors-only"])) {
    check("types", ["turbo", "--", "run", "typecheck", "--output-logs=errors-only"]);
    check("packages", ["turbo", "--", "run", "pkglint", "--output-logs=errors-only"]);
    check("lint", ["lint"]);
    check("format", ["format"]);
    vitest("unit tests, UTC", "test:unit", { TZ: "UTC" });
    // The host's zone must not matter; what only starts programs is asked once.
    for (const zone of ["Asia/Ho_Chi_Minh", "America/New_York"])
      vitest(`unit tests, ${zone}`, "test:zone", { TZ: zone });
    vitest("elements and stories in a browser", "test:browser");
    playwright("end to end", "test:e2e");
    playwright("the built Storybook", "test:storybook");
  }
} finally {
  rmSync(reports, { recursive: true, force: true });
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed > 0 || total.passed === 0 ? 1 : 0);
