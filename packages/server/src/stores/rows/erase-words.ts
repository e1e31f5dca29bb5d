import type { Kysely } from "kysely";
import { deleteFilesOfCase } from "./file-rows.js";
import { eraseFingerprint } from "./person-rows.js";
import type { Schema } from "./schema.js";
import { caseTerms, type WordIndex } from "./word-index.js";

/** What its sender wrote and left, beside the case itself. */
const OF_SENDER = ["positions", "contacts", "supplements"] as const;
/** What holds words of the citizen or about them. */
const ALL = [
  ...OF_SENDER,
  "consents",
  "answers",
  "reopenings",
  "published_answers",
  "case_fields",
  "redactions",
  "notes",
  "drafts",
  "mentions",
] as const;

/**
 * Takes words out of a case, with the files that came with them, what they are found by, and what could prove that they were written.
 * @param whose `sender`: what the agency wrote, and what was consented to, stays
 */
export async function eraseWords(
  db: Kysely<Schema>,
  words: WordIndex,
  { agency, caseId }: { readonly agency: string; readonly caseId: string },
  whose: "all" | "sender",
): Promise<void> {
  const { key, ...said } = await db
    .selectFrom("cases")
    .select(["key", "code", "text", "place"])
    .where("agency_id", "=", agency)
    .where("id", "=", caseId)
    .executeTakeFirstOrThrow();
  await words.erase(db, { agency, caseId }, caseTerms(agency, said));
  await db
    .updateTable("cases")
    .set({ text: "", place: null })
    .where("agency_id", "=", agency)
    .where("id", "=", caseId)
    .execute();
  for (const table of whose === "all" ? ALL : OF_SENDER)
    await db.deleteFrom(table).where("agency_id", "=", agency).where("case_id", "=", caseId).execute();
  await deleteFilesOfCase(db, agency, caseId, whose === "all" ? undefined : "sender");
  await eraseFingerprint(db, agency, key);
}
