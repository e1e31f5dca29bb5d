import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { findPostgres } from "../../../../.config/postgres/binaries.mjs";

/** Runs a script by the server's own tool, with 32 clients. @returns how many transactions there were, and how many a second */
export function pgbench(url, script, ms) {
  const folder = mkdtempSync(path.join(tmpdir(), "danvan-pgbench-"));
  try {
    const file = path.join(folder, "script.sql");
    writeFileSync(file, script);
    const told = execFileSync(
      path.join(findPostgres(), "pgbench"),
      ["-n", "-c", "32", "-j", "2", "-T", String(Math.ceil(ms / 1000)), "-M", "prepared", "-f", file, url],
      { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] },
    );
    const figure = (pattern) => Number(pattern.exec(told)?.[1]);
    return { done: figure(/actually processed: (\d+)/), perSecond: figure(/tps = ([\d.]+)/) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
