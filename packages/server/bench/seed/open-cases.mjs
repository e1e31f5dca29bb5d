// Open cases, written by the database itself: some in one agency, the others in 3,320 communes.
import { DatabaseSync } from "node:sqlite";
import pg from "pg";

export const AGENCY = "18073";
const COMMUNES = 3_320;
/** 2 January 2026 in Vietnam, and a year of milliseconds that the cases are spread over. */
const FIRST = Date.parse("2026-01-02T00:00:00.000Z");
const YEAR_MS = 320 * 24 * 60 * 60 * 1000;
/** The first of the days on which they are due ends in Vietnam. */
const FIRST_DUE = Date.parse("2027-01-01T17:00:00.000Z");
/** Cases are given out among so many officers, `officer-0` and on. */
const OFFICERS = 400;

/** The columns of case number `n`, in the words of a dialect: `hex(number, digits)` and `pad(number, digits)`. They come in the order of their keys. */
function columns({ size, own }, { hex, pad }) {
  const each = Math.max(1, Math.ceil((size - own) / COMMUNES));
  const agency = `case when n <= ${own} then '${AGENCY}' else 'C' || ${pad(`(n - ${own + 1}) / ${each}`, 4)} end`;
  const at = `(${FIRST} + (case when n <= ${own} then n * ${Math.floor(YEAR_MS / own)} else (n - ${own + 1}) % ${each} * ${Math.floor(YEAR_MS / each)} + n % 3600000 end))`;
  const h = hex(at, 12);
  const id = `substr(${h}, 1, 8) || '-' || substr(${h}, 9, 4) || '-7000-8000-' || ${hex("n", 12)}`;
  const key = `'seed-' || ${pad("n", 8)}`;
  // The ends of days in Vietnam, and every third case at an hour of its day.
  const due = `${FIRST_DUE} + n % 336 * 86400000 - case when n % 3 = 0 then n % 10 * 3600000 else 0 end`;
  return { agency, at, id, key, due };
}

/** The statement that writes the cases, its columns by name: a new one that it must fill fails here, not in their order. */
const insertCases = ({ agency, id, key, due }, from) => `
  insert into cases (agency_id, id, code, key, lang, text, place, open, due_at, kind, channel, status, assignee, awaits_approval, length, helped)
  select ${agency}, ${id}, ${key}, ${key}, 'vi', 'Đèn đường hỏng ở ngõ ' || n || '.', null, 1, ${due},
    case when n / 1000 % 3 = 0 then 'concern' else 'petition' end, 'web', 'received', 'officer-' || (n / 31 % ${OFFICERS}), 0, 1, 0 ${from}`;
const insertEvents = ({ agency, id, at }, from) => `
  insert into events (agency_id, case_id, id, type, at, by, facts)
  select ${agency}, ${id}, ${id}, 'received', ${at}, 'citizen',
    '{"kind":"' || case when n / 1000 % 3 = 0 then 'concern' else 'petition' end || '","channel":"web"}' ${from}`;

const insertKeys = ({ agency, key, hash }, from) => `
  insert into idempotency (agency_id, key, code, fingerprint) select ${agency}, ${key}, ${key}, ${hash} ${from}`;

const terms = (agency) =>
  ["den", "duong", "hong", "ngo' || (n % 500) || '", "hiem' || (n % 1000) || '", "to' || (n % 40) || '"]
    .map((word) => `${agency} || 'đ${word}'`)
    .join(" || ' ' || ")
    .replaceAll(" || ''", "");

/**
 * Rows in the order of their keys, and the indexes built when all are there: five million cases so take minutes. What a
 * server would look at row by row is looked at in the end: that no row points to nothing.
 *
 * @param counts how many cases there are, `size`, and how many of them are the one agency's, `own`
 */
export function seedSqlite(file, counts) {
  const db = new DatabaseSync(file, { enableForeignKeyConstraints: false });
  const hex = (number, digits) => `printf('%0${digits}x', ${number})`;
  const pad = (number, digits) => `printf('%0${digits}d', ${number})`;
  const values = { ...columns(counts, { hex, pad }), hash: hex("n", 64) };
  const from = `from (with recursive n(n) as (select 1 union all select n + 1 from n where n < ${counts.size}) select n from n)`;
  const indexes = db
    .prepare("select name, sql from sqlite_schema where tbl_name = 'cases' and type = 'index' and sql is not null")
    .all();
  for (const statement of [
    "pragma synchronous = off",
    "pragma temp_store = file",
    "pragma cache_size = -262144",
    ...indexes.map(({ name }) => `drop index ${String(name)}`),
    insertCases(values, from),
    insertEvents(values, from),
    insertKeys(values, from),
    ...indexes.map(({ sql }) => sql),
    // As they came in: by time, whoever they were sent to.
    "insert into word_rows (agency_id, case_id) select agency_id, id from cases where code like 'seed-%' order by id",
    "insert into case_words (case_words, rank) values ('hashsize', 67108864)",
    `insert into case_words (rowid, terms)
     select number, ${terms("agency_id").replaceAll("(n %", "(number %")} from word_rows where case_id like '%-7000-8000-%'`,
    "insert into case_words (case_words, rank) values ('hashsize', 1048576)",
    "analyze",
    "pragma wal_checkpoint(truncate)",
  ])
    db.exec(statement);
  const orphan = db.prepare("pragma foreign_key_check").get();
  if (orphan) throw new Error(`bench: a row points to nothing: ${JSON.stringify(orphan)}`);
  db.close();
}

export async function seedPostgres(url, counts) {
  const client = new pg.Client(url);
  await client.connect();
  const hex = (number, digits) => `lpad(to_hex((${number})::bigint), ${digits}, '0')`;
  const pad = (number, digits) => `lpad((${number})::text, ${digits}, '0')`;
  const values = { ...columns(counts, { hex, pad }), hash: hex("n", 64) };
  const from = `from generate_series(1::bigint, ${counts.size}) n`;
  for (const statement of [
    insertCases(values, from),
    insertEvents(values, from),
    insertKeys(values, from),
    `insert into case_words select ${values.agency}, ${values.id}, array_to_tsvector(string_to_array(${terms(`(${values.agency})`)}, ' ')) ${from}`,
    "vacuum analyze",
  ])
    await client.query(statement);
  await client.end();
}
