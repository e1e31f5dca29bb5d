import { CHANNELS } from "@danvan/core";
import type { TotalsRollup } from "@danvan/core/advanced";
import { sql, type Kysely } from "kysely";
import type { DayOfMany, ManyDaysQuery, ManyTotalsQuery } from "../../../store/oversight/many-agencies.js";
import { counts, KINDS, toTally, type TallyRow } from "../rollup-rows.js";
import type { Schema } from "../schema.js";

type Db = Kysely<Schema>;
type Of<Row> = Row & { readonly agency: string };
type Day = TotalsRollup["days"][number];

const listed = (codes: readonly string[]) => sql.join(codes.map((code) => sql.val(code)));

/**
 * The sums of many agencies in one reading of each table. Rows of an agency lie together, so that a distributed database reads its agencies
 * beside each other and sends back sums alone.
 */
export async function readTotalsOfMany(
  db: Db,
  query: ManyTotalsQuery,
): Promise<ReadonlyMap<string, readonly TotalsRollup[]>> {
  const codes = query.agencies.map(({ code }) => code);
  if (codes.length === 0) return new Map();
  const counted = await readRules(db, codes, query);
  const known = query.agencies.filter(({ code, rules }) => (counted.get(code) ?? []).every((one) => one === rules));
  const standing = { tallies: await standingTallies(db, codes, query), days: await openDays(db, codes, query) };
  const since = { tallies: await talliesSince(db, codes, query), days: await daysSince(db, codes, query) };
  return new Map(known.map(({ code }) => [code, [standing, since].map((rows) => rollupOf(rows, code))]));
}

const rollupOf = (
  { tallies, days }: { tallies: ReadonlyMap<string, TallyRow[]>; days: ReadonlyMap<string, Day[]> },
  code: string,
): TotalsRollup => ({ tallies: tallies.get(code) ?? [], days: days.get(code) ?? [] });

async function readRules(db: Db, codes: readonly string[], { from, to }: ManyTotalsQuery) {
  const rows = await db
    .selectFrom("rollup_days")
    .select(["agency_id as agency", "rules"])
    .distinct()
    .where("agency_id", "in", codes)
    .where("day", ">=", from)
    .where("day", "<=", to)
    .execute();
  return byAgency<{ readonly rules: string }, string>(rows, ({ rules }) => rules);
}

async function standingTallies(db: Db, codes: readonly string[], { from, to, cutOff }: ManyTotalsQuery) {
  const { rows } = await sql<Of<TallyRow>>`
    select r.agency_id as agency, r.kind, r.channel, ${counts(cutOff, "")} from rollups r
    where r.agency_id in (${listed(codes)}) and r.kind in (${listed(KINDS)}) and r.channel in (${listed(CHANNELS)})
      and r.day between ${from} and ${to}
    group by r.agency_id, r.kind, r.channel`.execute(db);
  return byAgency<TallyRow, TallyRow>(rows, toTally);
}

async function openDays(db: Db, codes: readonly string[], { from, to }: ManyTotalsQuery) {
  const rows = await db
    .selectFrom("rollup_days")
    .select(["agency_id as agency", "day", "received", "open"])
    .where("agency_id", "in", codes)
    .where("day", ">=", from)
    .where("day", "<=", to)
    .where("open", "!=", 0)
    .execute();
  return byAgency<Day, Day>(rows, ({ day, received, open }) => ({ day, received, open }));
}

/** Day by day of receipt, as for one agency: a day without changes after `until` costs no seek. */
const changed = (
  table: "rollup_changes" | "rollup_facet_changes",
  codes: readonly string[],
  { from, to, until }: Omit<ManyDaysQuery, "agencies">,
) => sql`
  rollup_days d cross join ${sql.table(table)} r
  where r.agency_id = d.agency_id and r.day = d.day and r.changed_on > ${until}
    and d.agency_id in (${listed(codes)}) and d.day between ${from} and ${to} and d.changed_on > ${until}`;

async function talliesSince(db: Db, codes: readonly string[], query: ManyTotalsQuery) {
  const { rows } = await sql<Of<TallyRow>>`
    select d.agency_id as agency, r.kind, r.channel, ${counts(query.cutOff, "-")}
    from ${changed("rollup_changes", codes, query)}
    group by d.agency_id, r.kind, r.channel`.execute(db);
  return byAgency<TallyRow, TallyRow>(rows, toTally);
}

async function daysSince(db: Db, codes: readonly string[], query: ManyTotalsQuery) {
  const { rows } = await sql<Of<Day>>`
    select d.agency_id as agency, d.day, -sum(r.received) as received, -sum(r.open) as open
    from ${changed("rollup_changes", codes, query)}
    group by d.agency_id, d.day`.execute(db);
  return byAgency<Day, Day>(rows, ({ day, received, open }) => ({
    day,
    received: Number(received),
    open: Number(open),
  }));
}

function byAgency<Row extends object, Value>(
  rows: readonly Of<Row>[],
  value: (row: Row) => Value,
): ReadonlyMap<string, Value[]> {
  const found = new Map<string, Value[]>();
  for (const { agency, ...row } of rows) {
    const own = found.get(agency) ?? [];
    own.push(value(row as unknown as Row));
    found.set(agency, own);
  }
  return found;
}

/** What came in and what was answered, day by day, over all of them. */
export async function readDaysOfMany(db: Db, { agencies, ...query }: ManyDaysQuery): Promise<DayOfMany[]> {
  if (agencies.length === 0) return [];
  const { from, to } = query;
  const inside = sql`r.agency_id in (${listed(agencies)}) and r.day between ${from} and ${to}`;
  const received = [
    sql`select r.day as day, sum(r.received) as count from rollup_days r where ${inside} group by r.day`,
    sql`select d.day as day, -sum(r.received) as count from ${changed("rollup_changes", agencies, query)} group by d.day`,
  ];
  const answered = [
    sql`select r.value as day, sum(r.count) as count from rollup_facets r
      where ${inside} and r.name = 'answered' group by r.value`,
    sql`select r.value as day, -sum(r.count) as count
      from ${changed("rollup_facet_changes", agencies, query)} and r.name = 'answered' group by r.value`,
  ];
  const days = new Map<number, { received: number; answered: number }>();
  const add = async (name: "received" | "answered", select: ReturnType<typeof sql>) => {
    const { rows } = await sql<{ day: number; count: number }>`${select}`.execute(db);
    for (const { day, count } of rows) {
      const sums = days.get(day) ?? { received: 0, answered: 0 };
      sums[name] += Number(count);
      days.set(day, sums);
    }
  };
  for (const select of received) await add("received", select);
  for (const select of answered) await add("answered", select);
  return [...days].map(([day, sums]) => ({ day, ...sums })).sort((a, b) => a.day - b.day);
}
