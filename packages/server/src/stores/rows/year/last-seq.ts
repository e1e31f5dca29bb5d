import type { Kysely } from "kysely";
import type { Schema } from "../schema.js";

/** The number of the last row of an agency's year in a table that counts them from 1; 0 for none. */
export async function lastSeq(
  db: Kysely<Schema>,
  table: "year_events" | "oversight_acts",
  agency: string,
  year: number,
): Promise<number> {
  const row = await db
    .selectFrom(table)
    .select("seq")
    .where("agency_id", "=", agency)
    .where("year", "=", year)
    .orderBy("seq", "desc")
    .limit(1)
    .executeTakeFirst();
  return row?.seq ?? 0;
}
