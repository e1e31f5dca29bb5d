// Many open cases of one agency, written by the database itself.
import { DatabaseSync } from "node:sqlite";
import pg from "pg";

/** One agency's; enough for a thousand pages of fifty. */
export const CASES = 200_000;
const AGENCY = "18073";

const id = (n, lpad) =>
  `'019a0000-' || ${lpad(`${n} / 65536`)} || '-7000-8000-' || ${lpad(`${n} % 65536`)} || '00000000'`;
const due = (n) => `'2027-' || substr('0' || (1 + ${n} % 12), -2) || '-' || substr('0' || (1 + ${n} % 28), -2)`;
const terms = (n) =>
  `'18073đden 18073đduong 18073đhong 18073đngo' || ${n} % 500 || ' 18073đhiem' || ${n} % 1000 || ' 18073đto' || ${n} % 40`;

export function seedSqlite(file) {
  const db = new DatabaseSync(file);
  const lpad = (n) => `printf('%04x', ${n})`;
  const numbers = `with recursive n(n) as (select 1 union all select n + 1 from n where n < ${CASES})`;
  db.exec(`pragma synchronous = off; begin;
    ${numbers} insert into cases select '${AGENCY}', ${id("n", lpad)}, 'seed-' || n, 'seed-' || n, 'vi', 'Đèn đường hỏng ở ngõ ' || n || '.', null, 1, ${due("n")}, 1, 0 from n;
    insert into events select agency_id, id, id, 'received', 1763600000000, 'citizen', '{"kind":"petition","channel":"web"}' from cases where code like 'seed-%';
    insert into word_rows (agency_id, case_id) select agency_id, id from cases where code like 'seed-%' order by id;
    insert into case_words (rowid, terms) select number, ${terms("number")} from word_rows where case_id like '019a0000-%';
    commit; analyze`);
  db.close();
}

export async function seedPostgres(url) {
  const client = new pg.Client(url);
  await client.connect();
  const lpad = (n) => `lpad(to_hex(${n}), 4, '0')`;
  const day = (n) => `'2027-' || lpad((1 + ${n} % 12)::text, 2, '0') || '-' || lpad((1 + ${n} % 28)::text, 2, '0')`;
  const from = `from generate_series(1, ${CASES}) n`;
  await client.query(
    `insert into cases select '${AGENCY}', ${id("n", lpad)}, 'seed-' || n, 'seed-' || n, 'vi', 'Đèn đường hỏng ở ngõ ' || n || '.', null, 1, ${day("n")}, 1, 0 ${from}`,
  );
  await client.query(
    `insert into events select agency_id, id, id, 'received', 1763600000000, 'citizen', '{"kind":"petition","channel":"web"}' from cases where code like 'seed-%'`,
  );
  await client.query(
    `insert into case_words select '${AGENCY}', ${id("n", lpad)}, array_to_tsvector(string_to_array(${terms("n")}, ' ')) ${from}`,
  );
  await client.query("vacuum analyze");
  await client.end();
}
