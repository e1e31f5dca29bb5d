// What the machine itself can do, in the same run.
import { execFileSync } from "node:child_process";
import { closeSync, fdatasyncSync, mkdtempSync, openSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { DatabaseSync } from "node:sqlite";
import { findPostgres } from "../../../../.config/postgres/binaries.mjs";
import { SENDERS } from "./intake.mjs";
import { pgbench } from "./pgbench.mjs";

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

/** Rows of a case's length, as many a transaction as share one commit of ours, each on disk before the next: a row without meaning, of no case. */
export const sqliteRows = (ms) =>
  inFolder((folder) => {
    const db = new DatabaseSync(path.join(folder, "raw.db"));
    db.exec(
      "pragma journal_mode = wal; pragma synchronous = full; create table raw (id integer primary key, text text)",
    );
    const insert = db.prepare("insert into raw (text) values (?)");
    const rate = perSecond(ms, () => {
      db.exec("begin");
      for (let row = 0; row < SENDERS; row++) insert.run(TEXT);
      db.exec("commit");
      return SENDERS;
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
export function postgresRows(url, ms) {
  const psql = (statement) => execFileSync(path.join(findPostgres(), "psql"), [url, "-qc", statement]);
  psql("create table raw (id uuid primary key, text text)");
  const { perSecond } = pgbench(url, `insert into raw (id, text) values (gen_random_uuid(), repeat('x', 400));\n`, ms);
  psql("drop table raw");
  return perSecond;
}
