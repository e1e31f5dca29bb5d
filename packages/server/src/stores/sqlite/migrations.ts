import { NEVER_DUE } from "@danvan/core/advanced";
import { caseTerms } from "../rows/word-index.js";
import { NARROWED_LISTS, narrowedLists } from "../tables/case-tables.js";
import { DUE_AT, rulesInHours, TO_END_OF_DAY } from "../tables/due-at.js";
import type { Migration } from "../tables/migration.js";
import { tablesOf } from "../tables/tables.js";
import { createTable } from "./create-table.js";
import type { SqliteHandle } from "./sqlite-handle.js";
import { wordTables } from "./word-index.js";

export const sqliteMigrations: readonly Migration<SqliteHandle>[] = [
  {
    number: 1,
    name: "cases, the people who send and answer them, and what is counted",
    statements: tablesOf(1).flatMap(createTable),
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
    // A type cannot be changed in place, and a column that is added needs a value to begin with.
    statements: [
      "drop index cases_inbox",
      "drop index cases_assignee",
      "drop index cases_kind",
      `alter table cases add column due_at integer not null default ${NEVER_DUE}`,
      `update cases set due_at = (unixepoch(due_on) + ${TO_END_OF_DAY}) * 1000`,
      "alter table cases drop column due_on",
      "create index cases_inbox on cases (agency_id, open, due_at, id)",
      "create index cases_assignee on cases (agency_id, assignee, open, due_at, id)",
      "create index cases_kind on cases (agency_id, kind, open, due_at, id)",
    ],
    fill: recountHours,
  },
  { number: 9, name: NARROWED_LISTS, statements: narrowedLists },
];

interface Said {
  readonly agency_id: string;
  readonly id: string;
  readonly code: string;
  readonly text: string;
  readonly place: string | null;
}

function indexWords(handle: SqliteHandle): void {
  const number = handle.prepare("insert into word_rows (agency_id, case_id) values (?, ?)");
  const terms = handle.prepare("insert into case_words (rowid, terms) values (?, ?)");
  const cases = handle.prepare("select agency_id, id, code, text, place from cases where text <> '' order by id");
  for (const said of cases.iterate() as Iterable<Said>) {
    const { lastInsertRowid } = number.run(said.agency_id, said.id);
    terms.run(lastInsertRowid, caseTerms(said.agency_id, said));
  }
}

function recountHours(handle: SqliteHandle): void {
  const kept = handle.prepare("select agency_id, version, text from counting_rules").all();
  const rules = handle.prepare("update counting_rules set version = ? where agency_id = ? and version = ?");
  const days = handle.prepare("update rollup_days set rules = ? where agency_id = ? and rules = ?");
  for (const { agency_id, version, waiting } of rulesInHours(kept as Parameters<typeof rulesInHours>[0]))
    for (const renaming of [rules, days]) renaming.run(waiting, agency_id, version);
}
