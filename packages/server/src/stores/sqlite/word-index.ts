import { sql, type Kysely } from "kysely";
import type { Schema } from "../rows/schema.js";
import type { IndexedCase, WordIndex, WordQuery } from "../rows/word-index.js";
import type { SqliteHandle } from "./sqlite-handle.js";

type Db = Kysely<Schema>;

/**
 * FTS5 without content: terms and numbers of cases, no text. Erasing is its own command, with the terms that were put in, and `secure-delete`
 * takes them out of the pages at once instead of marking them (sqlite.org/fts5.html).
 */
export const wordTables: readonly string[] = [
  `create table word_rows (
number integer primary key,
agency_id text not null,
case_id text not null,
unique (agency_id, case_id),
foreign key (agency_id, case_id) references cases (agency_id, id)
) strict`,
  `create virtual table case_words using fts5(
terms, content='', detail=none, columnsize=0, tokenize='unicode61 remove_diacritics 0')`,
  `insert into case_words(case_words, rank) values ('secure-delete', 1)`,
];

/** What lists the terms themselves; it lies beside the file, and is gone with the connection, of which there may be a second store. */
export const wordTerms =
  "create virtual table if not exists temp.case_terms using fts5vocab(main, case_words, instance)";

/** So many words that begin alike are looked for one by one; more of them are few cases each. */
const BEGINNINGS_MOST = 64;

/**
 * The terms that begin so, each found by one step in the index. FTS5 gathers every case of a beginning before it tells the first, which takes
 * seconds for a frequent word among a million cases; of whole terms it reads only as far as it is asked.
 *
 * @returns null where there are too many
 */
async function termsBeginning(db: Db, beginning: string): Promise<string[] | null> {
  const found: string[] = [];
  for (let from = beginning; found.length <= BEGINNINGS_MOST;) {
    const { rows } = await sql<{
      term: string;
    }>`select term from temp.case_terms where term >= ${from} limit 1`.execute(db);
    const term = rows[0]?.term;
    if (term === undefined || !term.startsWith(beginning)) return found;
    found.push(term);
    from = `${term}\u0001`; // before all that go on
  }
  return null;
}

/** @param handle whose transaction is under way when words are inserted: they go past the query builder, as the rows of `one-by-one.ts` do */
export function sqliteWords(handle: SqliteHandle): WordIndex {
  const prepare = () => ({
    number: handle.prepare("insert into word_rows (agency_id, case_id) values (?, ?)"),
    words: handle.prepare("insert into case_words (rowid, terms) values (?, ?)"),
  });
  let prepared: ReturnType<typeof prepare> | undefined;

  return {
    async insert(_, cases) {
      const { number, words } = (prepared ??= prepare());
      for (const { agency, caseId, terms } of cases) words.run(number.run(agency, caseId).lastInsertRowid, terms);
    },
    erase,
    find,
  };
}

async function erase(db: Db, { agency, caseId }: IndexedCase, terms: string): Promise<void> {
  const { rows } = await sql<{ number: number }>`
      delete from word_rows where agency_id = ${agency} and case_id = ${caseId} returning number`.execute(db);
  if (rows[0])
    await sql`insert into case_words (case_words, rowid, terms)
        values ('delete', ${rows[0].number}, ${terms})`.execute(db);
}

async function find(db: Db, { agency, terms, limit, before }: WordQuery): Promise<string[]> {
  // Terms are letters and digits: nothing in them can end a string.
  const last = terms.at(-1)!;
  const ends = await termsBeginning(db, last);
  if (ends?.length === 0) return [];
  const ending = ends ? `(${ends.map((term) => `"${term}"`).join(" OR ")})` : `"${last}" *`;
  const match = [...terms.slice(0, -1).map((term) => `"${term}"`), ending].join(" AND ");
  // The case itself may have been taken out since its page was read: then the next older one that is left is the first.
  const after =
    before === null
      ? sql``
      : sql`and case_words.rowid < coalesce(
          (select number from word_rows where agency_id = ${agency} and case_id = ${before}),
          (select number + 1 from word_rows where agency_id = ${agency} and case_id < ${before} order by case_id desc limit 1), 0)`;
  const { rows } = await sql<{ case_id: string }>`
      select r.case_id from case_words cross join word_rows r on r.number = case_words.rowid
      where case_words match ${match} ${after} order by case_words.rowid desc limit ${limit}`.execute(db);
  return rows.map(({ case_id }) => case_id);
}
