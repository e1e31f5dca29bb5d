import type { Store } from "../store.js";

/** What the store needs of a `DatabaseSync` handle of `node:sqlite`. */
export interface SqliteHandle {
  exec(sql: string): void;
  prepare(sql: string): SqliteStatement;
  close(): void;
}

export interface SqliteStatement {
  columns(): readonly unknown[];
  all(...values: SqliteValue[]): unknown[];
  run(...values: SqliteValue[]): { changes: number | bigint; lastInsertRowid: number | bigint };
  iterate(...values: SqliteValue[]): IterableIterator<unknown>;
}

export type SqliteValue = null | number | bigint | string | Uint8Array;

/** Opens the store over a database handle, and brings its schema up to date. */
export declare function openSqliteStore(handle: SqliteHandle): Promise<Store>;
