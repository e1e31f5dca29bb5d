import type { CountedCase } from "@danvan/core/advanced";
import type { Kysely } from "kysely";
import type { CountChange, CountingRules } from "../../store/counting.js";
import type { Schema } from "./schema.js";
import { runKept, valuesOf } from "./intake/run-kept.js";
import { together } from "./intake/together.js";

type Db = Kysely<Schema>;

/** What a rollup row counts. */
export const COUNTS = [
  "received",
  "transferred",
  "within_competence",
  "answered",
  "on_time",
  "late",
  "refused",
  "open",
  "reopened",
  "rated",
  "satisfied",
  "dissatisfied",
] as const;

type RollupRow = Schema["rollups"];
type FacetRow = Schema["rollup_facets"];
/** The rows of sums that a change adds to: what was counted before goes out, what counts from now on comes in. */
export interface CountRows {
  readonly rollups: readonly RollupRow[];
  readonly facets: readonly FacetRow[];
}

/** @returns no rows for what stays as it was */
export function countRows(agency: string, changes: readonly CountChange[]): CountRows {
  const each = changes.flatMap(({ before, after }) => [
    ...(before ? [rowsOf(agency, before, -1)] : []),
    rowsOf(agency, after, 1),
  ]);
  return {
    rollups: addUp(
      each.flatMap(({ rollups }) => rollups),
      COUNTS,
    ),
    facets: addUp(
      each.flatMap(({ facets }) => facets),
      ["count"],
    ),
  };
}

function rowsOf(agency: string, counted: CountedCase, times: 1 | -1): CountRows {
  const { receivedOn: day, kind, channel, dueAt, counts, refusal, level, answeredOn } = counted;
  const facet = (name: string, value: number): FacetRow => ({ agency_id: agency, day, name, value, count: times });
  return {
    rollups: [
      {
        agency_id: agency,
        day,
        kind,
        channel,
        due_at: dueAt,
        received: times * counts.received,
        transferred: times * counts.transferred,
        within_competence: times * counts.withinCompetence,
        answered: times * counts.answered,
        on_time: times * counts.onTime,
        late: times * counts.late,
        refused: times * counts.refused,
        open: times * counts.open,
        reopened: times * counts.reopened,
        rated: times * counts.rated,
        satisfied: times * counts.satisfied,
        dissatisfied: times * counts.dissatisfied,
      },
    ],
    facets: [
      ...(answeredOn === null ? [] : [facet("answered", answeredOn)]),
      ...(level === null ? [] : [facet("rated", level)]),
      ...(refusal === null ? [] : [facet(`refused:${refusal}`, 0)]),
    ],
  };
}

/** Rows of one key as one, and none that adds nothing. */
export function addUp<Row extends object>(rows: readonly Row[], counts: readonly (keyof Row)[]): Row[] {
  const sums = new Map<string, Row>();
  const names = (Object.keys(rows[0] ?? {}) as (keyof Row)[]).filter((name) => !counts.includes(name));
  for (const row of rows) {
    const key = JSON.stringify(names.map((name) => row[name]));
    const sum = sums.get(key);
    if (!sum) sums.set(key, { ...row });
    else for (const name of counts) (sum[name] as number) += row[name] as number;
  }
  return [...sums.values()].filter((row) => counts.some((name) => row[name] !== 0));
}

/**
 * Adds a change to the sums of the day on which its case came in, inside the transaction of the change.
 *
 * A day that is counted by other rules is left as it is: what went in by them could not be taken out by these. It waits for its recount.
 */
export async function insertCounts(db: Db, agency: string, rules: CountingRules, change: CountChange): Promise<void> {
  const isAdded = await addToDay(db, agency, rules, [change]);
  const { before } = change;
  if (isAdded && before && countRows(agency, [change]).rollups.length > 1) await deleteEmpty(db, agency, before);
}

/** What is counted of new cases: those of one day, by one set of rules, as one change. */
export async function insertNewCounts(
  db: Db,
  agency: string,
  cases: readonly { readonly rules: CountingRules; readonly counted: CountChange }[],
): Promise<void> {
  const alike = new Map<string, (typeof cases)[number][]>();
  for (const one of cases) {
    const key = `${one.rules.version} ${one.counted.after.receivedOn} ${one.counted.changedOn}`;
    const group = alike.get(key);
    if (group) group.push(one);
    else alike.set(key, [one]);
  }
  for (const group of alike.values())
    await addToDay(
      db,
      agency,
      group[0]!.rules,
      group.map(({ counted }) => counted),
    );
}

/** @param changes of cases of one day of receipt, known on one day @returns `false` when nothing was added */
async function addToDay(
  db: Db,
  agency: string,
  rules: CountingRules,
  changes: readonly CountChange[],
): Promise<boolean> {
  const { rollups, facets } = countRows(agency, changes);
  if (rollups.length + facets.length === 0) return false;
  const {
    changedOn,
    after: { receivedOn: day },
  } = changes[0]!;
  const received = sum(rollups, "received");
  const open = sum(rollups, "open");
  const counted = await addDay(db, {
    agency_id: agency,
    day,
    rules: rules.version,
    received,
    open,
    changed_on: changedOn,
  });
  if (!counted) return false;
  if (counted.received === received) await insertRules(db, agency, rules);
  await addRows(db, changedOn, { rollups, facets });
  return true;
}

/** @returns what was received on the day; nothing where it is counted by other rules */
async function addDay(db: Db, row: Schema["rollup_days"]): Promise<{ readonly received: number } | undefined> {
  const [counted] = await runKept(db, "rollup_days", valuesOf([row]), () =>
    db
      .insertInto("rollup_days")
      .values(row)
      .onConflict((conflict) =>
        conflict
          .columns(["agency_id", "day"])
          .doUpdateSet(({ eb, ref }) => ({
            received: eb("rollup_days.received", "+", ref("excluded.received")),
            open: eb("rollup_days.open", "+", ref("excluded.open")),
            changed_on: eb
              .case()
              .when("rollup_days.changed_on", ">", ref("excluded.changed_on"))
              .then(ref("rollup_days.changed_on"))
              .else(ref("excluded.changed_on"))
              .end(),
          }))
          .whereRef("rollup_days.rules", "=", "excluded.rules"),
      )
      .returning("received"),
  );
  return counted;
}

const sum = (rows: readonly RollupRow[], name: "received" | "open") => rows.reduce((all, row) => all + row[name], 0);

export const insertRules = (db: Db, agency: string, { version, text }: CountingRules) =>
  db
    .insertInto("counting_rules")
    .values({ agency_id: agency, version, text })
    .onConflict((conflict) => conflict.columns(["agency_id", "version"]).doNothing())
    .execute();

/** Adds rows to how things stand, and to what the day changed. */
async function addRows(db: Db, changedOn: number, { rollups, facets }: CountRows): Promise<void> {
  await together([
    ...(rollups.length > 0 ? [addRollups(db, rollups), addRollupChanges(db, changedOn, rollups)] : []),
    ...(facets.length > 0 ? [addFacets(db, facets), addFacetChanges(db, changedOn, facets)] : []),
  ]);
}

const addRollups = (db: Db, rollups: readonly RollupRow[]) =>
  runKept(db, `${rollups.length} rollups`, valuesOf(rollups), () =>
    db
      .insertInto("rollups")
      .values(rollups)
      .onConflict((conflict) =>
        conflict
          .columns(["agency_id", "kind", "channel", "day", "due_at"])
          .doUpdateSet(({ eb, ref }) =>
            Object.fromEntries(COUNTS.map((name) => [name, eb(ref(`rollups.${name}`), "+", ref(`excluded.${name}`))])),
          ),
      ),
  );

function addRollupChanges(db: Db, changedOn: number, rollups: readonly RollupRow[]) {
  const rows = rollups.map((row) => ({ ...row, changed_on: changedOn }));
  return runKept(db, `${rows.length} rollup_changes`, valuesOf(rows), () =>
    db
      .insertInto("rollup_changes")
      .values(rows)
      .onConflict((conflict) =>
        conflict
          .columns(["agency_id", "day", "changed_on", "kind", "channel", "due_at"])
          .doUpdateSet(({ eb, ref }) =>
            Object.fromEntries(
              COUNTS.map((name) => [name, eb(ref(`rollup_changes.${name}`), "+", ref(`excluded.${name}`))]),
            ),
          ),
      ),
  );
}

const addFacets = (db: Db, facets: readonly FacetRow[]) =>
  db
    .insertInto("rollup_facets")
    .values(facets)
    .onConflict((conflict) =>
      conflict
        .columns(["agency_id", "name", "day", "value"])
        .doUpdateSet(({ eb, ref }) => ({ count: eb("rollup_facets.count", "+", ref("excluded.count")) })),
    )
    .execute();

const addFacetChanges = (db: Db, changedOn: number, facets: readonly FacetRow[]) =>
  db
    .insertInto("rollup_facet_changes")
    .values(facets.map((row) => ({ ...row, changed_on: changedOn })))
    .onConflict((conflict) =>
      conflict
        .columns(["agency_id", "day", "changed_on", "name", "value"])
        .doUpdateSet(({ eb, ref }) => ({ count: eb("rollup_facet_changes.count", "+", ref("excluded.count")) })),
    )
    .execute();

/** Takes out rows of some days that cases left empty, so that what is read grows with days and not with what happened on them. */
export const deletingEmpty = (db: Db, agency: string, days: readonly number[]) =>
  db
    .deleteFrom("rollups")
    .where("agency_id", "=", agency)
    .where("day", "in", days)
    // A case that went to another agency is counted as nothing but that.
    .where("received", "=", 0)
    .where("transferred", "=", 0);

const deleteEmpty = (db: Db, agency: string, { kind, channel, receivedOn, dueAt }: CountedCase) =>
  deletingEmpty(db, agency, [receivedOn])
    .where("kind", "=", kind)
    .where("channel", "=", channel)
    .where("due_at", "=", dueAt)
    .execute();
