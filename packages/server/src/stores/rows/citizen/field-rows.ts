import type { Kysely } from "kysely";
import type { AuditAct } from "../../../audit/chain.js";
import { insertAudit } from "../audit-rows.js";
import { isAsRead } from "../life/as-read.js";
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

export const fieldRows = (
  agency: string,
  cases: readonly { readonly id: string; readonly field?: string | null }[],
): Schema["case_fields"][] =>
  cases.flatMap(({ id, field }) => (field ? { agency_id: agency, case_id: id, field } : []));

export async function changeField(
  db: Db,
  agency: string,
  caseId: string,
  field: string | null,
  act: AuditAct,
  after: number,
): Promise<"recorded" | "changed-meanwhile"> {
  if (!(await isAsRead(db, agency, caseId, after))) return "changed-meanwhile";
  await db.deleteFrom("case_fields").where("agency_id", "=", agency).where("case_id", "=", caseId).execute();
  const [row] = fieldRows(agency, [{ id: caseId, field }]);
  if (row) await db.insertInto("case_fields").values(row).execute();
  await insertAudit(db, agency, act);
  return "recorded";
}
