// Cases of a country, written by the database itself: a fifth of them, or a million, in one agency, the others in 3,320 communes.
import { DatabaseSync } from "node:sqlite";
import pg from "pg";

export const AGENCY = "18073";
const COMMUNES = 3_320;
/** 2 January 2026 in Vietnam, and a year of milliseconds that the cases are spread over. */
const FIRST = Date.parse("2026-01-02T00:00:00.000Z");
const YEAR_MS = 320 * 24 * 60 * 60 * 1000;

/** How many of so many cases are the one agency's. */
export const ofAgency = (size) => Math.min(1_000_000, Math.ceil(size / 5));

/** The columns of case number `n`, in the words of a dialect: `hex(number, digits)`, `pad(number)` and `lines(from, to)`. */
function columns(size, { hex, pad }) {
  const own = ofAgency(size);
  const agency = `case when n <= ${own} then '${AGENCY}' else 'C' || ${pad(`n % ${COMMUNES}`, 4)} end`;
  const at = `(${FIRST} + (case when n <= ${own} then n * ${Math.floor(YEAR_MS / own)} else n * ${Math.max(1, Math.floor(YEAR_MS / size))} end))`;
  const h = hex(at, 12);
  const id = `substr(${h}, 1, 8) || '-' || substr(${h}, 9, 4) || '-7000-8000-' || ${hex("n", 12)}`;
  return { agency, at, id, due: `'2027-' || ${pad("1 + n % 12", 2)} || '-' || ${pad("1 + n % 28", 2)}` };
}
const terms = (agency) =>
  ["den", "duong", "hong", "ngo' || n % 500 || '", "hiem' || n % 1000 || '", "to' || n % 40 || '"]
    .map((word) => `${agency} || 'đ${word}'`)
    .join(" || ' ' || ")
    .replaceAll(" || ''", "");

export function seedSqlite(file, size) {
  const db = new DatabaseSync(file);
  const { agency, at, id, due } = columns(size, {
    hex: (number, digits) => `printf('%0${digits}x', ${number})`,
    pad: (number, digits) => `printf('%0${digits}d', ${number})`,
  });
  const numbers = `with recursive n(n) as (select 1 union all select n + 1 from n where n < ${size})`;
  db.exec(`pragma synchronous = off; pragma temp_store = file; begin;
    ${numbers} insert into cases select ${agency}, ${id}, 'seed-' || n, 'seed-' || n, 'vi', 'Đèn đường hỏng ở ngõ ' || n || '.', null, 1, ${due}, 1, 0 from n;
    ${numbers} insert into events select ${agency}, ${id}, ${id}, 'received', ${at}, 'citizen', '{"kind":"petition","channel":"web"}' from n;
    insert into word_rows (agency_id, case_id) select agency_id, id from cases where code like 'seed-%' order by id;
    insert into case_words (rowid, terms) select number, ${terms("agency_id").replaceAll("n %", "number %")} from word_rows where case_id like '%-7000-8000-%';
    commit; analyze; pragma wal_checkpoint(truncate)`);
  db.close();
}

export async function seedPostgres(url, size) {
  const client = new pg.Client(url);
  await client.connect();
  const { agency, at, id, due } = columns(size, {
    hex: (number, digits) => `lpad(to_hex((${number})::bigint), ${digits}, '0')`,
    pad: (number, digits) => `lpad((${number})::text, ${digits}, '0')`,
  });
  const from = `from generate_series(1::bigint, ${size}) n`;
  for (const statement of [
    `insert into cases select ${agency}, ${id}, 'seed-' || n, 'seed-' || n, 'vi', 'Đèn đường hỏng ở ngõ ' || n || '.', null, 1, ${due}, 1, 0 ${from}`,
    `insert into events select ${agency}, ${id}, ${id}, 'received', ${at}, 'citizen', '{"kind":"petition","channel":"web"}' ${from}`,
    `insert into case_words select ${agency}, ${id}, array_to_tsvector(string_to_array(${terms(`(${agency})`)}, ' ')) ${from}`,
    "vacuum analyze",
  ])
    await client.query(statement);
  await client.end();
}
