import type { Kysely } from "kysely";
import type { Change, Intake } from "../../../store/cases.js";
import { updateCase } from "../change-rows.js";
import { deleteFilesOfCase } from "../file-rows.js";
import { insertPart } from "../intake/intake-rows.js";
import { eraseFingerprint } from "../person-rows.js";
import type { Schema } from "../schema.js";
import { caseTerms, type WordIndex } from "../word-index.js";

type Db = Kysely<Schema>;

const lengthOf = async (db: Db, agency: string, caseId: string): Promise<number | undefined> =>
  (
    await db
      .selectFrom("cases")
      .select("length")
      .where("agency_id", "=", agency)
      .where("id", "=", caseId)
      .executeTakeFirst()
  )?.length;

/** Looks at every length before the first row is written: a change that comes too late would leave half of them. */
export async function updateTogether(
  db: Db,
  words: WordIndex,
  changes: readonly Change[],
  part?: Intake,
): Promise<"recorded" | "changed-meanwhile" | "code-taken"> {
  for (const { agency, caseId, after } of changes)
    if ((await lengthOf(db, agency, caseId)) !== after) return "changed-meanwhile";
  if (part && !(await insertPart(db, words, part))) return "code-taken";
  for (const change of changes) await updateCase(db, words, change);
  return "recorded";
}

export async function readWhereabouts(db: Db, agency: string, code: string): Promise<string | null> {
  const row = await db
    .selectFrom("cases")
    .select("id")
    .where("agency_id", "=", agency)
    .where("code", "=", code)
    .where("status", "=", "transferred")
    .executeTakeFirst();
  if (!row) return null;
  const last = await db
    .selectFrom("events")
    .select("facts")
    .where("agency_id", "=", agency)
    .where("case_id", "=", row.id)
    .where("type", "=", "transferred")
    .orderBy("id", "desc")
    .limit(1)
    .executeTakeFirst();
  return last ? (JSON.parse(last.facts) as { readonly to: string }).to : null;
}

interface Leaving {
  readonly agency: string;
  readonly caseId: string;
  readonly after: number;
  readonly what: "everything" | undefined;
}

/** What goes with a case; and what officers wrote about it, when nothing of it may stay. */
const OF_SENDER = ["positions", "contacts", "supplements"] as const;
const EVERYTHING = [...OF_SENDER, "consents", "answers", "notes", "drafts", "mentions", "redactions"] as const;

export async function handOver(
  db: Db,
  words: WordIndex,
  { agency, caseId, after, what }: Leaving,
): Promise<"handed-over" | "changed-meanwhile"> {
  if ((await lengthOf(db, agency, caseId)) !== after) return "changed-meanwhile";
  const { key, ...said } = await db
    .selectFrom("cases")
    .select(["key", "code", "text", "place"])
    .where("agency_id", "=", agency)
    .where("id", "=", caseId)
    .executeTakeFirstOrThrow();
  if (said.text !== "") await words.erase(db, { agency, caseId }, caseTerms(agency, said));
  await db
    .updateTable("cases")
    .set({ text: "", place: null })
    .where("agency_id", "=", agency)
    .where("id", "=", caseId)
    .execute();
  for (const table of what === "everything" ? EVERYTHING : OF_SENDER)
    await db.deleteFrom(table).where("agency_id", "=", agency).where("case_id", "=", caseId).execute();
  await deleteFilesOfCase(db, agency, caseId, what === "everything" ? undefined : "sender");
  await eraseFingerprint(db, agency, key);
  return "handed-over";
}
