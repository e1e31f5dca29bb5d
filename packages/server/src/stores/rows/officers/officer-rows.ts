import type { Kysely, Selectable } from "kysely";
import type { AuditAct } from "../../../audit/chain.js";
import type { FoundSession, OfficerChange, StoredOfficer, StoredSession } from "../../../store/officers.js";
import { insertAudit } from "../audit-rows.js";
import { deleteSecondFactor } from "./second-factor-rows.js";
import { deleteSignOn } from "./sign-on-row.js";
import type { Schema } from "../schema.js";

type Db = Kysely<Schema>;

const iso = (ms: number) => new Date(ms).toISOString();

/** Whose roles somebody wrote past this program may do nothing until they are given again, and hides nobody else. */
function readRoles(text: string): string[] {
  try {
    const roles: unknown = JSON.parse(text);
    return Array.isArray(roles) ? roles.filter((role) => typeof role === "string") : [];
  } catch {
    return [];
  }
}

export const toOfficer = (row: Selectable<Schema["officers"]>): StoredOfficer => ({
  agency: row.agency_id,
  id: row.id,
  name: row.name,
  roles: readRoles(row.roles),
  passwordHash: row.password_hash,
  createdAt: iso(row.created_at),
  seenAt: iso(row.seen_at),
  closedAt: row.closed_at === null ? null : iso(row.closed_at),
  invitation:
    row.invitation_hash === null || row.invitation_until === null
      ? null
      : { hash: row.invitation_hash, until: iso(row.invitation_until) },
});

const invitationRow = (invitation: StoredOfficer["invitation"]) => ({
  invitation_hash: invitation?.hash ?? null,
  invitation_until: invitation ? Date.parse(invitation.until) : null,
});

export async function insertFirstOfficer(db: Db, officer: StoredOfficer, act: AuditAct): Promise<boolean> {
  const known = await db
    .selectFrom("officers")
    .select("id")
    .where("agency_id", "=", officer.agency)
    .limit(1)
    .executeTakeFirst();
  return known ? false : insertOfficer(db, officer, act);
}

/** @returns `false` when the agency has an officer of that name */
export async function insertOfficer(db: Db, officer: StoredOfficer, act: AuditAct): Promise<boolean> {
  const inserted = await db
    .insertInto("officers")
    .values({
      agency_id: officer.agency,
      id: officer.id,
      name: officer.name,
      roles: JSON.stringify(officer.roles),
      password_hash: officer.passwordHash,
      created_at: Date.parse(officer.createdAt),
      seen_at: Date.parse(officer.seenAt),
      closed_at: officer.closedAt === null ? null : Date.parse(officer.closedAt),
      ...invitationRow(officer.invitation),
    })
    .onConflict((conflict) => conflict.columns(["agency_id", "name"]).doNothing())
    .executeTakeFirst();
  if (inserted.numInsertedOrUpdatedRows !== 1n) return false;
  await insertAudit(db, officer.agency, act);
  return true;
}

const officersOf = (db: Db, agency: string) =>
  db.selectFrom("officers").selectAll("officers").where("officers.agency_id", "=", agency);

export async function findOfficer(db: Db, agency: string, name: string): Promise<StoredOfficer | null> {
  const row = await officersOf(db, agency).where("name", "=", name).executeTakeFirst();
  return row ? toOfficer(row) : null;
}

export async function findOfficerById(db: Db, agency: string, id: string): Promise<StoredOfficer | null> {
  const row = await officersOf(db, agency).where("id", "=", id).executeTakeFirst();
  return row ? toOfficer(row) : null;
}

export const readOfficers = async (db: Db, agency: string): Promise<StoredOfficer[]> =>
  (await officersOf(db, agency).orderBy("name").execute()).map(toOfficer);

const update = (db: Db, agency: string, id: string) =>
  db.updateTable("officers").where("agency_id", "=", agency).where("id", "=", id);

export async function updateOfficer(
  db: Db,
  agency: string,
  id: string,
  { roles, passwordHash, seenAt, closedAt, invitation, endSessions, dropCredentials }: OfficerChange,
  act: AuditAct,
): Promise<number> {
  const set = {
    ...(roles && { roles: JSON.stringify(roles) }),
    ...(passwordHash !== undefined && { password_hash: passwordHash }),
    ...(seenAt !== undefined && { seen_at: Date.parse(seenAt) }),
    ...(closedAt !== undefined && { closed_at: closedAt === null ? null : Date.parse(closedAt) }),
    ...(invitation !== undefined && invitationRow(invitation)),
  };
  if (Object.keys(set).length > 0) await update(db, agency, id).set(set).execute();
  if (dropCredentials) {
    await deleteSecondFactor(db, agency, id);
    await deleteSignOn(db, agency, id);
  }
  await insertAudit(db, agency, act);
  if (!endSessions) return 0;
  const ended = await db
    .deleteFrom("sessions")
    .where("agency_id", "=", agency)
    .where("officer_id", "=", id)
    .executeTakeFirst();
  return Number(ended.numDeletedRows);
}

export async function renewHash(db: Db, agency: string, id: string, hash: string): Promise<void> {
  await update(db, agency, id).set({ password_hash: hash }).execute();
}

export async function insertSession(db: Db, session: StoredSession, act: AuditAct): Promise<void> {
  const { agency, tokenHash, officerId } = session;
  const [opened, expires] = [Date.parse(session.openedAt), Date.parse(session.expiresAt)];
  await db.deleteFrom("sessions").where("agency_id", "=", agency).where("expires_at", "<=", opened).execute();
  await db
    .insertInto("sessions")
    .values({
      agency_id: agency,
      token_hash: tokenHash,
      officer_id: officerId,
      opened_at: opened,
      expires_at: expires,
      pending: session.pending ? 1 : 0,
    })
    .execute();
  await update(db, agency, officerId).set({ seen_at: opened }).execute();
  await insertAudit(db, agency, act);
}

const toSession = (row: Selectable<Schema["sessions"]>): StoredSession => ({
  agency: row.agency_id,
  tokenHash: row.token_hash,
  officerId: row.officer_id,
  openedAt: iso(row.opened_at),
  expiresAt: iso(row.expires_at),
  pending: row.pending === 1,
});

const sessionsOf = (db: Db, agency: string) => db.selectFrom("sessions").selectAll().where("agency_id", "=", agency);

export async function findSession(db: Db, agency: string, tokenHash: string): Promise<FoundSession | null> {
  const row = await officersOf(db, agency)
    .innerJoin("sessions", (join) =>
      join.onRef("sessions.agency_id", "=", "officers.agency_id").onRef("sessions.officer_id", "=", "officers.id"),
    )
    .select(["token_hash", "officer_id", "opened_at", "expires_at", "pending"])
    .select(({ exists, selectFrom }) => {
      const named = selectFrom("deputies").select("deputies.id").where("deputies.agency_id", "=", agency);
      return exists(named.whereRef("deputy_id", "=", "officers.id")).as("is_deputy");
    })
    .where("sessions.agency_id", "=", agency)
    .where("token_hash", "=", tokenHash)
    .executeTakeFirst();
  return row ? { session: toSession(row), officer: toOfficer(row), isDeputy: Boolean(row.is_deputy) } : null;
}

export const readSessions = async (db: Db, agency: string, officerId: string): Promise<StoredSession[]> =>
  (await sessionsOf(db, agency).where("officer_id", "=", officerId).orderBy("opened_at").execute()).map(toSession);

export async function deleteSession(
  db: Db,
  agency: string,
  officerId: string,
  tokenHash: string,
  act: AuditAct,
): Promise<boolean> {
  const ended = await db
    .deleteFrom("sessions")
    .where("agency_id", "=", agency)
    .where("officer_id", "=", officerId)
    .where("token_hash", "=", tokenHash)
    .executeTakeFirst();
  if (ended.numDeletedRows === 0n) return false;
  await insertAudit(db, agency, act);
  return true;
}
