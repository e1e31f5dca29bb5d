import type { Kysely } from "kysely";
import type { StoredCase } from "../../../store/cases.js";
import { readCases } from "../case-rows.js";
import type { Schema } from "../schema.js";

type Db = Kysely<Schema>;

export async function insertMentions(
  db: Db,
  agency: string,
  caseId: string,
  noteId: string,
  officers: readonly string[],
): Promise<void> {
  if (officers.length === 0) return;
  await db
    .insertInto("mentions")
    .values(officers.map((officer) => ({ agency_id: agency, officer_id: officer, case_id: caseId, note_id: noteId })))
    .execute();
}

/** A note's identifier begins with its instant, so the newest is the greatest. */
export async function readMentioned(
  db: Db,
  agency: string,
  officerId: string,
  limit: number,
): Promise<readonly StoredCase[]> {
  const rows = await db
    .selectFrom("mentions")
    .select(["case_id", (eb) => eb.fn.max("note_id").as("newest")])
    .where("agency_id", "=", agency)
    .where("officer_id", "=", officerId)
    .groupBy("case_id")
    .orderBy("newest", "desc")
    .limit(limit)
    .execute();
  const ids = rows.map(({ case_id }) => case_id);
  return (await readCases(db, agency, ids)).cases;
}

export async function isMentioned(db: Db, agency: string, officerId: string, caseId: string): Promise<boolean> {
  const row = await db
    .selectFrom("mentions")
    .select("note_id")
    .where("agency_id", "=", agency)
    .where("officer_id", "=", officerId)
    .where("case_id", "=", caseId)
    .executeTakeFirst();
  return row !== undefined;
}

export async function deleteMentions(db: Db, agency: string, officerId: string, caseId: string): Promise<void> {
  await db
    .deleteFrom("mentions")
    .where("agency_id", "=", agency)
    .where("officer_id", "=", officerId)
    .where("case_id", "=", caseId)
    .execute();
}
