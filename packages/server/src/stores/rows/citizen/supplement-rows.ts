import type { Kysely } from "kysely";
import type { Schema } from "../schema.js";

type Db = Kysely<Schema>;

/** What the senders of some cases answered, each with its event. */
export const readSupplements = (db: Db, agency: string, caseIds: readonly string[]) =>
  db
    .selectFrom("supplements")
    .select(["case_id", "event_id", "text"])
    .where("agency_id", "=", agency)
    .where("case_id", "in", caseIds)
    .orderBy("case_id")
    .orderBy("event_id")
    .execute();

export const insertSupplement = (db: Db, agency: string, caseId: string, eventId: string, text: string) =>
  db.insertInto("supplements").values({ agency_id: agency, case_id: caseId, event_id: eventId, text }).execute();
