// The raw limit of an intake on SQLite: the rows that intakes wrote, written again by nothing but SQLite.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { DatabaseSync } from "node:sqlite";
import { openSqliteStore } from "../../dist/stores/sqlite/sqlite.js";
import { SENDERS, sendingTo, servicesOf } from "./intake.mjs";

/** So many batches of as many cases as there are senders. */
const BATCHES = 100;
export const CASES = BATCHES * SENDERS;

/**
 * Records what the store writes while so many send at once, batch after batch, and writes it again on fresh databases of the same schema: statement
 * for statement, each batch in a transaction that is on disk before the next begins. Nothing is validated, counted, looked up or answered.
 *
 * @returns `rate()`, how many cases a second are so written while there are `CASES` of them, and `close`
 * @throws when writing it all again leaves other numbers of rows than the intakes did
 */
export async function sqliteReplay() {
  const folder = mkdtempSync(path.join(tmpdir(), "danvan-replay-"));
  let files = 0;
  const fresh = () => path.join(folder, `${files++}.db`);
  const { schema, batches, rows } = await record(fresh());
  const again = () => replay(new DatabaseSync(fresh()), schema, batches);
  const whole = again();
  if (JSON.stringify(whole.rows) !== JSON.stringify(rows))
    throw new Error(`bench: the replay is no intake: ${JSON.stringify({ rows, replayed: whole.rows })}`);
  return { rate: () => again().rate, close: () => rmSync(folder, { recursive: true }) };
}

/** @returns how an empty database is made, what each batch wrote, and how many rows are there in the end */
async function record(file) {
  const database = new DatabaseSync(file);
  const schema = [];
  let writes = null;
  const note = (sql, values) => {
    if (writes && /^(?:insert|update|delete)/.test(sql)) writes.push([sql, values]);
  };
  const statementOf = (sql) => {
    const statement = database.prepare(sql);
    const noted =
      (how) =>
      (...values) => {
        note(sql, values);
        return statement[how](...values);
      };
    return {
      columns: () => statement.columns(),
      all: noted("all"),
      run: noted("run"),
      iterate: (...values) => statement.iterate(...values),
    };
  };
  const store = openSqliteStore({
    exec(sql) {
      if (!writes) schema.push(sql);
      database.exec(sql);
    },
    prepare: statementOf,
    close: () => {},
  });
  const send = sendingTo(servicesOf(store));
  writes = [];
  await send(); // with what only the first of an agency writes
  const batches = [writes];
  for (let batch = 0; batch < BATCHES; batch++) {
    batches.push((writes = []));
    await Promise.all(Array.from({ length: SENDERS }, send));
  }
  await store.close();
  const rows = rowsIn(database);
  database.close();
  return { schema, batches, rows };
}

function replay(database, schema, batches) {
  for (const statement of schema) database.exec(statement);
  const prepared = new Map();
  const run = ([sql, values]) => {
    if (!prepared.has(sql)) prepared.set(sql, database.prepare(sql));
    prepared.get(sql).run(...values);
  };
  const write = (batch) => {
    database.exec("begin immediate");
    batch.forEach(run);
    database.exec("commit");
  };
  const [first, ...full] = batches;
  write(first);
  const from = performance.now();
  full.forEach(write);
  const rate = (CASES * 1000) / (performance.now() - from);
  const rows = rowsIn(database);
  database.close();
  return { rate, rows };
}

/** How many rows each table has; of the search words, how many terms there are of all cases. */
function rowsIn(database) {
  const names = database
    .prepare("select name from sqlite_schema where type = 'table' and name not like 'case_words%' order by name")
    .all()
    .map(({ name }) => name);
  const count = (table) => Object.values(database.prepare(`select count(*) from ${table}`).get())[0];
  return Object.fromEntries([...names, "temp.case_terms"].map((name) => [name, count(name)]));
}
