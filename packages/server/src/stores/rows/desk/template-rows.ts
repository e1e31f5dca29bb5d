import type { Kind } from "@danvan/core";
import type { Kysely } from "kysely";
import type { AuditAct } from "../../../audit/chain.js";
import type { StoredTemplate } from "../../../store/desk/templates.js";
import { insertAudit } from "../audit-rows.js";
import type { Schema } from "../schema.js";

type Db = Kysely<Schema>;

export async function readTemplates(db: Db, agency: string): Promise<StoredTemplate[]> {
  const rows = await db.selectFrom("templates").selectAll().where("agency_id", "=", agency).orderBy("name").execute();
  return rows.map(({ id, name, kind, outcome, text }) => ({
    id,
    name,
    kind: kind === "" ? null : (kind as Kind),
    outcome: outcome as StoredTemplate["outcome"],
    text,
  }));
}

export async function saveTemplate(
  db: Db,
  agency: string,
  { id, name, kind, outcome, text }: StoredTemplate,
  act: AuditAct,
): Promise<boolean> {
  const other = await db
    .selectFrom("templates")
    .select("id")
    .where("agency_id", "=", agency)
    .where("name", "=", name)
    .where("id", "!=", id)
    .executeTakeFirst();
  if (other) return false;
  const words = { name, kind: kind ?? "", outcome, text };
  await db
    .insertInto("templates")
    .values({ agency_id: agency, id, ...words })
    .onConflict((conflict) => conflict.columns(["agency_id", "id"]).doUpdateSet(words))
    .execute();
  await insertAudit(db, agency, act);
  return true;
}

export async function dropTemplate(db: Db, agency: string, id: string, act: AuditAct): Promise<boolean> {
  const dropped = await db
    .deleteFrom("templates")
    .where("agency_id", "=", agency)
    .where("id", "=", id)
    .executeTakeFirst();
  if (dropped.numDeletedRows === 0n) return false;
  await insertAudit(db, agency, act);
  return true;
}
