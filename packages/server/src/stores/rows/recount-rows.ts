import type { CaseEvent } from "@danvan/core";
import type { Kysely } from "kysely";
import { instantOf } from "../../ids/uuid-v7.js";
import type { CountingRules, Projection, Recounted } from "../../store/counting.js";
import type { CountedDay, CountedDays, DayDifference } from "../../store/statistics.js";
import { readHistories } from "./case-rows.js";
import { addUp, COUNTS, countRows, insertRules } from "./count-rows.js";
import type { Schema } from "./schema.js";

type Db = Kysely<Schema>;

/** Rows of one statement: a database takes only so many values at once. */
const ROWS_AT_ONCE = 500;

export async function readCountedDays(db: Db, agency: string, rules: string): Promise<CountedDays | null> {
  const { first, last } = await db
    .selectFrom("cases")
    .select(({ fn }) => [fn.min<string | null>("id").as("first"), fn.max<string | null>("id").as("last")])
    .where("agency_id", "=", agency)
    .executeTakeFirstOrThrow();
  if (first === null || last === null) return null;
  const days = await db
    .selectFrom("rollup_days")
    .select("day")
    .where("agency_id", "=", agency)
    .where("rules", "!=", rules)
    .orderBy("day")
    .execute();
  return { first: instantOf(first), last: instantOf(last), otherwise: days.map(({ day }) => day) };
}

/** What the latest day of receipt was counted by. */
export async function readCountingRules(db: Db, agency: string): Promise<CountingRules | null> {
  const found = await db
    .selectFrom("rollup_days as d")
    .innerJoin("counting_rules as r", (join) =>
      join.onRef("r.agency_id", "=", "d.agency_id").onRef("r.version", "=", "d.rules"),
    )
    .select(["r.version", "r.text"])
    .where("d.agency_id", "=", agency)
    .orderBy("d.day", "desc")
    .limit(1)
    .executeTakeFirst();
  return found ?? null;
}

/** Puts what the histories say in the place of what was kept of a day. */
export async function recountDay(
  db: Db,
  { agency, day, from, until, rules }: CountedDay,
  count: (history: readonly CaseEvent[]) => Recounted,
): Promise<DayDifference> {
  const histories = await readHistories(db, agency, from, until);
  const counted = [...histories].map(([id, history]) => ({ id, ...count(history) }));
  const changes = counted
    .flatMap((one) => one.changes.map((change) => ({ changed_on: change.changedOn, ...countRows(agency, change) })))
    .filter((change) => change.rollups.length + change.facets.length > 0);
  const dated = <Row>(rows: (change: (typeof changes)[number]) => readonly Row[]) =>
    changes.flatMap((change) => rows(change).map((row) => ({ ...row, changed_on: change.changed_on })));
  const rollups = changes.flatMap((change) => change.rollups);
  const facets = changes.flatMap((change) => change.facets);
  const sum = (name: "received" | "open") => rollups.reduce((all, row) => all + row[name], 0);
  const changedOn = changes.reduce((latest, { changed_on }) => Math.max(latest, changed_on), day - 1);
  const counts = { received: sum("received"), open: sum("open"), changed_on: changedOn };
  const days = [{ agency_id: agency, day, rules: rules.version, ...counts }];
  const rows =
    (await replace(db, "rollup_days", agency, day, counted.length > 0 ? days : [], ["received", "open"])) +
    (await replace(db, "rollups", agency, day, rollups, COUNTS)) +
    (await replace(
      db,
      "rollup_changes",
      agency,
      day,
      dated((change) => change.rollups),
      COUNTS,
    )) +
    (await replace(db, "rollup_facets", agency, day, facets, ["count"])) +
    (await replace(
      db,
      "rollup_facet_changes",
      agency,
      day,
      dated((change) => change.facets),
      ["count"],
    ));
  if (counted.length > 0) await insertRules(db, agency, rules);
  for (const { id, projection } of counted) await updateProjection(db, agency, id, projection);
  return { cases: counted.length, rows };
}

type Table = "rollup_days" | "rollups" | "rollup_changes" | "rollup_facets" | "rollup_facet_changes";

/** @returns how many rows were not as they should be; the day's rules are no count, so they do not make a difference */
async function replace<Name extends Table>(
  db: Db,
  table: Name,
  agency: string,
  day: number,
  rows: readonly Schema[Name][],
  counts: readonly (keyof Schema[Name])[],
): Promise<number> {
  const should = addUp(rows, counts);
  const kept = (await db
    .selectFrom(table as Table)
    .selectAll()
    .where("agency_id", "=", agency)
    .where("day", "=", day)
    .execute()) as unknown as Schema[Name][];
  await db
    .deleteFrom(table as Table)
    .where("agency_id", "=", agency)
    .where("day", "=", day)
    .execute();
  for (let at = 0; at < should.length; at += ROWS_AT_ONCE)
    await db
      .insertInto(table as Table)
      .values(should.slice(at, at + ROWS_AT_ONCE) as never)
      .execute();
  const taken = kept.map((row) => {
    const out = { ...row, rules: "" };
    for (const name of counts) (out[name] as number) = -Number(row[name]);
    return out;
  });
  return addUp([...should.map((row) => ({ ...row, rules: "" })), ...taken], counts).length;
}

const updateProjection = (db: Db, agency: string, id: string, { open, dueOn }: Projection) =>
  db
    .updateTable("cases")
    .set({ open: Number(open), due_on: dueOn })
    .where("agency_id", "=", agency)
    .where("id", "=", id)
    .where(({ eb, or }) => or([eb("open", "!=", Number(open)), eb("due_on", "!=", dueOn)]))
    .execute();
