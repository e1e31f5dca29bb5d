import {
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type DatabaseConnection,
  type Driver,
} from "kysely";
import type { Schema } from "../rows/schema.js";

/**
 * A connection of one's own, on which nobody waits for a statement before the next is sent: the query builder's own holds each back until
 * the one before it was answered.
 */
export const inPipeline = <V>(db: Kysely<Schema>, work: (connection: Kysely<Schema>) => Promise<V>): Promise<V> =>
  db.getExecutor().provideConnection((connection) =>
    work(
      new Kysely<Schema>({
        dialect: {
          createDriver: () => driverOf(connection),
          createQueryCompiler: () => new PostgresQueryCompiler(),
          createAdapter: () => new PostgresAdapter(),
          createIntrospector: (one) => new PostgresIntrospector(one),
        },
      }),
    ),
  );

const nothing = async () => {};

/** Always the same connection, begun and ended by whoever has it. */
const driverOf = (connection: DatabaseConnection): Driver => ({
  init: nothing,
  acquireConnection: async () => connection,
  beginTransaction: nothing,
  commitTransaction: nothing,
  rollbackTransaction: nothing,
  releaseConnection: nothing,
  destroy: nothing,
});
