import type { SqliteDatabase, SqliteStatement as KyselyStatement } from "kysely";

/** What SQLite keeps in a cell, as a driver hands it over. */
export type SqliteValue = null | number | bigint | string | Uint8Array;

/** What the store needs of a prepared statement of `node:sqlite`. */
export interface SqliteStatement {
  columns(): readonly unknown[];
  all(...values: SqliteValue[]): unknown[];
  run(...values: SqliteValue[]): { changes: number | bigint; lastInsertRowid: number | bigint };
  iterate(...values: SqliteValue[]): IterableIterator<unknown>;
}

/** What the store needs of a database handle: a `DatabaseSync` of `node:sqlite` fits. */
export interface SqliteHandle {
  exec(sql: string): void;
  prepare(sql: string): SqliteStatement;
  close(): void;
}

/** More different statements than the code has: only lists of changing length could ever reach it. */
const STATEMENTS_KEPT = 500;

/**
 * The handle as the query builder wants it. Closing it is left to whoever opened it: the builder would close only what it has used.
 *
 * Statements are kept, because preparing one costs more than running it.
 */
export function toKyselyDatabase(handle: SqliteHandle): SqliteDatabase {
  const statements = new Map<string, KyselyStatement>();
  return {
    close() {},
    prepare(sql) {
      const known = statements.get(sql);
      if (known) return known;
      if (statements.size >= STATEMENTS_KEPT) statements.clear();
      const statement = toKyselyStatement(handle.prepare(sql));
      statements.set(sql, statement);
      return statement;
    },
  };
}

function toKyselyStatement(statement: SqliteStatement): KyselyStatement {
  return {
    reader: statement.columns().length > 0,
    all: (values) => statement.all(...(values as SqliteValue[])),
    run: (values) => statement.run(...(values as SqliteValue[])),
    iterate: (values) => statement.iterate(...(values as SqliteValue[])),
  };
}
