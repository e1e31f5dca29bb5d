// What the machine itself can do, in the same run.
import { execFileSync } from "node:child_process";
import { closeSync, fdatasyncSync, mkdtempSync, openSync, rmSync, writeFileSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { DatabaseSync } from "node:sqlite";
import { findPostgres } from "../../../../.config/postgres/binaries.mjs";

/** As many as share one commit of ours. */
const BATCH = 64;
const TEXT = "x".repeat(400);

const inFolder = (work) => {
  const folder = mkdtempSync(path.join(tmpdir(), "danvan-raw-"));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
};

function perSecond(ms, work) {
  const started = performance.now();
  let done = 0;
  while (performance.now() - started < ms) done += work(done);
  return (done / (performance.now() - started)) * 1000;
}

/** Rows of a case's length, 64 a transaction, each on disk before the next: a row without meaning, of no case. */
export const sqliteRows = (ms) =>
  inFolder((folder) => {
    const db = new DatabaseSync(path.join(folder, "raw.db"));
    db.exec(
      "pragma journal_mode = wal; pragma synchronous = full; create table raw (id integer primary key, text text)",
    );
    const insert = db.prepare("insert into raw (text) values (?)");
    const rate = perSecond(ms, () => {
      db.exec("begin");
      for (let row = 0; row < BATCH; row++) insert.run(TEXT);
      db.exec("commit");
      return BATCH;
    });
    db.close();
    return rate;
  });

/** Pages of 4 KiB, each on disk before the next. */
export const syncs = (ms) =>
  inFolder((folder) => {
    const file = openSync(path.join(folder, "raw"), "w");
    const page = Buffer.alloc(4096, 1);
    const rate = perSecond(ms, () => {
      writeSync(file, page);
      fdatasyncSync(file);
      return 1;
    });
    closeSync(file);
    return rate;
  });

/** One insert of a row as long as a case in a transaction of its own, by the server's own tool: a row without meaning, of no case. */
export const postgresRows = (url, ms) =>
  inFolder((folder) => {
    const script = path.join(folder, "insert.sql");
    writeFileSync(script, `insert into raw (id, text) values (gen_random_uuid(), repeat('x', 400));\n`);
    const psql = (statement) => execFileSync(path.join(findPostgres(), "psql"), [url, "-qc", statement]);
    psql("create table raw (id uuid primary key, text text)");
    const told = execFileSync(
      path.join(findPostgres(), "pgbench"),
      ["-n", "-c", "32", "-j", "2", "-T", String(Math.ceil(ms / 1000)), "-M", "prepared", "-f", script, url],
      { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] },
    );
    psql("drop table raw");
    return Number(/tps = ([\d.]+)/.exec(told)?.[1]);
  });
