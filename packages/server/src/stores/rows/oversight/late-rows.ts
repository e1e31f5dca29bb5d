import type { Kind, Status } from "@danvan/core";
import type { Kysely } from "kysely";
import type { StoredLateCase } from "../../../store/oversight/many-agencies.js";
import type { Schema } from "../schema.js";

/** No word of a case is read: nobody can be shown what was not. */
export async function readLateCases(
  db: Kysely<Schema>,
  agency: string,
  until: number,
  limit: number,
): Promise<StoredLateCase[]> {
  const rows = await db
    .selectFrom("cases")
    .select(["code", "kind", "status", "due_at"])
    .where("agency_id", "=", agency)
    .where("open", "=", 1)
    .where("due_at", "<=", until)
    .orderBy("due_at")
    .orderBy("id")
    .limit(limit)
    .execute();
  return rows.map(({ code, kind, status, due_at }) => ({
    code,
    kind: kind as Kind,
    status: status as Status,
    dueAt: due_at,
  }));
}
