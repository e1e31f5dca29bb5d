import { openSqliteStore } from "../src/stores/sqlite/sqlite.ts";
import type { SqliteHandle, SqliteStatement } from "../src/stores/sqlite/sqlite-handle.ts";
import { emptyDatabase } from "./empty-database.ts";

/** What begins and ends a transaction is no work. */
const CONTROL = /^(?:begin|commit|rollback|savepoint|release)\b/;

/** A store in memory that tells which statements were run. */
export function countedStore() {
  const database = emptyDatabase(openSqliteStore);
  const run: string[] = [];
  function counted(sql: string): SqliteStatement {
    const statement = database.prepare(sql);
    const count = () => void (CONTROL.test(sql) || run.push(sql));
    return {
      columns: () => statement.columns(),
      all: (...values) => (count(), statement.all(...values)),
      run: (...values) => (count(), statement.run(...values)),
      iterate: (...values) => (count(), statement.iterate(...values)),
    };
  }
  const handle: SqliteHandle = {
    exec: (sql) => database.exec(sql),
    prepare: counted,
    close: () => database.close(),
  };
  const store = openSqliteStore(handle);
  /** The statements that something needs. */
  async function during(work: () => Promise<unknown>): Promise<readonly string[]> {
    run.length = 0;
    await work();
    return [...run];
  }
  return { store, during };
}
