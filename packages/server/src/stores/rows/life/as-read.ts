import type { Kysely } from "kysely";
import type { Schema } from "../schema.js";

/** Whether the history of a case is still as long as the caller saw it: what is decided by a history is written beside it or not at all. */
export async function isAsRead(db: Kysely<Schema>, agency: string, caseId: string, after: number): Promise<boolean> {
  const row = await db
    .selectFrom("cases")
    .select("length")
    .where("agency_id", "=", agency)
    .where("id", "=", caseId)
    .executeTakeFirst();
  return row?.length === after;
}
