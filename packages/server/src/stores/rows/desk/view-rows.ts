import type { Kysely } from "kysely";
import type { AuditAct } from "../../../audit/chain.js";
import type { StoredPreferences } from "../../../store/desk/preferences.js";
import type { StoredView } from "../../../store/desk/views.js";
import { insertAudit } from "../audit-rows.js";
import type { Schema } from "../schema.js";

type Db = Kysely<Schema>;

export async function readViews(db: Db, agency: string, officerId: string): Promise<StoredView[]> {
  const rows = await db
    .selectFrom("views")
    .selectAll()
    .where("agency_id", "=", agency)
    .where("officer_id", "in", ["", officerId])
    .orderBy("officer_id")
    .orderBy("name")
    .execute();
  return rows.map(({ id, officer_id, name, query }) => ({ id, officerId: officer_id, name, query }));
}

export async function saveView(
  db: Db,
  agency: string,
  { id, officerId, name, query }: StoredView,
  act: AuditAct | null,
): Promise<void> {
  await db
    .insertInto("views")
    .values({ agency_id: agency, id, officer_id: officerId, name, query })
    .onConflict((conflict) => conflict.columns(["agency_id", "officer_id", "name"]).doUpdateSet({ query }))
    .execute();
  if (act) await insertAudit(db, agency, act);
}

export async function dropView(
  db: Db,
  agency: string,
  id: string,
  officerId: string,
  act: AuditAct | null,
): Promise<boolean> {
  const dropped = await db
    .deleteFrom("views")
    .where("agency_id", "=", agency)
    .where("id", "=", id)
    .where("officer_id", "=", officerId)
    .executeTakeFirst();
  if (dropped.numDeletedRows === 0n) return false;
  if (act) await insertAudit(db, agency, act);
  return true;
}

export async function readPreferences(db: Db, agency: string, officerId: string): Promise<StoredPreferences | null> {
  const row = await db
    .selectFrom("preferences")
    .select("shortcuts")
    .where("agency_id", "=", agency)
    .where("officer_id", "=", officerId)
    .executeTakeFirst();
  return row ? { shortcuts: row.shortcuts === 1 } : null;
}

export async function setPreferences(
  db: Db,
  agency: string,
  officerId: string,
  { shortcuts }: StoredPreferences,
): Promise<void> {
  const chosen = { shortcuts: Number(shortcuts) };
  await db
    .insertInto("preferences")
    .values({ agency_id: agency, officer_id: officerId, ...chosen })
    .onConflict((conflict) => conflict.columns(["agency_id", "officer_id"]).doUpdateSet(chosen))
    .execute();
}
