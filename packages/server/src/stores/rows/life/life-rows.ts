import type { Kysely } from "kysely";
import type { Change, Intake } from "../../../store/cases.js";
import { updateCase } from "../change-rows.js";
import { eraseWords } from "../erase-words.js";
import { insertPart } from "../intake/intake-rows.js";
import type { Schema } from "../schema.js";
import type { WordIndex } from "../word-index.js";
import { isAsRead } from "./as-read.js";

type Db = Kysely<Schema>;

/** Looks at every length before the first row is written: a change that comes too late would leave half of them. */
export async function updateTogether(
  db: Db,
  words: WordIndex,
  changes: readonly Change[],
  part?: Intake,
): Promise<"recorded" | "changed-meanwhile" | "code-taken"> {
  for (const { agency, caseId, after } of changes)
    if (!(await isAsRead(db, agency, caseId, after))) return "changed-meanwhile";
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

export async function handOver(
  db: Db,
  words: WordIndex,
  { agency, caseId, after, what }: Leaving,
): Promise<"handed-over" | "changed-meanwhile"> {
  if (!(await isAsRead(db, agency, caseId, after))) return "changed-meanwhile";
  await eraseWords(db, words, { agency, caseId }, what === "everything" ? "all" : "sender");
  return "handed-over";
}
