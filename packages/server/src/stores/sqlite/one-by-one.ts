import type { Compilable } from "kysely";
import { caseInsertion, insertion, type RowInserter } from "../rows/intake/row-inserter.js";
import type { SqliteHandle, SqliteStatement, SqliteValue } from "./sqlite-handle.js";

/**
 * Each row by a statement that is prepared once: SQLite is not far away, and a statement of many rows takes longer than theirs one by one, and is
 * another for each number of rows.
 *
 * Past the query builder, which has its one connection in a transaction meanwhile; a statement is over when it has run.
 */
export function oneByOne(handle: SqliteHandle): RowInserter {
  const prepared = new Map<string, SqliteStatement>();

  function statement(name: string, build: () => Compilable): SqliteStatement {
    const known = prepared.get(name) ?? handle.prepare(build().compile().sql);
    prepared.set(name, known);
    return known;
  }

  return {
    async insert(db, table, rows) {
      if (rows.length === 0) return;
      const insert = statement(table, () => insertion(db, table, rows.slice(0, 1)));
      for (const row of rows) insert.run(...(Object.values(row) as SqliteValue[]));
    },
    async insertCases(db, rows) {
      if (rows.length === 0) return [];
      const insert = statement("cases whose code is free", () => caseInsertion(db, rows.slice(0, 1)));
      const isFree = (row: object) => Number(insert.run(...(Object.values(row) as SqliteValue[])).changes) > 0;
      return rows.filter(isFree).map(({ id }) => id);
    },
  };
}
