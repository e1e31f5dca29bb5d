import type { Kysely } from "kysely";
import type { Schema } from "../rows/schema.js";
import { caseTerms } from "../rows/word-index.js";
import { NARROWED_LISTS, narrowedLists } from "../tables/case-tables.js";
import { DUE_AT, rulesInHours, TO_END_OF_DAY } from "../tables/due-at.js";
import type { Migration } from "../tables/migration.js";
import { tablesOf } from "../tables/tables.js";
import { createTable } from "./create-table.js";
import { postgresWords, wordTables } from "./word-index.js";
import { writers } from "./writer-lock.js";

type Db = Kysely<Schema>;

export const postgresMigrations: readonly Migration<Db>[] = [
  {
    number: 1,
    name: "cases, the people who send and answer them, and what is counted",
    statements: [writers, ...tablesOf(1)].flatMap(createTable),
  },
  { number: 2, name: "the words of cases", statements: wordTables, fill: indexWords },
  { number: 3, name: "officers who sign in elsewhere", statements: tablesOf(3).flatMap(createTable) },
  { number: 4, name: "who stands in for whom", statements: tablesOf(4).flatMap(createTable) },
  { number: 5, name: "what is to be told outside", statements: tablesOf(5).flatMap(createTable) },
  {
    number: 6,
    name: "the office's desk, the life of its cases and its year",
    statements: tablesOf(6).flatMap(createTable),
  },
  {
    number: 7,
    name: "where senders stood, and words that are typed outside a case",
    statements: tablesOf(7).flatMap(createTable),
  },
  {
    number: 8,
    name: DUE_AT,
    // The indexes go along.
    statements: [
      `alter table cases alter column due_on type bigint
        using (extract(epoch from due_on::date)::bigint + ${TO_END_OF_DAY}) * 1000`,
      "alter table cases rename column due_on to due_at",
    ],
    fill: recountHours,
  },
  { number: 9, name: NARROWED_LISTS, statements: narrowedLists },
];

const AT_ONCE = 1_000;

async function indexWords(db: Db): Promise<void> {
  let [agency, id] = ["", ""];
  for (;;) {
    const cases = await db
      .selectFrom("cases")
      .select(["agency_id", "id", "code", "text", "place"])
      .where(({ eb, refTuple, tuple }) => eb(refTuple("agency_id", "id"), ">", tuple(agency, id)))
      .where("text", "!=", "")
      .orderBy("agency_id")
      .orderBy("id")
      .limit(AT_ONCE)
      .execute();
    const last = cases.at(-1);
    if (!last) return;
    await postgresWords.insert(
      db,
      cases.map((said) => ({ agency: said.agency_id, caseId: said.id, terms: caseTerms(said.agency_id, said) })),
    );
    [agency, id] = [last.agency_id, last.id];
  }
}

async function recountHours(db: Db): Promise<void> {
  const kept = await db.selectFrom("counting_rules").select(["agency_id", "version", "text"]).execute();
  for (const { agency_id, version, waiting } of rulesInHours(kept)) {
    await db
      .updateTable("counting_rules")
      .set({ version: waiting })
      .where("agency_id", "=", agency_id)
      .where("version", "=", version)
      .execute();
    await db
      .updateTable("rollup_days")
      .set({ rules: waiting })
      .where("agency_id", "=", agency_id)
      .where("rules", "=", version)
      .execute();
  }
}
