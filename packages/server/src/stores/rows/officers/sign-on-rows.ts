import type { Kysely } from "kysely";
import type { AuditAct } from "../../../audit/chain.js";
import type { StoredOfficer } from "../../../store/officers.js";
import { insertAudit } from "../audit-rows.js";
import type { Schema } from "../schema.js";
import { findOfficerById } from "./officer-rows.js";
import { deleteSignOn } from "./sign-on-row.js";

type Db = Kysely<Schema>;

export async function linkSignOn(
  db: Db,
  agency: string,
  officerId: string,
  hash: string,
  act: AuditAct,
): Promise<boolean> {
  const taken = await ofHash(db, agency, hash);
  if (taken && taken.officer_id !== officerId) return false;
  await deleteSignOn(db, agency, officerId);
  await db.insertInto("sign_ons").values({ agency_id: agency, identity_hash: hash, officer_id: officerId }).execute();
  await insertAudit(db, agency, act);
  return true;
}

export async function unlinkSignOn(db: Db, agency: string, officerId: string, act: AuditAct): Promise<boolean> {
  if (!(await deleteSignOn(db, agency, officerId))) return false;
  await insertAudit(db, agency, act);
  return true;
}

export async function findOfficerBySignOn(db: Db, agency: string, hash: string): Promise<StoredOfficer | null> {
  const row = await ofHash(db, agency, hash);
  return row ? findOfficerById(db, agency, row.officer_id) : null;
}

export async function readSignOns(db: Db, agency: string): Promise<string[]> {
  const rows = await db.selectFrom("sign_ons").select("officer_id").where("agency_id", "=", agency).execute();
  return rows.map(({ officer_id }) => officer_id).toSorted();
}

const ofHash = (db: Db, agency: string, hash: string) =>
  db
    .selectFrom("sign_ons")
    .select("officer_id")
    .where("agency_id", "=", agency)
    .where("identity_hash", "=", hash)
    .executeTakeFirst();
