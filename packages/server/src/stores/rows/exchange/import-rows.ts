import { DanvanError, problem } from "@danvan/core";
import type { Kysely } from "kysely";
import type { ImportBatch, ImportedCase, SourceNumber } from "../../../store/exchange/imports.js";
import { insertAudit } from "../audit-rows.js";
import { toEventRow } from "../case-rows.js";
import { deletingEmpty, insertNewCounts } from "../count-rows.js";
import { insertCases, type IntakeWriter } from "../intake/intake-rows.js";
import type { Schema } from "../schema.js";

type Db = Kysely<Schema>;

/** As many rows as every dialect takes in one statement. */
const AT_ONCE = 200;

export async function readImportedNumbers(db: Db, agency: string, source: string): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom("imported_cases")
    .select("number")
    .where("agency_id", "=", agency)
    .where("source", "=", source)
    .execute();
  return new Set(rows.map(({ number }) => number));
}

export async function readImportedFrom(db: Db, agency: string, caseId: string): Promise<SourceNumber | null> {
  const row = await db
    .selectFrom("imported_cases")
    .select(["source", "number"])
    .where("agency_id", "=", agency)
    .where("case_id", "=", caseId)
    .executeTakeFirst();
  return row ?? null;
}

/** @throws DanvanError `case-changed` when a number or a code was taken since the caller looked */
export async function insertImport(
  db: Db,
  writer: IntakeWriter,
  { agency, source, cases, act }: ImportBatch,
): Promise<void> {
  for (let from = 0; from < cases.length; from += AT_ONCE)
    await insertSome(db, writer, { agency, source }, cases.slice(from, from + AT_ONCE));
  await insertAudit(db, agency, act);
}

/** Ends the transaction: of an import nothing is to be left. */
const changed = () => new DanvanError(problem("case-changed"));

async function insertSome(
  db: Db,
  writer: IntakeWriter,
  { agency, source }: Pick<ImportBatch, "agency" | "source">,
  cases: readonly ImportedCase[],
): Promise<void> {
  const received = await insertCases(
    db,
    writer,
    cases.map(({ intake }) => intake),
  );
  if (received.some(({ outcome }) => outcome !== "received")) throw changed();
  const numbers = await db
    .insertInto("imported_cases")
    .values(cases.map(({ number, intake }) => ({ agency_id: agency, source, number, case_id: intake.id })))
    .onConflict((conflict) => conflict.columns(["agency_id", "source", "number"]).doNothing())
    .returning("number")
    .execute();
  if (numbers.length < cases.length) throw changed();
  const closed = cases.flatMap(({ intake: { id, rules }, closed: end }) => (end ? [{ id, rules, ...end }] : []));
  if (closed.length === 0) return;
  await db
    .insertInto("events")
    .values(closed.map(({ id, stored }) => toEventRow(agency, id, stored)))
    .execute();
  const answers = closed.flatMap(({ id, stored, reply }) =>
    reply === null ? [] : { agency_id: agency, case_id: id, event_id: stored.id, text: reply },
  );
  if (answers.length > 0) await db.insertInto("answers").values(answers).execute();
  const ids = closed.map(({ id }) => id);
  await db.updateTable("cases").set({ length: 2 }).where("agency_id", "=", agency).where("id", "in", ids).execute();
  await insertNewCounts(db, agency, closed);
  // What they counted as while they were open is empty now.
  await deletingEmpty(db, agency, [...new Set(closed.map(({ counted }) => counted.after.receivedOn))]).execute();
}
