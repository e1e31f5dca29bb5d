import type { Kysely } from "kysely";
import type { DraftPlace, StoredDraft, TypedDraft } from "../../../store/desk/drafts.js";
import { isAsRead } from "../life/as-read.js";
import type { Schema } from "../schema.js";
import type { DraftRow } from "./desk-schema.js";

type Db = Kysely<Schema>;

/** Two tables of one shape: a case takes its drafts along when it goes, a page has none to go with. */
const TABLES = { drafts: "case_id", page_drafts: "page" } as const;

/** The table of a place, with the columns that name it there; the builder is told of one table, since both have the same columns else. */
function placeOf(place: DraftPlace) {
  const [table, id] = "page" in place ? (["page_drafts", place.page] as const) : (["drafts", place.caseId] as const);
  return { table: table as "drafts", column: TABLES[table] as "case_id", id };
}

export async function keepDraft(db: Db, typed: TypedDraft): Promise<StoredDraft | null | "changed-meanwhile"> {
  const { agency, place, after, officerId, field, text, base } = typed;
  if ("caseId" in place && after !== undefined && !(await isAsRead(db, agency, place.caseId, after)))
    return "changed-meanwhile";
  const { table, column, id } = placeOf(place);
  const known = await ofPlace(db, agency, place)
    .where("officer_id", "=", officerId)
    .where("field", "=", field)
    .executeTakeFirst();
  // Words that go on from what stands there hold it, seen or not: a form may leave while the last sign of its field is on its way.
  const isUnseen = known !== undefined && known.version !== base && !text.startsWith(known.text);
  if (text === "") {
    // Whoever empties a field that another window has filled has not seen what stands there.
    if (isUnseen) return toDraft(known);
    await dropDraft(db, agency, place, officerId, field);
    return null;
  }
  const at = Date.parse(typed.at);
  const isResumed = known !== undefined && known.at > Date.parse(typed.idleSince);
  const row: DraftRow = {
    agency_id: agency,
    officer_id: officerId,
    field,
    text,
    earlier: isUnseen ? known.text : (known?.earlier ?? ""),
    version: (known?.version ?? 0) + 1,
    since: isResumed ? known.since : at,
    at,
  };
  await db
    .insertInto(table)
    .values({ ...row, [column]: id } as DraftRow & { case_id: string })
    .onConflict((conflict) =>
      conflict
        .columns(["agency_id", column, "officer_id", "field"])
        .doUpdateSet({ text, earlier: row.earlier, version: row.version, since: row.since, at }),
    )
    .execute();
  return toDraft(row);
}

export async function readDrafts(db: Db, agency: string, place: DraftPlace): Promise<StoredDraft[]> {
  const rows = await ofPlace(db, agency, place).orderBy("officer_id").orderBy("field").execute();
  return rows.map(toDraft);
}

export async function dropDraft(
  db: Db,
  agency: string,
  place: DraftPlace,
  officerId: string,
  ...fields: readonly string[]
): Promise<void> {
  if (fields.length === 0) return;
  const { table, column, id } = placeOf(place);
  await db
    .deleteFrom(table)
    .where("agency_id", "=", agency)
    .where(column, "=", id)
    .where("officer_id", "=", officerId)
    .where("field", "in", fields)
    .execute();
}

export async function sweepDrafts(db: Db, agency: string, before: string): Promise<number> {
  let swept = 0;
  for (const table of Object.keys(TABLES) as (keyof typeof TABLES)[]) {
    const { numDeletedRows } = await db
      .deleteFrom(table as "drafts")
      .where("agency_id", "=", agency)
      .where("at", "<", Date.parse(before))
      .executeTakeFirst();
    swept += Number(numDeletedRows);
  }
  return swept;
}

function ofPlace(db: Db, agency: string, place: DraftPlace) {
  const { table, column, id } = placeOf(place);
  return db.selectFrom(table).selectAll().where("agency_id", "=", agency).where(column, "=", id);
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
