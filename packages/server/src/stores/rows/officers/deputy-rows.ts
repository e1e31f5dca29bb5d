import type { Kysely } from "kysely";
import type { AuditAct } from "../../../audit/chain.js";
import type { StoredDeputy } from "../../../store/deputies.js";
import type { StoredOfficer } from "../../../store/officers.js";
import { insertAudit } from "../audit-rows.js";
import type { Schema } from "../schema.js";
import { toOfficer } from "./officer-rows.js";

type Db = Kysely<Schema>;

export async function insertDeputy(db: Db, deputy: StoredDeputy, act: AuditAct): Promise<void> {
  const { agency, id, officerId, deputyId, from, to } = deputy;
  await db
    .insertInto("deputies")
    .values({ agency_id: agency, id, officer_id: officerId, deputy_id: deputyId, from_day: from, to_day: to })
    .execute();
  await insertAudit(db, agency, act);
}

export async function endDeputy(db: Db, agency: string, id: string, day: string, act: AuditAct): Promise<boolean> {
  const ended = await db
    .updateTable("deputies")
    .set({ to_day: day })
    .where("agency_id", "=", agency)
    .where("id", "=", id)
    .where("to_day", ">", day)
    .executeTakeFirst();
  if (ended.numUpdatedRows === 0n) return false;
  await insertAudit(db, agency, act);
  return true;
}

export async function readDeputies(db: Db, agency: string, day: string): Promise<StoredDeputy[]> {
  const rows = await db
    .selectFrom("deputies")
    .selectAll()
    .where("agency_id", "=", agency)
    .where("to_day", ">=", day)
    .whereRef("from_day", "<=", "to_day")
    .orderBy("from_day")
    .orderBy("id")
    .execute();
  return rows.map((row) => ({
    agency,
    id: row.id,
    officerId: row.officer_id,
    deputyId: row.deputy_id,
    from: row.from_day,
    to: row.to_day,
  }));
}

export async function readAbsentOn(db: Db, agency: string, deputyId: string, day: string): Promise<StoredOfficer[]> {
  const rows = await db
    .selectFrom("deputies as d")
    .innerJoin("officers as o", (join) =>
      join.onRef("o.agency_id", "=", "d.agency_id").onRef("o.id", "=", "d.officer_id"),
    )
    .selectAll("o")
    .distinct()
    .where("d.agency_id", "=", agency)
    .where("d.deputy_id", "=", deputyId)
    .where("d.from_day", "<=", day)
    .where("d.to_day", ">=", day)
    .orderBy("o.name")
    .execute();
  return rows.map(toOfficer);
}
