import { sql } from "kysely";
import { runKept } from "../rows/intake/run-kept.js";
import type { WordIndex } from "../rows/word-index.js";

/** A vector of terms without places: no dictionary of the server has a say, so that every server finds the same. */
export const wordTables: readonly string[] = [
  `create table case_words (
    agency_id text collate "C" not null,
    case_id text collate "C" not null,
    terms tsvector not null,
    primary key (agency_id, case_id),
    foreign key (agency_id, case_id) references cases (agency_id, id)
  )`,
  `create index case_words_terms on case_words using gin (terms)`,
];

/** So many of the newest cases are looked at first: a few milliseconds. */
const NEWEST = 2_000;

/** A lexeme as `tsquery` reads it (postgresql.org/docs/15/datatype-textsearch.html). */
const quoted = (term: string) => `'${term.replace(/['\\]/g, "$&$&")}'`;

export const postgresWords: WordIndex = {
  async insert(db, cases) {
    if (cases.length === 0) return;
    // As one text: the driver would write a list term by term, each with its quotes. No term has a blank in it.
    const row = ({ agency, caseId, terms }: (typeof cases)[number]) =>
      sql`(${agency}, ${caseId}, array_to_tsvector(string_to_array(${terms}, ' ')))`;
    const values = cases.flatMap(({ agency, caseId, terms }) => [agency, caseId, terms]);
    await runKept(db, `${cases.length} case_words`, values, () => ({
      compile: () =>
        sql<never>`insert into case_words (agency_id, case_id, terms) values ${sql.join(cases.map(row))}`.compile(db),
    }));
  },
  async erase(db, { agency, caseId }) {
    await sql`delete from case_words where agency_id = ${agency} and case_id = ${caseId}`.execute(db);
  },
  async find(db, { agency, terms, limit, before }) {
    const older = before === null ? sql`` : sql`and case_id < ${before}`;
    const query = terms.map((term, at) => `${quoted(term)}${at === terms.length - 1 ? ":*" : ""}`).join(" & ");
    // Words that many cases have fill a page from the newest cases alone; a walk over all that have them would be long.
    const newest = await sql<{ case_id: string }>`
      select case_id from (
        select case_id, terms from case_words where agency_id = ${agency} ${older} order by case_id desc limit ${NEWEST}
      ) as newest
      where terms @@ ${query}::tsquery order by case_id desc limit ${limit}`.execute(db);
    if (newest.rows.length === limit) return newest.rows.map(({ case_id }) => case_id);
    // Materialized: the terms say which cases, whatever the planner thinks of walking them from the newest.
    const { rows } = await sql<{ case_id: string }>`
      with hits as materialized (
        select case_id from case_words where agency_id = ${agency} ${older} and terms @@ ${query}::tsquery
      )
      select case_id from hits order by case_id desc limit ${limit}`.execute(db);
    return rows.map(({ case_id }) => case_id);
  },
};
