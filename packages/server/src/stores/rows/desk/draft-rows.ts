import type { Kysely, Selectable } from "kysely";
import type { StoredDraft, TypedDraft } from "../../../store/desk/drafts.js";
import type { Schema } from "../schema.js";

type Db = Kysely<Schema>;
type DraftRow = Selectable<Schema["drafts"]>;

const ofDraft = (db: Db, agency: string, caseId: string, officerId: string, field: string) =>
  db
    .selectFrom("drafts")
    .selectAll()
    .where("agency_id", "=", agency)
    .where("case_id", "=", caseId)
    .where("officer_id", "=", officerId)
    .where("field", "=", field);

export async function keepDraft(db: Db, typed: TypedDraft): Promise<StoredDraft | null> {
  const { agency, caseId, officerId, field, text, base } = typed;
  const known = await ofDraft(db, agency, caseId, officerId, field).executeTakeFirst();
  // Words that go on from what stands there hold it, seen or not: a form may leave while the last sign of its field is on its way.
  const isUnseen = known !== undefined && known.version !== base && !text.startsWith(known.text);
  if (text === "") {
    // Whoever empties a field that another window has filled has not seen what stands there.
    if (isUnseen) return toDraft(known);
    await dropDraft(db, agency, caseId, officerId, field);
    return null;
  }
  const at = Date.parse(typed.at);
  const isResumed = known !== undefined && known.at > Date.parse(typed.idleSince);
  const row: DraftRow = {
    agency_id: agency,
    case_id: caseId,
    officer_id: officerId,
    field,
    text,
    earlier: isUnseen ? known.text : (known?.earlier ?? ""),
    version: (known?.version ?? 0) + 1,
    since: isResumed ? known.since : at,
    at,
  };
  await db
    .insertInto("drafts")
    .values(row)
    .onConflict((conflict) =>
      conflict
        .columns(["agency_id", "case_id", "officer_id", "field"])
        .doUpdateSet({ text, earlier: row.earlier, version: row.version, since: row.since, at }),
    )
    .execute();
  return toDraft(row);
}

export async function readDrafts(db: Db, agency: string, caseId: string): Promise<StoredDraft[]> {
  const rows = await db
    .selectFrom("drafts")
    .selectAll()
    .where("agency_id", "=", agency)
    .where("case_id", "=", caseId)
    .orderBy("officer_id")
    .orderBy("field")
    .execute();
  return rows.map(toDraft);
}

export async function dropDraft(
  db: Db,
  agency: string,
  caseId: string,
  officerId: string,
  ...fields: readonly string[]
): Promise<void> {
  if (fields.length === 0) return;
  await db
    .deleteFrom("drafts")
    .where("agency_id", "=", agency)
    .where("case_id", "=", caseId)
    .where("officer_id", "=", officerId)
    .where("field", "in", fields)
    .execute();
}

export async function sweepDrafts(db: Db, agency: string, before: string): Promise<number> {
  const swept = await db
    .deleteFrom("drafts")
    .where("agency_id", "=", agency)
    .where("at", "<", Date.parse(before))
    .executeTakeFirst();
  return Number(swept.numDeletedRows);
}

const toDraft = ({ officer_id, field, text, earlier, version, since, at }: DraftRow): StoredDraft => ({
  officerId: officer_id,
  field,
  text,
  earlier,
  version,
  since: new Date(since).toISOString(),
  at: new Date(at).toISOString(),
});
