// The raw limit of an intake on PostgreSQL: the rows of one case in one statement, a transaction each, by the server's own tool.
import pg from "pg";
import { AGENCY } from "../seed/open-cases.mjs";
import { sendingTo, servicesOf } from "./intake.mjs";
import { pgbench } from "./pgbench.mjs";
import { openPostgres } from "./postgres.mjs";

/** So many agencies there are where the cases are not all of one. */
const COMMUNES = 3_321;

/**
 * @param url of a server, on which a database is made for it
 * @returns `perSecond(ms)`, how many cases `pgbench` writes with 32 clients for one agency, as many as there may wait for its row of sums;
 *   `spreadPerSecond(ms)`, the same with each case at any of so many agencies as there are communes; `close`
 * @throws when a transaction adds other numbers of rows, terms or sums than an intake of the store does
 */
export async function pgbenchIntake(url) {
  const admin = new pg.Client(url);
  await admin.connect();
  await admin.query("create database raw");
  const raw = new URL(url);
  raw.pathname = "/raw";
  const { statements, written } = await record(raw.href);
  const client = new pg.Client(raw.href);
  await client.connect();

  async function measure(agency, ms, tables) {
    const before = await rowsIn(client);
    const { done, perSecond } = pgbench(raw.href, statementOf(statements, agency), ms);
    const after = await rowsIn(client);
    for (const name of tables)
      if (after[name] - before[name] !== done * written[name])
        throw new Error(
          `bench: no intake: ${done} transactions, ${name} ${before[name]} before and ${after[name]} after`,
        );
    return perSecond;
  }

  const all = Object.keys(written);
  // A sum that one agency's cases are added to has a row of its own for each of many.
  const grown = all.filter((name) => written[name] > 0);
  return {
    perSecond: (ms) => measure(literal(AGENCY), ms, all),
    spreadPerSecond: (ms) => measure("(select agency from new)", ms, grown),
    async close() {
      await client.end();
      await admin.query("drop database raw");
      await admin.end();
    },
  };
}

/** @returns what the store executes to write one case, and how many rows and sums that are */
async function record(url) {
  let statements = null;
  const store = await openPostgres(url, (sql, values) => {
    if (statements && sql.startsWith("insert")) statements.push({ sql, values });
  });
  const send = sendingTo(servicesOf(store));
  await send(); // with what only the first of an agency writes
  const client = new pg.Client(url);
  await client.connect();
  const before = await rowsIn(client);
  statements = [];
  await send();
  const after = await rowsIn(client);
  await client.end();
  await store.close();
  return {
    statements,
    written: Object.fromEntries(Object.keys(after).map((name) => [name, after[name] - before[name]])),
  };
}

/** How many rows each table has, how many cases were added to sums, and how many terms there are. */
async function rowsIn(client) {
  const tables = await client.query("select tablename from pg_tables where schemaname = 'public' order by 1");
  const counts = tables.rows.map(({ tablename }) => `(select count(*) from ${tablename}) as ${tablename}`);
  const sums = ["rollup_days", "rollups", "rollup_changes"].map(
    (table) => `(select coalesce(sum(received), 0) from ${table}) as "cases in ${table}"`,
  );
  const { rows } = await client.query(
    `select ${[...counts, ...sums].join()}, (select coalesce(sum(length(terms)), 0) from case_words) as terms`,
  );
  return Object.fromEntries(Object.entries(rows[0]).map(([name, count]) => [name, Number(count)]));
}

/** A value in a script of pgbench, which takes a colon for the beginning of a variable. */
const literal = (value) =>
  typeof value === "string" ? `E'${value.replace(/[\\']/g, "\\$&").replaceAll(":", "\\x3a")}'` : String(value);

/** One statement of all that were recorded, with new identifiers each time it runs. @param agency where the cases are */
function statementOf(statements, agency) {
  const valueOf = (table, column) => {
    const { sql, values } = statements.find((one) => one.sql.startsWith(`insert into "${table}"`));
    const names = sql
      .slice(sql.indexOf("(") + 1, sql.indexOf(")"))
      .replaceAll(/[" ]/g, "")
      .split(",");
    return values[names.indexOf(column)];
  };
  // Of one length with what they stand for, and the case's sorted by time as it is.
  const code = valueOf("cases", "code");
  const fresh = new Map([
    [valueOf("cases", "id"), "case_id"],
    [valueOf("events", "id"), "event_id"],
    [valueOf("cases", "key"), "key"],
    [code, "code"],
  ]);
  const ofCode = new Set(code.toLowerCase().split(/[^a-z0-9]+/));
  const terms = (value) => {
    const written = value.split(" ").filter((term) => !ofCode.has(term.split("đ").at(-1)));
    const left = value.split(" ").length - written.length;
    const own = Array.from(
      { length: left },
      (_, at) => `${literal(` ${AGENCY}đ`)} || substr(key, ${1 + at * 6}, 5) || '${at}'`,
    );
    return `(select ${[literal(written.join(" ")), ...own].join(" || ")} from new)`;
  };
  const valueIn = (value) => {
    if (value === AGENCY) return agency;
    if (fresh.has(value)) return `(select ${fresh.get(value)} from new)`;
    return typeof value === "string" && value.startsWith(`${AGENCY}đ`) ? terms(value) : literal(value);
  };
  const parts = statements.map(
    ({ sql, values }, at) =>
      `part${at} as (${sql.replaceAll(/\$(\d+)/g, (_, number) => valueIn(values[number - 1]))}${/ returning /.test(sql) ? "" : " returning 1"})`,
  );
  return `with made as materialized (
    select lpad(to_hex((extract(epoch from clock_timestamp()) * 1000)::bigint), 12, '0') as at
  ), new as materialized (
    select substr(at, 1, 8) || '-' || substr(at, 9, 4) || substr(gen_random_uuid()::text, 14) as case_id,
      substr(at, 1, 8) || '-' || substr(at, 9, 4) || substr(gen_random_uuid()::text, 14) as event_id,
      gen_random_uuid()::text as key, substr(md5(random()::text), 1, ${code.length}) as code,
      'C' || lpad(floor(random() * ${COMMUNES})::text, 5, '0') as agency
    from made
  ), ${parts.join(",\n")} select 1;\n`;
}
