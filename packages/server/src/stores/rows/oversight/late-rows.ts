import type { Kind, Status } from "@danvan/core";
import type { Kysely } from "kysely";
import type { LateCase } from "../../../store/oversight/many-agencies.js";
import type { Schema } from "../schema.js";

/** No word of a case is read: nobody can be shown what was not. */
export async function readLateCases(
  db: Kysely<Schema>,
  agency: string,
  before: string,
  limit: number,
): Promise<LateCase[]> {
  const rows = await db
    .selectFrom("cases")
    .select(["code", "kind", "status", "due_on as dueOn"])
    .where("agency_id", "=", agency)
    .where("open", "=", 1)
    .where("due_on", "<", before)
    .orderBy("due_on")
    .orderBy("id")
    .limit(limit)
    .execute();
  return rows.map((row) => ({ ...row, kind: row.kind as Kind, status: row.status as Status }));
}
