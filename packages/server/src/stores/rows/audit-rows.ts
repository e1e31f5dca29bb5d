import type { Kysely } from "kysely";
import { hashOf, START, type AuditAct, type AuditEntry, type AuditHead } from "../../audit/chain.js";
import type { Schema } from "./schema.js";

type Db = Kysely<Schema>;

/** Adds an act to the chain of its agency, in the transaction of what it tells about. */
export async function insertAudit(db: Db, agency: string, { actor, verb, object, at }: AuditAct): Promise<void> {
  const head = await readAuditHead(db, agency);
  // As it is kept and read again: to the millisecond.
  const instant = new Date(at).toISOString();
  const entry = { agency, seq: (head?.seq ?? 0) + 1, at: instant, actor, verb, object, previous: head?.hash ?? START };
  await db
    .insertInto("audit")
    .values({
      agency_id: agency,
      seq: entry.seq,
      at: Date.parse(at),
      actor,
      verb,
      object,
      prev_hash: entry.previous,
      hash: await hashOf(entry),
    })
    .execute();
}

export async function readAuditHead(db: Db, agency: string): Promise<AuditHead | null> {
  const row = await db
    .selectFrom("audit")
    .select(["seq", "hash"])
    .where("agency_id", "=", agency)
    .orderBy("seq", "desc")
    .limit(1)
    .executeTakeFirst();
  return row ?? null;
}

export async function readAuditEntries(db: Db, agency: string, after: number, limit: number): Promise<AuditEntry[]> {
  const rows = await db
    .selectFrom("audit")
    .selectAll()
    .where("agency_id", "=", agency)
    .where("seq", ">", after)
    .orderBy("seq")
    .limit(limit)
    .execute();
  return rows.map(({ seq, at, actor, verb, object, prev_hash, hash }) => ({
    agency,
    seq,
    at: new Date(at).toISOString(),
    actor,
    verb,
    object,
    previous: prev_hash,
    hash,
  }));
}
