import type { CaseEvent } from "@danvan/core";
import type { Kysely } from "kysely";
import { instantOf, uuidV7Floor } from "../../ids/uuid-v7.js";
import type { CountingRules, Projection, Recounted } from "../../store/counting.js";
import type { CountedDay, CountedDays, DayDifference } from "../../store/statistics.js";
import { readHistories, toProjectionRow } from "./case-rows.js";
import { addUp, COUNTS, countRows, insertRules } from "./count-rows.js";
import { together } from "./intake/together.js";
import type { Schema } from "./schema.js";

type Db = Kysely<Schema>;

/** Rows of one statement: a database takes only so many values at once. */
const ROWS_AT_ONCE = 500;

export async function readCountedDays(db: Db, agency: string, rules: string): Promise<CountedDays | null> {
  // One by one: asked for both in one question, SQLite reads all that lies between.
  const cases = db.selectFrom("cases").select("id").where("agency_id", "=", agency).limit(1);
  const first = await cases.orderBy("id").executeTakeFirst();
  const last = await cases.orderBy("id", "desc").executeTakeFirst();
  if (!first || !last) return null;
  const days = await db
    .selectFrom("rollup_days")
    .select("day")
    .where("agency_id", "=", agency)
    .where("rules", "!=", rules)
    .orderBy("day")
    .execute();
  return { first: instantOf(first.id), last: instantOf(last.id), otherwise: days.map(({ day }) => day) };
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
  day: CountedDay,
  count: (history: readonly CaseEvent[]) => Recounted,
): Promise<DayDifference> {
  const { cases, sums } = await sumsOf(db, day, count);
  let rows = 0;
  for (const sum of sums) {
    rows += await compare(db, day, sum);
    await replace(db, day, sum);
  }
  if (cases.length > 0) await insertRules(db, day.agency, day.rules);
  const wrong = new Set(await wrongCases(db, day, cases));
  // Not one by one to a server and back: after a change of the law all cases of a day are wrong.
  await together(cases.filter(({ id }) => wrong.has(id)).map((one) => updateProjection(db, day.agency, one)));
  return { cases: cases.length, rows };
}

/** How much of what was kept of a day is not what the histories say: sums, projections and lengths. */
export async function compareDay(
  db: Db,
  day: CountedDay,
  count: (history: readonly CaseEvent[]) => Recounted,
): Promise<DayDifference> {
  const { cases, sums } = await sumsOf(db, day, count);
  let rows = 0;
  for (const sum of sums) rows += await compare(db, day, sum);
  return { cases: cases.length, rows: rows + (await wrongCases(db, day, cases)).length };
}

/** A case by its history. */
interface CountedRow {
  readonly id: string;
  readonly length: number;
  readonly projection: Projection;
}

/** The cases of a day that are not kept as their histories say, those without a history among them. */
async function wrongCases(db: Db, day: CountedDay, cases: readonly CountedRow[]): Promise<string[]> {
  const kept = await db
    .selectFrom("cases")
    .select(["id", ...KEPT, "length"])
    .where("agency_id", "=", day.agency)
    .where("id", ">=", uuidV7Floor(day.from))
    .where("id", "<", uuidV7Floor(day.until))
    .execute();
  const should = new Map(cases.map((one) => [one.id, one]));
  const isRight = (row: (typeof kept)[number]) => {
    const one = should.get(row.id);
    const right = one && toProjectionRow(one.projection);
    return right !== undefined && one?.length === row.length && KEPT.every((name) => right[name] === row[name]);
  };
  return kept.filter((row) => !isRight(row)).map(({ id }) => id);
}

type Table = "rollup_days" | "rollups" | "rollup_changes" | "rollup_facets" | "rollup_facet_changes";

/** What one table should hold of a day, and which of its columns count. */
interface Sum {
  readonly table: Table;
  readonly rows: readonly Record<string, unknown>[];
  readonly counts: readonly string[];
}

async function sumsOf(
  db: Db,
  { agency, day, from, until, rules }: CountedDay,
  count: (history: readonly CaseEvent[]) => Recounted,
) {
  const histories = await readHistories(db, agency, from, until);
  const cases = [...histories].map(([id, history]) => ({ id, length: history.length, ...count(history) }));
  const changes = cases
    .flatMap((one) => one.changes.map((change) => ({ changed_on: change.changedOn, ...countRows(agency, [change]) })))
    .filter((change) => change.rollups.length + change.facets.length > 0);
  const dated = <Row extends object>(rows: (change: (typeof changes)[number]) => readonly Row[]) =>
    changes.flatMap((change) => rows(change).map((row) => ({ ...row, changed_on: change.changed_on })));
  const rollups = changes.flatMap((change) => change.rollups);
  const facets = changes.flatMap((change) => change.facets);
  const total = (name: "received" | "open") => rollups.reduce((all, row) => all + row[name], 0);
  const changedOn = changes.reduce((latest, { changed_on }) => Math.max(latest, changed_on), day - 1);
  const row = { received: total("received"), open: total("open"), changed_on: changedOn };
  const days = cases.length > 0 ? [{ agency_id: agency, day, rules: rules.version, ...row }] : [];
  const sum = (table: Table, rows: readonly object[], counts: readonly string[]): Sum => ({
    table,
    rows: addUp(rows, counts as readonly never[]) as Record<string, unknown>[],
    counts,
  });
  const sums = [
    sum("rollup_days", days, ["received", "open"]),
    sum("rollups", rollups, COUNTS),
    sum(
      "rollup_changes",
      dated((change) => change.rollups),
      COUNTS,
    ),
    sum("rollup_facets", facets, ["count"]),
    sum(
      "rollup_facet_changes",
      dated((change) => change.facets),
      ["count"],
    ),
  ];
  return { cases, sums };
}

/** @returns how many rows are not as they should be; the day's rules are no count, so they do not make a difference */
async function compare(db: Db, { agency, day }: CountedDay, { table, rows, counts }: Sum): Promise<number> {
  const kept = (await db
    .selectFrom(table)
    .selectAll()
    .where("agency_id", "=", agency)
    .where("day", "=", day)
    .execute()) as unknown as Record<string, unknown>[];
  const taken = kept.map((row) => ({
    ...row,
    rules: "",
    ...Object.fromEntries(counts.map((name) => [name, -Number(row[name])])),
  }));
  return addUp([...rows.map((row) => ({ ...row, rules: "" })), ...taken], counts as readonly never[]).length;
}

async function replace(db: Db, { agency, day }: CountedDay, { table, rows }: Sum): Promise<void> {
  await db.deleteFrom(table).where("agency_id", "=", agency).where("day", "=", day).execute();
  for (let at = 0; at < rows.length; at += ROWS_AT_ONCE)
    await db
      .insertInto(table)
      .values(rows.slice(at, at + ROWS_AT_ONCE) as never)
      .execute();
}

/** The columns of a projection. */
const KEPT = ["open", "due_at", "kind", "channel", "status", "assignee", "awaits_approval"] as const;

const updateProjection = (db: Db, agency: string, { id, length, projection }: CountedRow) =>
  db
    .updateTable("cases")
    .set({ ...toProjectionRow(projection), length })
    .where("agency_id", "=", agency)
    .where("id", "=", id)
    .execute();

/** The agencies that have cases, or officers who did something. */
export async function readAgencies(db: Db): Promise<string[]> {
  const rows = await db
    .selectFrom("rollup_days")
    .select("agency_id")
    .union(db.selectFrom("audit").select("agency_id"))
    .orderBy("agency_id")
    .execute();
  return rows.map(({ agency_id }) => agency_id);
}
