import type { RatingLevel } from "@danvan/core";
import type { Kysely } from "kysely";
import type { StoredVisit, VisitCount } from "../../store/visits.js";
import type { Schema } from "./schema.js";

type Db = Kysely<Schema>;

export async function insertVisit(db: Db, { agency, ...visit }: StoredVisit): Promise<"added" | "seen"> {
  const inserted = await db
    .insertInto("visits")
    .values({ agency_id: agency, ...visit })
    .onConflict((conflict) => conflict.columns(["agency_id", "id"]).doNothing())
    .executeTakeFirst();
  return inserted.numInsertedOrUpdatedRows === 0n ? "seen" : "added";
}

export async function countVisits(db: Db, agency: string, from: number, to: number): Promise<VisitCount[]> {
  const rows = await db
    .selectFrom("visits")
    .select(({ fn }) => ["month", "level", fn.countAll<number>().as("count")])
    .where("agency_id", "=", agency)
    .where("month", ">=", from)
    .where("month", "<=", to)
    .groupBy(["month", "level"])
    .orderBy("month")
    .orderBy("level", "desc")
    .execute();
  return rows.map(({ month, level, count }) => ({ month, level: level as RatingLevel, count: Number(count) }));
}
