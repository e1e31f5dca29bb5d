import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, expect, test } from "vitest";
import { AGENCY, exampleIntake } from "../../store/conformance/examples.ts";
import type { SqliteHandle } from "./sqlite-handle.ts";
import { openSqliteStore, readSqliteStore } from "./sqlite.ts";

const folder = mkdtempSync(path.join(tmpdir(), "danvan-snapshot-"));
afterEach(() => rmSync(folder, { recursive: true }));

/** A handle that lets something happen before each of its statements is run. */
function watched(handle: DatabaseSync, before: (sql: string) => void): SqliteHandle {
  return {
    exec: (sql) => handle.exec(sql),
    close: () => handle.close(),
    prepare(sql) {
      const statement = handle.prepare(sql);
      return {
        columns: () => statement.columns(),
        all: (...values) => (before(sql), statement.all(...values)),
        run: (...values) => (before(sql), statement.run(...values)),
        iterate: (...values) => (before(sql), statement.iterate(...values)),
      };
    },
  };
}

test("what is read beside a server is of one state, whatever the server writes between two reads", async () => {
  const file = path.join(folder, "danvan.db");
  const server = openSqliteStore(new DatabaseSync(file));
  const intake = exampleIntake(1);
  await server.receive(intake);
  let isWritten = false;
  // By a connection of its own, at once: the reader gives the thread to nobody between its reads.
  const other = new DatabaseSync(file);
  const reader = readSqliteStore(
    watched(new DatabaseSync(file, { readOnly: true }), (sql) => {
      if (sql.includes('from "answers"') && !isWritten) {
        other.exec(`insert into events values ('${AGENCY}', '${intake.id}', 'later', 'answered', 1, 'officer', '{}');
          insert into answers values ('${AGENCY}', '${intake.id}', 'later', 'Đã sửa.')`);
        isWritten = true;
      }
    }),
  );
  const seen = (await reader.find(AGENCY, intake.code))!;
  expect(isWritten).toBe(true);
  expect([seen.events.length, seen.replies.length]).toEqual([1, 0]);
  expect((await reader.find(AGENCY, intake.code))!.replies).toHaveLength(1);
  await Promise.all([reader.close(), server.close()]);
  other.close();
});
