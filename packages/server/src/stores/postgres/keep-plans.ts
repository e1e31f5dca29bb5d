import { sql, type Kysely } from "kysely";
import type { Schema } from "../rows/schema.js";

/** From so many rows on a plan that was made for them finds the right index. */
const ROWS_LEAST = 1_000;

/**
 * Lets a transaction keep the plans by which foreign keys are checked, where the planner knows of rows (PostgreSQL counts them by itself, within a
 * minute). `force_custom_plan` has each key of each row planned anew, which takes longer than to look for it; but a plan that is kept from
 * when a table was empty reads all rows of an agency for each. Statements of the store have plans of their own in either case.
 */
export const keepPlans = (connection: Kysely<Schema>): Promise<unknown> =>
  sql`select set_config('plan_cache_mode', 'auto', true) from pg_class
    where oid in ('cases'::regclass, 'events'::regclass) having min(reltuples) >= ${ROWS_LEAST}`.execute(connection);
