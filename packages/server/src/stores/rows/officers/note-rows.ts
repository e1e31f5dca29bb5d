import type { Kysely } from "kysely";
import type { AuditAct } from "../../../audit/chain.js";
import type { CaseNote } from "../../../store/cases.js";
import { insertAudit } from "../audit-rows.js";
import { dropDraft } from "../desk/draft-rows.js";
import { insertMentions } from "../desk/mention-rows.js";
import { isAsRead } from "../life/as-read.js";
import type { Schema } from "../schema.js";

type Db = Kysely<Schema>;

export async function insertNote(
  db: Db,
  agency: string,
  caseId: string,
  { id, at, by, text, mentions = [] }: CaseNote,
  act: AuditAct,
  after: number,
): Promise<"recorded" | "changed-meanwhile"> {
  if (!(await isAsRead(db, agency, caseId, after))) return "changed-meanwhile";
  await db
    .insertInto("notes")
    .values({ agency_id: agency, case_id: caseId, id, at: Date.parse(at), by_officer: by, text })
    .execute();
  await insertMentions(db, agency, caseId, id, mentions);
  await dropDraft(db, agency, { caseId }, by, "noted");
  await insertAudit(db, agency, act);
  return "recorded";
}

/** The oldest first: an identifier begins with its instant. */
export async function readNotes(db: Db, agency: string, caseId: string): Promise<CaseNote[]> {
  const rows = await db
    .selectFrom("notes")
    .selectAll()
    .where("agency_id", "=", agency)
    .where("case_id", "=", caseId)
    .orderBy("id")
    .execute();
  return rows.map(({ id, at, by_officer, text }) => ({ id, at: new Date(at).toISOString(), by: by_officer, text }));
}
