import type { Kysely, Selectable } from "kysely";
import type { Job, JobClaim, JobEnd, StoredJob, TargetState } from "../../../store/outbox.js";
import type { Schema } from "../schema.js";

type Db = Kysely<Schema>;

/** No holder. */
const FREE = { lease: "", lease_until: 0 };
const instant = (ms: number) => new Date(ms).toISOString();

export async function insertJobs(db: Db, agency: string, jobs: readonly Job[]): Promise<void> {
  if (jobs.length === 0) return;
  const rows = jobs.map(({ id, target, event, code, at, notBefore }) => ({
    agency_id: agency,
    id,
    target,
    event,
    code,
    at: Date.parse(at),
    not_before: Date.parse(notBefore),
    ...FREE,
    tries: 0,
    reason: null,
    stuck: 0,
  }));
  await db.insertInto("jobs").values(rows).execute();
}

export async function claimJobs(
  db: Db,
  { agency, now, until, lease, limit, dueBy = now, only, except = [] }: JobClaim,
): Promise<StoredJob[]> {
  const at = Date.parse(now);
  const due = await db
    .selectFrom("jobs")
    .selectAll()
    .where("agency_id", "=", agency)
    .where("stuck", "=", 0)
    .where("not_before", "<=", Date.parse(dueBy))
    .where("lease_until", "<=", at)
    .$if(only !== undefined, (query) => query.where("target", "=", only ?? ""))
    .$if(except.length > 0, (query) => query.where("target", "not in", except))
    .orderBy("not_before")
    .orderBy("id")
    .limit(limit)
    .execute();
  const ids = due.map(({ id }) => id);
  if (ids.length === 0) return [];
  await db
    .updateTable("jobs")
    .set({ lease, lease_until: Date.parse(until) })
    .where("agency_id", "=", agency)
    .where("id", "in", ids)
    .execute();
  return due.map((row) => toJob({ ...row, lease }));
}

export async function settleJob(
  db: Db,
  { agency, id, lease }: Pick<StoredJob, "agency" | "id" | "lease">,
  end: JobEnd,
): Promise<boolean> {
  const held = await db
    .selectFrom("jobs")
    .select(["tries", "target"])
    .where("agency_id", "=", agency)
    .where("id", "=", id)
    .where("lease", "=", lease)
    .executeTakeFirst();
  if (!held) return false;
  if (end.outcome === "done")
    await db.deleteFrom("jobs").where("agency_id", "=", agency).where("id", "=", id).execute();
  else if (end.outcome === "later")
    await db.updateTable("jobs").set(FREE).where("agency_id", "=", agency).where("id", "=", id).execute();
  else
    await db
      .updateTable("jobs")
      .set({
        ...FREE,
        tries: held.tries + 1,
        reason: end.reason,
        ...(end.outcome === "stuck" ? { stuck: 1 } : { not_before: Date.parse(end.notBefore) }),
      })
      .where("agency_id", "=", agency)
      .where("id", "=", id)
      .execute();
  if (end.target !== undefined) await replaceTarget(db, agency, held.target, end.target);
  return true;
}

async function replaceTarget(db: Db, agency: string, target: string, state: TargetState | null): Promise<void> {
  await db.deleteFrom("job_targets").where("agency_id", "=", agency).where("target", "=", target).execute();
  if (state === null) return;
  const { failures, since, offSince } = state;
  await db
    .insertInto("job_targets")
    .values({
      agency_id: agency,
      target,
      failures,
      failing_since: Date.parse(since),
      off_since: offSince === null ? null : Date.parse(offSince),
    })
    .execute();
}

export async function readStuckJobs(db: Db, agency: string, limit: number): Promise<StoredJob[]> {
  const rows = await db
    .selectFrom("jobs")
    .selectAll()
    .where("agency_id", "=", agency)
    .where("stuck", "=", 1)
    .orderBy("id")
    .limit(limit)
    .execute();
  return rows.map(toJob);
}

export async function deleteStuckJobs(db: Db, agency: string, before: string): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom("jobs")
    .where("agency_id", "=", agency)
    .where("stuck", "=", 1)
    .where("at", "<", Date.parse(before))
    .executeTakeFirst();
  return Number(numDeletedRows);
}

export async function readTarget(db: Db, agency: string, target: string): Promise<TargetState | null> {
  const row = await db
    .selectFrom("job_targets")
    .selectAll()
    .where("agency_id", "=", agency)
    .where("target", "=", target)
    .executeTakeFirst();
  if (!row) return null;
  const offSince = row.off_since === null ? null : instant(row.off_since);
  return { failures: row.failures, since: instant(row.failing_since), offSince };
}

export async function resumeTarget(db: Db, agency: string, target: string, at: string): Promise<number> {
  await replaceTarget(db, agency, target, null);
  const { numUpdatedRows } = await db
    .updateTable("jobs")
    .set({ ...FREE, stuck: 0, tries: 0, not_before: Date.parse(at) })
    .where("agency_id", "=", agency)
    .where("target", "=", target)
    .where("stuck", "=", 1)
    .executeTakeFirst();
  return Number(numUpdatedRows);
}

const toJob = (row: Selectable<Schema["jobs"]>): StoredJob => ({
  agency: row.agency_id,
  id: row.id,
  target: row.target,
  event: row.event,
  code: row.code,
  at: instant(row.at),
  notBefore: instant(row.not_before),
  tries: row.tries,
  reason: row.reason,
  lease: row.lease,
});
