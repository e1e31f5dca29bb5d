import type { YearEventType } from "@danvan/core";
import type { Kysely } from "kysely";
import type { AuditAct } from "../../../audit/chain.js";
import type { NewYearEvent, StoredYearEvent, StoredYearHistory } from "../../../store/year/year-reports.js";
import { insertAudit } from "../audit-rows.js";
import type { Schema } from "../schema.js";
import { lastSeq } from "./last-seq.js";

type Db = Kysely<Schema>;

export async function insertYearEvent(db: Db, entry: NewYearEvent, act: AuditAct): Promise<boolean> {
  const { agency, year, seen, savings, type, at, by, reason, sha256, receipt, summary, paper } = entry;
  if ((await countYearEvents(db, agency, year)) !== seen) return false;
  if (savings !== null && (await countSavings(db, agency, year)) !== savings) return false;
  const key = { agency_id: agency, year, seq: seen + 1 };
  await db
    .insertInto("year_events")
    .values({ ...key, type, at: Date.parse(at), by_officer: by, reason, sha256, receipt, summary })
    .execute();
  if (paper !== null)
    await db
      .insertInto("year_papers")
      .values({ ...key, paper })
      .execute();
  await insertAudit(db, agency, act);
  return true;
}

export const countYearEvents = (db: Db, agency: string, year: number): Promise<number> =>
  lastSeq(db, "year_events", agency, year);

async function countSavings(db: Db, agency: string, year: number): Promise<number> {
  const row = await db
    .selectFrom("year_parts")
    .select(({ fn }) => fn.sum<number | string>("version").as("savings"))
    .where("agency_id", "=", agency)
    .where("year", "=", year)
    .executeTakeFirst();
  return Number(row?.savings ?? 0);
}

export async function readYearHistories(
  db: Db,
  agencies: readonly string[],
  year: number,
): Promise<StoredYearHistory[]> {
  if (agencies.length === 0) return [];
  const rows = await db
    .selectFrom("year_events")
    .selectAll()
    .where("agency_id", "in", agencies)
    .where("year", "=", year)
    .orderBy("agency_id")
    .orderBy("seq")
    .execute();
  const events = new Map<string, StoredYearEvent[]>();
  for (const row of rows) {
    const mine = events.get(row.agency_id) ?? [];
    events.set(row.agency_id, mine);
    mine.push({
      seq: row.seq,
      type: row.type as YearEventType,
      at: new Date(row.at).toISOString(),
      by: row.by_officer,
      reason: row.reason,
      sha256: row.sha256,
      receipt: row.receipt,
      summary: row.summary,
    });
  }
  return [...events].map(([agency, mine]) => ({ agency, year, events: mine }));
}

export async function readYearPaper(db: Db, agency: string, year: number, seq: number): Promise<string | null> {
  const row = await db
    .selectFrom("year_papers")
    .select("paper")
    .where("agency_id", "=", agency)
    .where("year", "=", year)
    .where("seq", "=", seq)
    .executeTakeFirst();
  return row?.paper ?? null;
}
