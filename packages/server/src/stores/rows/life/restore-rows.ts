import type { Kysely } from "kysely";
import type { Restored } from "../../../store/life/redaction.js";
import { insertWholeFile } from "../file-rows.js";
import { deleteContact, insertContacts } from "../person-rows.js";
import type { Schema } from "../schema.js";
import { caseTerms, type WordIndex } from "../word-index.js";

type Db = Kysely<Schema>;

/** Puts back what comes with a case; what is still there, because it had not been taken out yet, stays. */
export async function restore(
  db: Db,
  words: WordIndex,
  of: { readonly agency: string; readonly caseId: string; readonly at: number },
  restored: Restored,
): Promise<void> {
  const { agency, caseId, at } = of;
  const { text, place, contact, consent, files } = restored;
  const { code, text: before } = await db
    .selectFrom("cases")
    .select(["code", "text"])
    .where("agency_id", "=", agency)
    .where("id", "=", caseId)
    .executeTakeFirstOrThrow();
  if (before === "" && text !== "") {
    await db
      .updateTable("cases")
      .set({ text, place })
      .where("agency_id", "=", agency)
      .where("id", "=", caseId)
      .execute();
    await words.insert(db, [{ agency, caseId, terms: caseTerms(agency, { code, text, place }) }]);
  }
  await deleteContact(db, agency, caseId);
  await insertContacts(db, agency, [{ id: caseId, contact }]);
  if (consent) await insertConsentAgain(db, agency, caseId, consent);
  const known = await db
    .selectFrom("files")
    .select("id")
    .where("agency_id", "=", agency)
    .where("case_id", "=", caseId)
    .execute();
  for (const file of files)
    if (!known.some(({ id }) => id === file.id)) await insertWholeFile(db, { agency, caseId, eventId: null, at }, file);
}

const insertConsentAgain = (db: Db, agency: string, caseId: string, consent: NonNullable<Restored["consent"]>) =>
  db
    .insertInto("consents")
    .values({
      agency_id: agency,
      case_id: caseId,
      at: Date.parse(consent.at),
      notice: consent.notice,
      purposes: JSON.stringify(consent.purposes),
    })
    .onConflict((conflict) => conflict.columns(["agency_id", "case_id", "at"]).doNothing())
    .execute();
