import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { lawFile } from "../scripts/law-file.js";
import { isInForce } from "../src/rule/book.js";
import { statutoryDeadlines } from "../src/data/index.js";
import { DAYS, dateOf, naiveDue, type NaiveClock } from "./naive-due.js";

const file = lawFile("0.0.0");
const PLACES = new Map(Array.from({ length: DAYS }, (_, index) => [dateOf(index), index]));
const at = (date: string) => PLACES.get(date)!;

test("the examples of the file are right by the second computation, and ask about every limit", () => {
  const wrong = file.examples.filter(({ rule: id, from, ground, stopped, date }) => {
    const rule = statutoryDeadlines.find((one) => one.id === id && isInForce(one, from))!;
    const more = rule.type === "term" ? rule.extensions?.find((form) => form.ground === ground) : undefined;
    const clock: NaiveClock = {
      ...(more && { more: { ...more, times: 1 } }),
      ...(stopped && { stopped: [at(stopped.from), at(stopped.to)] }),
    };
    return naiveDue(rule, at(from), clock) !== at(date);
  });
  expect(wrong).toEqual([]);
  const limits = statutoryDeadlines.filter(
    (rule) => rule.type === "term" || (rule.type === "fixed" && rule.every !== null),
  );
  const asked = new Set(file.examples.map(({ rule }) => rule));
  expect(limits.filter(({ id }) => !asked.has(id)).map(({ id }) => id)).toEqual([]);
});

const hasPython = spawnSync("python3", ["--version"]).status === 0;

/** What the guide's program says of a law file. */
function inPython(law: object): string {
  const guide = readFileSync(path.join(import.meta.dirname, "../../../docs/guides/law-elsewhere.md"), "utf8");
  const folder = mkdtempSync(path.join(tmpdir(), "law-"));
  try {
    writeFileSync(path.join(folder, "law.json"), JSON.stringify(law));
    writeFileSync(path.join(folder, "due.py"), /```python\n([^]*?)```/.exec(guide)![1]!);
    const { stdout, stderr } = spawnSync("python3", ["due.py", "law.json"], { cwd: folder, encoding: "utf8" });
    return stderr + stdout;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test.skipIf(!hasPython)("the guide's Python gives every date of the file", () =>
  expect(inPython(file)).toBe(`${file.examples.length} examples, 0 wrong\n`),
);

test.skipIf(!hasPython)("the guide's Python stops no clock before the law does", () => {
  const stopped = { from: "2026-06-30", to: "2026-07-07" };
  const early = { rule: "kn-giai-quyet-lan-dau", from: "2026-06-24", stopped, date: "2026-07-31" };
  expect(inPython({ ...file, examples: [early] })).toContain("LookupError: no law stops this clock on 2026-06-30");
});
