import type { Kysely } from "kysely";
import type { Redaction } from "../../../store/life/redaction.js";
import type { Schema } from "../schema.js";

type Db = Kysely<Schema>;

export const insertRedaction = (db: Db, agency: string, caseId: string, eventId: string, redaction: Redaction) =>
  db
    .insertInto("redactions")
    .values({
      agency_id: agency,
      case_id: caseId,
      event_id: eventId,
      what: redaction.what,
      words: redaction.words,
      file_id: redaction.file,
    })
    .execute();

export const readRedactions = (db: Db, agency: string, caseIds: readonly string[]) =>
  db
    .selectFrom("redactions")
    .select(["case_id", "event_id", "what", "words", "file_id"])
    .where("agency_id", "=", agency)
    .where("case_id", "in", caseIds)
    .execute();
