import type { Kysely, Selectable } from "kysely";
import type { StoredOfficer, StoredSession } from "../../store/officers.js";
import type { Schema } from "./schema.js";

type Db = Kysely<Schema>;

const toOfficer = (row: Selectable<Schema["officers"]>): StoredOfficer => ({
  agency: row.agency_id,
  id: row.id,
  name: row.name,
  roles: JSON.parse(row.roles) as string[],
  passwordHash: row.password_hash,
  createdAt: new Date(row.created_at).toISOString(),
});

export async function insertFirstOfficer(db: Db, officer: StoredOfficer): Promise<boolean> {
  const known = await db
    .selectFrom("officers")
    .select("id")
    .where("agency_id", "=", officer.agency)
    .limit(1)
    .executeTakeFirst();
  return known ? false : insertOfficer(db, officer);
}

/** @returns `false` when the agency has an officer of that name */
export async function insertOfficer(db: Db, officer: StoredOfficer): Promise<boolean> {
  const inserted = await db
    .insertInto("officers")
    .values({
      agency_id: officer.agency,
      id: officer.id,
      name: officer.name,
      roles: JSON.stringify(officer.roles),
      password_hash: officer.passwordHash,
      created_at: Date.parse(officer.createdAt),
    })
    .onConflict((conflict) => conflict.columns(["agency_id", "name"]).doNothing())
    .executeTakeFirst();
  return inserted.numInsertedOrUpdatedRows === 1n;
}

export async function findOfficer(
  db: Db,
  agency: string,
  by: { name: string } | { id: string },
): Promise<StoredOfficer | null> {
  const officers = db.selectFrom("officers").selectAll().where("agency_id", "=", agency);
  const row = await (
    "name" in by ? officers.where("name", "=", by.name) : officers.where("id", "=", by.id)
  ).executeTakeFirst();
  return row ? toOfficer(row) : null;
}

export async function updatePassword(db: Db, agency: string, id: string, hash: string): Promise<void> {
  await db
    .updateTable("officers")
    .set({ password_hash: hash })
    .where("agency_id", "=", agency)
    .where("id", "=", id)
    .execute();
}

export async function insertSession(db: Db, session: StoredSession, now: string): Promise<void> {
  await db
    .deleteFrom("sessions")
    .where("agency_id", "=", session.agency)
    .where("expires_at", "<=", Date.parse(now))
    .execute();
  await db
    .insertInto("sessions")
    .values({
      agency_id: session.agency,
      token_hash: session.tokenHash,
      officer_id: session.officerId,
      expires_at: Date.parse(session.expiresAt),
    })
    .execute();
}

export async function findSession(db: Db, agency: string, tokenHash: string) {
  const row = await db
    .selectFrom("sessions")
    .selectAll()
    .where("agency_id", "=", agency)
    .where("token_hash", "=", tokenHash)
    .executeTakeFirst();
  const officer = row ? await findOfficer(db, agency, { id: row.officer_id }) : null;
  if (!row || !officer) return null;
  const expiresAt = new Date(row.expires_at).toISOString();
  return { session: { agency, tokenHash, officerId: row.officer_id, expiresAt }, officer };
}

export async function deleteSession(db: Db, agency: string, tokenHash: string): Promise<void> {
  await db.deleteFrom("sessions").where("agency_id", "=", agency).where("token_hash", "=", tokenHash).execute();
}

export async function deleteSessions(db: Db, agency: string, officerId: string): Promise<number> {
  const deleted = await db
    .deleteFrom("sessions")
    .where("agency_id", "=", agency)
    .where("officer_id", "=", officerId)
    .executeTakeFirst();
  return Number(deleted.numDeletedRows);
}
