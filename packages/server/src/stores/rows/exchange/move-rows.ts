import { DanvanError, problem } from "@danvan/core";
import { sql, type Kysely } from "kysely";
import type { AuditAct } from "../../../audit/chain.js";
import type { MovedBatch, MovedCases, MovedRow, MovedTable } from "../../../store/exchange/moves.js";
import { insertAudit } from "../audit-rows.js";
import { insertChunks } from "../file-rows.js";
import { insertYearChunks } from "../year/year-file-rows.js";
import { recountFiles } from "../file-total-rows.js";
import type { Schema } from "../schema.js";
import { caseTerms, type WordIndex } from "../word-index.js";
import { giveWay, keepPasswords } from "./give-way.js";

type Db = Kysely<Schema>;
type Query = { readonly agency: string; readonly limit: number };

/** A table of an export as the database knows it. */
export interface KeptTable extends MovedTable {
  /** Columns of its key but the agency. */
  readonly key: readonly string[];
  /** What columns begin with that do not go along. */
  readonly blank: Readonly<Record<string, string | number | null>>;
}

/** As many values as every dialect takes in one statement. */
const VALUES_AT_ONCE = 5_000;

const selected = ({ columns }: KeptTable) => sql.join(columns.map((column) => sql.ref(column)));

/** The rows after one, by the key. */
export async function readMovedRows(
  db: Db,
  table: KeptTable,
  { agency, after, limit }: Query & { readonly after: MovedRow | null },
): Promise<MovedRow[]> {
  const key = sql.join(table.key.map((column) => sql.ref(column)));
  const beyond = after ? sql` and (${key}) > (${sql.join(table.key.map((column) => after[column]))})` : sql``;
  const { rows } = await sql<MovedRow>`select ${selected(table)} from ${sql.table(table.name)}
    where agency_id = ${agency}${beyond} order by ${key} limit ${limit}`.execute(db);
  return rows;
}

/** Cases in the order of their receipt, each with all its rows. */
export async function readMovedCases(
  db: Db,
  tables: readonly KeptTable[],
  { agency, after, limit }: Query & { readonly after: string },
): Promise<MovedCases> {
  const found = await db
    .selectFrom("cases")
    .select(["id", "code"])
    .where("agency_id", "=", agency)
    .where("id", ">", after)
    .orderBy("id")
    .limit(limit + 1)
    .execute();
  const page = found.slice(0, limit);
  const read: { table: string; rows: readonly MovedRow[] }[] = [];
  for (const table of page.length > 0 ? tables.filter(({ ofCase }) => ofCase) : []) {
    const [column, values] = caseColumn(table, page);
    const { rows } = await sql<MovedRow>`select ${selected(table)} from ${sql.table(table.name)}
      where agency_id = ${agency} and ${sql.ref(column)} in (${sql.join(values)})
      order by ${sql.join(table.key.map((name) => sql.ref(name)))}`.execute(db);
    if (rows.length > 0) read.push({ table: table.name, rows });
  }
  return { tables: read, next: found.length > limit ? (page.at(-1)?.id ?? null) : null };
}

/** The column by which rows belong to cases, and what it holds for these. */
function caseColumn({ name, columns }: KeptTable, cases: readonly { readonly id: string; readonly code: string }[]) {
  if (name === "cases") return ["id", cases.map(({ id }) => id)] as const;
  return columns.includes("case_id")
    ? (["case_id", cases.map(({ id }) => id)] as const)
    : (["code", cases.map(({ code }) => code)] as const);
}

/** End the transaction: of a move nothing is to be left. */
const notEmpty = () => new DanvanError(problem("agency-not-empty"));
const invalid = () => new DanvanError(problem("archive-row-invalid"));

/** @throws DanvanError `agency-not-empty`, or `archive-row-invalid` for a row that is none of its table; what the source throws */
export async function insertMoved(
  db: Db,
  words: WordIndex,
  tables: readonly KeptTable[],
  agency: string,
  source: () => AsyncIterable<MovedBatch>,
  act: AuditAct,
): Promise<void> {
  const before = await db.selectFrom("cases").select("id").where("agency_id", "=", agency).limit(1).executeTakeFirst();
  if (before) throw notEmpty();
  const known = new Map(tables.map((table) => [table.name, table]));
  for (const isCases of [true, false])
    for await (const batch of source())
      if ("file" in batch) {
        if (!isCases)
          await insertChunks(db, {
            agency,
            caseId: batch.file.caseId,
            id: batch.file.id,
            offset: 0,
            bytes: batch.bytes,
          });
      } else if ("yearFile" in batch) {
        if (!isCases) await insertYearChunks(db, { agency, ...batch.yearFile }, batch.bytes);
      } else if ((batch.table === "cases") === isCases)
        await insertRows(db, words, known.get(batch.table), agency, batch.rows);
  await recountFiles(db, agency);
  await insertAudit(db, agency, act);
}

/** A row that breaks a constraint or a type: SQLite's 19 and 20 (sqlite.org/rescode.html), SQLSTATE classes 22 and 23; not a disk that is full. */
function isRefusal(cause: unknown): boolean {
  const { errcode = 0, code = "" } = (cause ?? {}) as { readonly errcode?: number; readonly code?: string };
  return [19, 20].includes(errcode & 0xff) || /^2[23]\w{3}$/.test(code);
}

async function insertRows(
  db: Db,
  words: WordIndex,
  table: KeptTable | undefined,
  agency: string,
  rows: readonly MovedRow[],
) {
  if (!table) throw invalid();
  const { columns, name, blank } = table;
  const isOne = (row: MovedRow) =>
    Object.keys(row).length === columns.length && columns.every((column) => Object.hasOwn(row, column));
  if (!rows.every(isOne)) throw invalid();
  const all = ["agency_id", ...columns, ...Object.keys(blank)];
  const atOnce = Math.floor(VALUES_AT_ONCE / all.length);
  const passwords = await giveWay(db, agency, name, rows);
  for (let from = 0; from < rows.length; from += atOnce) {
    const values = rows
      .slice(from, from + atOnce)
      .map((row) => sql`(${sql.join([agency, ...columns.map((column) => row[column]), ...Object.values(blank)])})`);
    const insert = sql`insert into ${sql.table(name)} (${sql.join(all.map((column) => sql.ref(column)))})
      values ${sql.join(values)}`;
    await insert.execute(db).catch((cause: unknown) => {
      throw isRefusal(cause) ? invalid() : cause;
    });
  }
  await keepPasswords(db, agency, passwords);
  if (name !== "cases") return;
  const cases = rows as unknown as readonly Pick<Schema["cases"], "id" | "code" | "text" | "place">[];
  const spoken = cases.filter(({ text }) => text !== "");
  await words.insert(
    db,
    spoken.map((one) => ({ agency, caseId: one.id, terms: caseTerms(agency, one) })),
  );
}
