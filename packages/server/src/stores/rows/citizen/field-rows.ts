import type { Kysely } from "kysely";
import type { AuditAct } from "../../../audit/chain.js";
import { insertAudit } from "../audit-rows.js";
import type { Schema } from "../schema.js";

type Db = Kysely<Schema>;

/** What some cases are about; those of no field have no row. */
export const readFields = (db: Db, agency: string, caseIds: readonly string[]) =>
  db
    .selectFrom("case_fields")
    .select(["case_id", "field"])
    .where("agency_id", "=", agency)
    .where("case_id", "in", caseIds)
    .execute();

export async function insertFields(
  db: Db,
  agency: string,
  cases: readonly { readonly id: string; readonly field?: string | null }[],
): Promise<void> {
  const rows = cases.flatMap(({ id, field }) => (field ? { agency_id: agency, case_id: id, field } : []));
  if (rows.length > 0) await db.insertInto("case_fields").values(rows).execute();
}

export async function changeField(
  db: Db,
  agency: string,
  caseId: string,
  field: string | null,
  act: AuditAct,
): Promise<void> {
  await db.deleteFrom("case_fields").where("agency_id", "=", agency).where("case_id", "=", caseId).execute();
  await insertFields(db, agency, [{ id: caseId, field }]);
  await insertAudit(db, agency, act);
}
