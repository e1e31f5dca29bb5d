import { fail, type Result } from "@danvan/core";
import { distributePostgres, type Distributed } from "@danvan/server/postgres";
import { isPostgres } from "./postgres-url.js";
import { withPool } from "./postgres.js";

/**
 * Spreads the tables of a PostgreSQL server over the nodes of Citus; said twice it changes nothing. No server may run meanwhile.
 *
 * @returns the tables that were spread now, or `citus-missing`, `database-url-invalid`, or see `databaseProblem`
 * @example await distributeDatabase("postgres://danvan@coordinator/danvan")
 */
export const distributeDatabase = async (place: string): Promise<Result<Distributed>> =>
  isPostgres(place) ? withPool(place, distributePostgres, { untimed: true }) : fail("database-url-invalid", place);
