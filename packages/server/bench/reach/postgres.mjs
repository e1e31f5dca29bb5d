import pg from "pg";
import { openPostgresStore } from "../../dist/stores/postgres/postgres.js";

const types = {
  getTypeParser: (oid, format) => (oid === 20 || oid === 1700 ? Number : pg.types.getTypeParser(oid, format)),
};

/**
 * The store as `@danvan/node` opens it: statements go out in a pipeline, and a plan is made for the agency asked about.
 *
 * @param told of each statement and its values before it goes out
 */
export function openPostgres(url, told) {
  const options = "-c plan_cache_mode=force_custom_plan";
  const pool = new pg.Pool({ connectionString: url, types, pipeline: true, options });
  if (told)
    pool.on("connect", (client) => {
      const { query } = client;
      client.query = (sql, ...rest) => {
        told(typeof sql === "string" ? sql : sql.text, rest[0] ?? sql.values ?? []);
        return query.call(client, sql, ...rest);
      };
    });
  return openPostgresStore(pool);
}
