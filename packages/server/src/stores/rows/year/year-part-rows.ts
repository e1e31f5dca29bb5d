import type { YearPartKind } from "@danvan/core";
import type { Kysely } from "kysely";
import type { NewYearPart, StoredYearPart, StoredYearRecord } from "../../../store/year/year-reports.js";
import type { Schema } from "../schema.js";
import { changeYearFiles } from "./year-file-rows.js";
import { countYearEvents, readYearHistories } from "./year-event-rows.js";

type Db = Kysely<Schema>;

export async function readYearRecord(db: Db, agency: string, year: number): Promise<StoredYearRecord> {
  const [history] = await readYearHistories(db, [agency], year);
  const rows = await db
    .selectFrom("year_parts")
    .selectAll()
    .where("agency_id", "=", agency)
    .where("year", "=", year)
    .orderBy("kind")
    .orderBy("id")
    .execute();
  const parts = rows.flatMap(({ kind, id, version, body, at, by_officer }): StoredYearPart[] =>
    body === null
      ? []
      : [{ kind: kind as YearPartKind, id, version, body, at: new Date(at).toISOString(), by: by_officer }],
  );
  const savings = rows.reduce((sum, { version }) => sum + version, 0);
  return { agency, year, events: history?.events ?? [], parts, savings };
}

export async function upsertYearPart(
  db: Db,
  part: NewYearPart,
): Promise<{ readonly saved: boolean; readonly version: number }> {
  const { agency, year, kind, id, body, at, by, seen, events } = part;
  const row = await db
    .selectFrom("year_parts")
    .select("version")
    .where("agency_id", "=", agency)
    .where("year", "=", year)
    .where("kind", "=", kind)
    .where("id", "=", id)
    .executeTakeFirst();
  const version = row?.version ?? 0;
  if (version !== seen || (await countYearEvents(db, agency, year)) !== events) return { saved: false, version };
  const next = { version: version + 1, body, at: Date.parse(at), by_officer: by };
  await db
    .insertInto("year_parts")
    .values({ agency_id: agency, year, kind, id, ...next })
    .onConflict((conflict) => conflict.columns(["agency_id", "year", "kind", "id"]).doUpdateSet(next))
    .execute();
  await changeYearFiles(db, part);
  return { saved: true, version: next.version };
}
