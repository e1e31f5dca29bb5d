import { CHANNELS, GUIDED_KINDS, ONLINE_KINDS, REFUSAL_REASONS, type Kind, type RatingLevel } from "@danvan/core";
import type { Rollup, TotalsRollup } from "@danvan/core/advanced";
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
  const totals = await readTotals(db, query);
  if (!totals) return null;
  const [standing, since] = totals;
  return [
    { ...standing, ...(await standingFacets(db, query)) },
    { ...since, ...(await facetsSince(db, query)) },
  ];
}

export async function readTotals(db: Db, query: RollupQuery): Promise<[TotalsRollup, TotalsRollup] | null> {
  const { agency, from, to, rules } = query;
  const counted = await db
    .selectFrom("rollup_days")
    .select(["day", "received", "open", "rules"])
    .where("agency_id", "=", agency)
    .where("day", ">=", from)
    .where("day", "<=", to)
    .orderBy("day")
    .execute();
  if (counted.some((day) => day.rules !== rules)) return null;
  const days = counted.map(({ day, received, open }) => ({ day, received, open }));
  return [{ tallies: await standingTallies(db, query), days }, await totalsSince(db, query)];
}

/** Named kinds and channels, so that the days of each are one stretch of the key however many years there are. */
export const KINDS: readonly Kind[] = [...ONLINE_KINDS, ...GUIDED_KINDS];
const listed = (names: readonly string[]) => sql.join(names.map((name) => sql.val(name)));

/**
 * The sums of a tally over rows of `r`.
 * @param sign `-` takes out
 */
export const counts = (cutOff: number, sign: "" | "-"): RawBuilder<unknown> => {
  const sum = (what: RawBuilder<unknown>) => sql`${sql.raw(sign)}sum(${what})`;
  const atCutOff = (passed: string, before: string) =>
    sum(sql`case when r.due_at < ${cutOff} then ${sql.raw(passed)} else ${sql.raw(before)} end`);
  return sql`
    ${sum(sql`r.received`)} as received,
    ${sum(sql`r.transferred`)} as transferred,
    ${sum(sql`r.within_competence`)} as "withinCompetence",
    ${sum(sql`r.answered`)} as answered,
    ${sum(sql`r.on_time`)} as "onTime",
    ${atCutOff("r.open", "r.late")} as late,
    ${sum(sql`r.refused`)} as refused,
    ${sum(sql`r.open`)} as open,
    ${atCutOff("r.open", "0")} as overdue,
    ${sum(sql`r.reopened`)} as reopened,
    ${sum(sql`r.rated`)} as rated,
    ${atCutOff("0", "r.satisfied")} as satisfied,
    ${atCutOff("0", "r.dissatisfied")} as dissatisfied`;
};

export type TallyRow = Rollup["tallies"][number];

async function standingTallies(db: Db, { agency, from, to, cutOff }: RollupQuery): Promise<TallyRow[]> {
  const { rows } = await sql<TallyRow>`
    select r.kind, r.channel, ${counts(cutOff, "")} from rollups r
    where r.agency_id = ${agency} and r.kind in (${listed(KINDS)}) and r.channel in (${listed(CHANNELS)})
      and r.day between ${from} and ${to}
    group by r.kind, r.channel`.execute(db);
  return rows.map(toTally);
}

/** A database may hand out sums as text: they can be longer than a number there. */
export const toTally = ({ kind, channel, ...counts }: TallyRow): TallyRow => ({
  kind,
  channel,
  ...(Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, Number(count)])) as typeof counts),
});

/** Day by day of receipt, so that each is one seek to its changes after `until`, and a day without any costs no seek. SQLite keeps the
 * order of a cross join (its documentation on manual control of query plans); the other way round it would read every change. */
const changed = (table: "rollup_changes" | "rollup_facet_changes", { agency, from, to, until }: RollupQuery) => sql`
  rollup_days d cross join ${sql.table(table)} r
  where r.agency_id = d.agency_id and r.day = d.day and r.changed_on > ${until}
    and d.agency_id = ${agency} and d.day between ${from} and ${to} and d.changed_on > ${until}`;

async function totalsSince(db: Db, query: RollupQuery): Promise<TotalsRollup> {
  const tallies = await sql<TallyRow>`
    select r.kind, r.channel, ${counts(query.cutOff, "-")} from ${changed("rollup_changes", query)}
    group by r.kind, r.channel`.execute(db);
  const days = await sql<{ day: number; received: number; open: number }>`
    select d.day, -sum(r.received) as received, -sum(r.open) as open from ${changed("rollup_changes", query)}
    group by d.day`.execute(db);
  return {
    tallies: tallies.rows.map(toTally),
    days: days.rows.map(({ day, received, open }) => ({ day, received: Number(received), open: Number(open) })),
  };
}

type Facets = Omit<Rollup, keyof TotalsRollup>;
type Answers = Rollup["answers"][number];
interface FacetRow {
  readonly name: string;
  readonly value: number;
  readonly count: number;
}

const REFUSED = new Map(REFUSAL_REASONS.map((refusal) => [`refused:${refusal}`, refusal]));
const FEW = ["rated", ...REFUSED.keys()];

async function standingFacets(db: Db, { agency, from, to }: RollupQuery): Promise<Facets> {
  const ofDays = db
    .selectFrom("rollup_facets")
    .where("agency_id", "=", agency)
    .where("day", ">=", from)
    .where("day", "<=", to);
  const few = await ofDays
    .select(({ fn }) => ["name", "value", fn.sum<number>("count").as("count")])
    .where("name", "in", FEW)
    .groupBy(["name", "value"])
    .execute();
  const answers = await ofDays
    .select(["day as receivedOn", "value as answeredOn", "count"])
    .where("name", "=", "answered")
    .execute();
  return { ...toFacets(few), answers };
}

async function facetsSince(db: Db, query: RollupQuery): Promise<Facets> {
  const since = changed("rollup_facet_changes", query);
  const few = await sql<FacetRow>`
    select r.name, r.value, -sum(r.count) as count from ${since} and r.name <> 'answered'
    group by r.name, r.value`.execute(db);
  const answers = await sql<Answers>`
    select d.day as "receivedOn", r.value as "answeredOn", -sum(r.count) as count from ${since} and r.name = 'answered'
    group by d.day, r.value`.execute(db);
  return { ...toFacets(few.rows), answers: answers.rows.map((row) => ({ ...row, count: Number(row.count) })) };
}

function toFacets(rows: readonly FacetRow[]): Pick<Rollup, "refusals" | "ratings"> {
  const refusals = rows.flatMap(({ name, count }) => {
    const refusal = REFUSED.get(name);
    return refusal ? [{ refusal, count: Number(count) }] : [];
  });
  const ratings = rows
    .filter(({ name }) => name === "rated")
    .map(({ value, count }) => ({ level: value as RatingLevel, count: Number(count) }));
  return { refusals, ratings };
}
