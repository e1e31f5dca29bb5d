import type { Kysely } from "kysely";
import type { Change, StoredEvent } from "../../store/cases.js";
import { insertAudit } from "./audit-rows.js";
import { toEventRow, toProjectionRow } from "./case-rows.js";
import { dropDraft } from "./desk/draft-rows.js";
import { insertCounts } from "./count-rows.js";
import { eraseWords } from "./erase-words.js";
import { insertWholeFile } from "./file-rows.js";
import { insertRedaction } from "./life/redaction-rows.js";
import { restore } from "./life/restore-rows.js";
import { insertJobs } from "./outbox/outbox-rows.js";
import { insertSupplement } from "./citizen/supplement-rows.js";
import type { Schema } from "./schema.js";
import type { WordIndex } from "./word-index.js";

type Db = Kysely<Schema>;

/** Writes the next event of a case, if the history is still as long as the caller saw it. */
export async function updateCase(db: Db, words: WordIndex, change: Change): Promise<"recorded" | "changed-meanwhile"> {
  const { agency, caseId, next } = change;
  const updated = await db
    .updateTable("cases")
    .set({ ...toProjectionRow(change.projection), length: change.after + 1 })
    .where("agency_id", "=", agency)
    .where("id", "=", caseId)
    .where("length", "=", change.after)
    .executeTakeFirst();
  if (updated.numUpdatedRows === 0n) return "changed-meanwhile";
  await insertEvent(db, agency, caseId, next);
  if (change.reply !== undefined)
    await db
      .insertInto("answers")
      .values({ agency_id: agency, case_id: caseId, event_id: next.id, text: change.reply })
      .execute();
  const { event } = next;
  for (const file of change.files ?? [])
    await insertWholeFile(
      db,
      { agency, caseId, eventId: event.by === "citizen" ? null : next.id, at: Date.parse(event.at) },
      file,
    );
  if (change.supplement !== undefined) await insertSupplement(db, agency, caseId, next.id, change.supplement);
  if (change.reopening !== undefined)
    await db
      .insertInto("reopenings")
      .values({ agency_id: agency, case_id: caseId, event_id: next.id, text: change.reopening })
      .execute();
  if (change.rating)
    await db
      .insertInto("ratings")
      .values({ agency_id: agency, ...change.rating })
      .execute();
  if (change.contactUntil !== undefined)
    await db
      .updateTable("contacts")
      .set({ erase_after: change.contactUntil })
      .where("agency_id", "=", agency)
      .where("case_id", "=", caseId)
      .execute();
  if (change.sent) await dropDraft(db, agency, { caseId }, change.sent.officer, ...change.sent.fields);
  if (change.redaction) await insertRedaction(db, agency, caseId, next.id, change.redaction);
  if (change.restored) await restore(db, words, { agency, caseId, at: Date.parse(event.at) }, change.restored);
  if (change.erase) await eraseWords(db, words, { agency, caseId }, "all");
  await insertCounts(db, agency, change.rules, change.counted);
  await insertJobs(db, agency, change.jobs ?? []);
  if (change.act) await insertAudit(db, agency, change.act);
  return "recorded";
}

async function insertEvent(db: Db, agency: string, caseId: string, stored: StoredEvent) {
  const row = toEventRow(agency, caseId, stored);
  await db.insertInto("events").values(row).execute();
  return row;
}
