import {
  CHANNELS,
  GUIDED_KINDS,
  ONLINE_KINDS,
  REFUSAL_REASONS,
  type Kind,
  type RatingLevel,
  type RefusalReason,
  type Rollup,
} from "@danvan/core";
import { sql, type Kysely, type RawBuilder } from "kysely";
import type { RollupQuery } from "../../store/statistics.js";
import type { Schema } from "./schema.js";

type Db = Kysely<Schema>;

/**
 * How the cases of some days stood when a day ended: how they stand, less what changed since. Both are sums over whole days, so the cost
 * of reading grows with the days of the period and the cases then in progress, not with the cases.
 *
 * @returns null when a day is counted by other rules
 */
export async function readRollups(db: Db, query: RollupQuery): Promise<Rollup[] | null> {
  const { agency, from, to, rules } = query;
  const days = await db
    .selectFrom("rollup_days")
    .select(["day", "received", "open", "rules"])
    .where("agency_id", "=", agency)
    .where("day", ">=", from)
    .where("day", "<=", to)
    .orderBy("day")
    .execute();
  if (days.some((day) => day.rules !== rules)) return null;
  const standing: Rollup = {
    tallies: await standingTallies(db, query),
    days: days.map(({ day, received, open }) => ({ day, received, open })),
    ...(await standingFacets(db, query)),
  };
  return [standing, await changesSince(db, query)];
}

/** Named kinds and channels, so that the days of each are one stretch of the key however many years there are. */
const KINDS: readonly Kind[] = [...ONLINE_KINDS, ...GUIDED_KINDS];
const listed = (names: readonly string[]) => sql.join(names.map((name) => sql.val(name)));

/** @param sign `-` takes out */
const counts = (until: number, sign: "" | "-"): RawBuilder<unknown> => {
  const sum = (what: RawBuilder<unknown>) => sql`${sql.raw(sign)}sum(${what})`;
  const passed = sql`case when r.due_on < ${until} then r.open else 0 end`;
  return sql`
    ${sum(sql`r.received`)} as received,
    ${sum(sql`r.within_competence`)} as "withinCompetence",
    ${sum(sql`r.answered`)} as answered,
    ${sum(sql`r.on_time`)} as "onTime",
    ${sum(sql`r.late + ${passed}`)} as late,
    ${sum(sql`r.refused`)} as refused,
    ${sum(sql`r.open`)} as open,
    ${sum(passed)} as overdue,
    ${sum(sql`r.reopened`)} as reopened,
    ${sum(sql`case when r.due_on < ${until} then 0 else r.satisfied end`)} as satisfied`;
};

type TallyRow = Rollup["tallies"][number];

async function standingTallies(db: Db, { agency, from, to, until }: RollupQuery): Promise<TallyRow[]> {
  const { rows } = await sql<TallyRow>`
    select r.kind, r.channel, ${counts(until, "")} from rollups r
    where r.agency_id = ${agency} and r.kind in (${listed(KINDS)}) and r.channel in (${listed(CHANNELS)})
      and r.day between ${from} and ${to}
    group by r.kind, r.channel`.execute(db);
  return rows.map(toTally);
}

/** A database may hand out sums as text: they can be longer than a number there. */
const toTally = ({ kind, channel, ...counts }: TallyRow): TallyRow => ({
  kind,
  channel,
  ...(Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, Number(count)])) as typeof counts),
});

type Facets = Pick<Rollup, "refusals" | "ratings" | "answers">;
interface FacetRow {
  readonly day: number;
  readonly name: string;
  readonly value: number;
  readonly count: number;
}

const REFUSED = REFUSAL_REASONS.map((refusal) => [`refused:${refusal}`, refusal] as const);
const FACETS = ["answered", "rated", ...REFUSED.map(([name]) => name)];

async function standingFacets(db: Db, { agency, from, to }: RollupQuery): Promise<Facets> {
  const rows = await db
    .selectFrom("rollup_facets")
    .select(["name", "day", "value", "count"])
    .where("agency_id", "=", agency)
    .where("name", "in", FACETS)
    .where("day", ">=", from)
    .where("day", "<=", to)
    .execute();
  return toFacets(rows);
}

function toFacets(rows: readonly FacetRow[]): Facets {
  const refusals: { refusal: RefusalReason; count: number }[] = [];
  const ratings: { level: RatingLevel; count: number }[] = [];
  const answers: { receivedOn: number; answeredOn: number; count: number }[] = [];
  const reasons = new Map<string, RefusalReason>(REFUSED);
  for (const { name, day, value, count } of rows) {
    const refusal = reasons.get(name);
    if (name === "answered") answers.push({ receivedOn: day, answeredOn: value, count });
    else if (name === "rated") ratings.push({ level: value as RatingLevel, count });
    else if (refusal) refusals.push({ refusal, count });
  }
  return { refusals, ratings, answers };
}

/** Day by day of receipt, so that each is one seek to its changes after `until`, and days long closed cost no more than that. */
async function changesSince(db: Db, { agency, from, to, until }: RollupQuery): Promise<Rollup> {
  const changed = (table: "rollup_changes" | "rollup_facet_changes") => sql`
    rollup_days d join ${sql.table(table)} r
      on r.agency_id = d.agency_id and r.day = d.day and r.changed_on > ${until}
    where d.agency_id = ${agency} and d.day between ${from} and ${to}`;
  const tallies = await sql<TallyRow>`
    select r.kind, r.channel, ${counts(until, "-")} from ${changed("rollup_changes")}
    group by r.kind, r.channel`.execute(db);
  const days = await sql<{ day: number; received: number; open: number }>`
    select d.day, -sum(r.received) as received, -sum(r.open) as open from ${changed("rollup_changes")}
    group by d.day`.execute(db);
  const facets = await sql<FacetRow>`
    select d.day, r.name, r.value, -sum(r.count) as count from ${changed("rollup_facet_changes")}
    group by d.day, r.name, r.value`.execute(db);
  return {
    tallies: tallies.rows.map(toTally),
    days: days.rows.map(({ day, received, open }) => ({ day, received: Number(received), open: Number(open) })),
    ...toFacets(facets.rows.map((row) => ({ ...row, count: Number(row.count) }))),
  };
}
