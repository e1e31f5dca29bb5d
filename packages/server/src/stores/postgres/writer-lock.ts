import { sql, type Kysely } from "kysely";
import type { Schema } from "../rows/schema.js";
import type { Table } from "../tables/table.js";

/**
 * One row for each agency. Whoever writes for the agency holds it until the commit, in whatever process or machine: what was read before a
 * write is then still so when it is written, as on a file. A row, because advisory locks hold on one node of a distributed database only.
 */
export const writers: Table = {
  name: "writers",
  body: `
      agency_id text not null,
      primary key (agency_id)`,
};

export async function lockWriter(connection: Kysely<Schema>, agency: string): Promise<void> {
  const lock = sql`select 1 from writers where agency_id = ${agency} for update`;
  const { rows } = await lock.execute(connection);
  if (rows.length > 0) return;
  await sql`insert into writers (agency_id) values (${agency}) on conflict (agency_id) do nothing`.execute(connection);
  await lock.execute(connection);
}
