import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";

const root = path.join(import.meta.dirname, "..");
const files = (...patterns: string[]) =>
  globSync(patterns, { cwd: root, exclude: (name) => /node_modules|^dist$/.test(name) }).map((file) => ({
    file,
    code: readFileSync(path.join(root, file), "utf8"),
  }));
const named = (found: readonly { file: string }[]) => found.map(({ file }) => file);

/** A limit that fits a quick machine fails on a slow one. */
test("every project waits as long as .config/patience.ts says, and no test sets a limit of its own", () => {
  const configs = files("{packages,apps}/*/vitest*.config.ts", "packages/widgets/embed/vitest.config.ts");
  expect(configs.length).toBeGreaterThan(10);
  expect(named(configs.filter(({ code }) => !code.includes("...patience")))).toEqual([]);
  const playwright = files("apps/*/playwright.config.ts");
  expect(playwright.length).toBeGreaterThan(1);
  expect(named(playwright.filter(({ code }) => !code.includes("...endToEnd")))).toEqual([]);

  const limit = /\b(testTimeout|hookTimeout|timeout): [\d_]+|setTimeout\([\d_]+\)|^\}, [\d_]+\);/m;
  const limited = files("{packages,apps,.config}/**/*.{test,spec,stories,stub}.ts", "apps/*/e2e/**/*.ts");
  expect(limited.length).toBeGreaterThan(100);
  expect(named(limited.filter(({ code }) => limit.test(code)))).toEqual([]);

  const bySecond = /\bvi\.wait(For|Until)\((?!.*LATE_MS)/; // they give up after one second by themselves
  expect(named(limited.filter(({ code }) => bySecond.test(code)))).toEqual([]);
});

/** How long a thing took says how busy the machine was. */
test("no assertion reads the clock", () => {
  const clock = /expect\([^;\n]*\b(performance\.now|Date\.now|process\.hrtime)\(/;
  const tests = files("{packages,apps,.config}/**/*.{test,spec}.ts");
  expect(named(tests.filter(({ code }) => clock.test(code)))).toEqual([]);
});
