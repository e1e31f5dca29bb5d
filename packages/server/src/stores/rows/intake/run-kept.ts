import { CompiledQuery, type Compilable, type Kysely } from "kysely";
import type { Schema } from "../schema.js";

const texts = new WeakMap<object, Map<string, string>>();
/** More than one dialect has names for, unless batches of every size come to many tables. */
const KEPT_MOST = 500;

/**
 * Runs a statement whose text is made once for each dialect. Of one that is run thousands of times a second the query builder would make a
 * node of each value each time, which takes longer than a database on the same machine takes to run it.
 *
 * @param name of the text: what has another text, such as one of more rows, has another name
 * @param values in the order in which the statement names them
 * @param build the statement, with those values
 */
export async function runKept<Row>(
  db: Kysely<Schema>,
  name: string,
  values: readonly unknown[],
  build: () => Compilable<Row>,
): Promise<readonly Row[]> {
  const dialect = db.getExecutor().adapter.constructor;
  const kept = texts.get(dialect) ?? new Map<string, string>();
  texts.set(dialect, kept);
  let text = kept.get(name);
  if (text === undefined) {
    text = build().compile().sql;
    if (kept.size === KEPT_MOST) kept.clear();
    kept.set(name, text);
  }
  return (await db.executeQuery(CompiledQuery.raw(text, [...values]) as CompiledQuery<Row>)).rows;
}

/** The values of rows that have the same columns in the same order. */
export const valuesOf = (rows: readonly object[]): unknown[] => rows.flatMap((row): unknown[] => Object.values(row));
