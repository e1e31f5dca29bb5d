import type { Kysely } from "kysely";
import type { AuditAct } from "../../../audit/chain.js";
import type { StoredSecondFactor } from "../../../store/second-factors.js";
import { insertAudit } from "../audit-rows.js";
import type { Schema } from "../schema.js";

type Db = Kysely<Schema>;

const recoveryOf = (db: Db, agency: string, officerId: string) =>
  db.deleteFrom("recovery_codes").where("agency_id", "=", agency).where("officer_id", "=", officerId);

export async function findSecondFactor(db: Db, agency: string, officerId: string): Promise<StoredSecondFactor | null> {
  const row = await db
    .selectFrom("second_factors")
    .selectAll()
    .where("agency_id", "=", agency)
    .where("officer_id", "=", officerId)
    .executeTakeFirst();
  if (!row) return null;
  const codes = await db
    .selectFrom("recovery_codes")
    .select("hash")
    .where("agency_id", "=", agency)
    .where("officer_id", "=", officerId)
    .execute();
  return { secret: row.secret, confirmed: row.confirmed === 1, lastStep: row.last_step, recovery: codes.length };
}

export async function offerSecondFactor(db: Db, agency: string, officerId: string, secret: string): Promise<void> {
  const known = await findSecondFactor(db, agency, officerId);
  if (known?.confirmed) return;
  await deleteSecondFactor(db, agency, officerId);
  await db
    .insertInto("second_factors")
    .values({ agency_id: agency, officer_id: officerId, secret, confirmed: 0, last_step: -1 })
    .execute();
}

export async function confirmSecondFactor(
  db: Db,
  agency: string,
  officerId: string,
  { step, recovery }: { readonly step: number; readonly recovery: readonly string[] },
  act: AuditAct,
): Promise<void> {
  await db
    .updateTable("second_factors")
    .set({ confirmed: 1, last_step: step })
    .where("agency_id", "=", agency)
    .where("officer_id", "=", officerId)
    .execute();
  await recoveryOf(db, agency, officerId).execute();
  for (const hash of recovery)
    await db.insertInto("recovery_codes").values({ agency_id: agency, officer_id: officerId, hash }).execute();
  await insertAudit(db, agency, act);
}

export async function takeStep(db: Db, agency: string, officerId: string, step: number): Promise<boolean> {
  const taken = await db
    .updateTable("second_factors")
    .set({ last_step: step })
    .where("agency_id", "=", agency)
    .where("officer_id", "=", officerId)
    .where("last_step", "<", step)
    .executeTakeFirst();
  return taken.numUpdatedRows === 1n;
}

export async function takeRecovery(
  db: Db,
  agency: string,
  officerId: string,
  hash: string,
  act: AuditAct,
): Promise<boolean> {
  const taken = await recoveryOf(db, agency, officerId).where("hash", "=", hash).executeTakeFirst();
  if (taken.numDeletedRows === 0n) return false;
  await insertAudit(db, agency, act);
  return true;
}

export async function readSecrets(db: Db, agency: string) {
  const rows = await db
    .selectFrom("second_factors")
    .select(["officer_id", "secret"])
    .where("agency_id", "=", agency)
    .orderBy("officer_id")
    .execute();
  return rows.map(({ officer_id, secret }) => ({ officerId: officer_id, secret }));
}

export async function replaceSecret(
  db: Db,
  agency: string,
  officerId: string,
  from: string,
  to: string,
): Promise<boolean> {
  const replaced = await db
    .updateTable("second_factors")
    .set({ secret: to })
    .where("agency_id", "=", agency)
    .where("officer_id", "=", officerId)
    .where("secret", "=", from)
    .executeTakeFirst();
  return replaced.numUpdatedRows === 1n;
}

/** Takes secret and codes out; the one who lets somebody in again does it, too. */
export async function deleteSecondFactor(db: Db, agency: string, officerId: string): Promise<void> {
  await recoveryOf(db, agency, officerId).execute();
  await db.deleteFrom("second_factors").where("agency_id", "=", agency).where("officer_id", "=", officerId).execute();
}

export async function dropSecondFactor(db: Db, agency: string, officerId: string, act: AuditAct): Promise<void> {
  await deleteSecondFactor(db, agency, officerId);
  await insertAudit(db, agency, act);
}
