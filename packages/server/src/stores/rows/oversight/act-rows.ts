import type { Kysely, Selectable } from "kysely";
import type { AuditAct } from "../../../audit/chain.js";
import type { NewOversightActs, StoredOversightAct } from "../../../store/oversight/acts.js";
import { insertAudit } from "../audit-rows.js";
import { insertJobs } from "../outbox/outbox-rows.js";
import type { Schema } from "../schema.js";
import { lastSeq } from "../year/last-seq.js";

type Db = Kysely<Schema>;

export async function readOversightActs(db: Db, agency: string, year: number): Promise<StoredOversightAct[]> {
  const rows = await db
    .selectFrom("oversight_acts")
    .selectAll()
    .where("agency_id", "=", agency)
    .where("year", "=", year)
    .orderBy("seq")
    .execute();
  return rows.map(toAct);
}

export async function readOversightAct(
  db: Db,
  agency: string,
  year: number,
  seq: number,
): Promise<StoredOversightAct | null> {
  const row = await db
    .selectFrom("oversight_acts")
    .selectAll()
    .where("agency_id", "=", agency)
    .where("year", "=", year)
    .where("seq", "=", seq)
    .executeTakeFirst();
  return row ? toAct(row) : null;
}

const toAct = ({
  seq,
  kind,
  unit,
  at,
  by_officer,
  body,
}: Selectable<Schema["oversight_acts"]>): StoredOversightAct => ({
  seq,
  kind,
  unit,
  at: new Date(at).toISOString(),
  by: by_officer,
  body,
});

export async function insertOversightActs(
  db: Db,
  { agency, year, seen, acts }: NewOversightActs,
  act: AuditAct,
): Promise<number | null> {
  const before = await lastSeq(db, "oversight_acts", agency, year);
  if (seen !== null && before !== seen) return null;
  if (acts.length === 0) return before;
  const rows = acts.map(({ kind, unit, at, by, body }, index) => ({
    agency_id: agency,
    year,
    seq: before + index + 1,
    kind,
    unit,
    at: Date.parse(at),
    by_officer: by,
    body,
  }));
  await db.insertInto("oversight_acts").values(rows).execute();
  const jobs = acts.flatMap(({ job }, index) => (job ? [{ ...job, code: `${year}/${before + index + 1}` }] : []));
  await insertJobs(db, agency, jobs);
  await insertAudit(db, agency, act);
  return before + acts.length;
}
