import type { Kysely } from "kysely";
import type { Schema } from "../schema.js";
import { runKept, valuesOf } from "./run-kept.js";

type Db = Kysely<Schema>;

/** How a dialect writes many rows of one form: those of one call have the same columns in the same order. */
export interface RowInserter {
  insert<Name extends keyof Schema>(db: Db, table: Name, rows: readonly Schema[Name][]): Promise<void>;
  /** @returns the identifiers of those whose code was free */
  insertCases(db: Db, rows: readonly Schema["cases"][]): Promise<readonly string[]>;
}

/** All rows in one statement: the database may be far away. */
export const atOnce: RowInserter = {
  async insert(db, table, rows) {
    if (rows.length === 0) return;
    await runKept(db, `${rows.length} ${table}`, valuesOf(rows), () => insertion(db, table, rows));
  },
  async insertCases(db, rows) {
    if (rows.length === 0) return [];
    const insert = () => caseInsertion(db, rows).returning("id");
    const inserted = await runKept(db, `${rows.length} cases whose code is free`, valuesOf(rows), insert);
    return inserted.map(({ id }) => id);
  },
};

/** The statement that inserts rows. The builder cannot know which table it will be, and takes what all have in common for all that one has. */
export const insertion = <Name extends keyof Schema>(db: Db, table: Name, rows: readonly Schema[Name][]) =>
  db.insertInto<keyof Schema>(table).values(rows as never);

/** The statement that inserts those cases whose code is free. */
export const caseInsertion = (db: Db, rows: readonly Schema["cases"][]) =>
  db
    .insertInto("cases")
    .values(rows)
    .onConflict((conflict) => conflict.columns(["agency_id", "code"]).doNothing());
