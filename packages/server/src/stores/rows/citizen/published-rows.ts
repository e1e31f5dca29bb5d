import type { Lang, OnlineKind } from "@danvan/core";
import { foldedWords } from "@danvan/core/advanced";
import { type Kysely, type Selectable, sql } from "kysely";
import type { AuditAct } from "../../../audit/chain.js";
import type { ListedPublication, Publication, PublishedSearch, SeenBefore } from "../../../store/citizen/published.js";
import { insertAudit } from "../audit-rows.js";
import { isAsRead } from "../life/as-read.js";
import type { Schema } from "../schema.js";

type Db = Kysely<Schema>;

/** Words between spaces, so that one is found by its beginning. An agency publishes hundreds a year: a walk over them is quick. */
const folded = (...texts: readonly (string | null)[]): string =>
  ` ${foldedWords(texts.filter((text) => text !== null).join(" ")).join(" ")} `;

export async function insertPublication(
  db: Db,
  publication: Publication,
  act: AuditAct,
  { after, person, consents }: SeenBefore,
): Promise<"recorded" | "changed-meanwhile"> {
  const { agency, id, caseId, at, by, kind, field, place, question, answer } = publication;
  if (!(await isAsRead(db, agency, caseId, after))) return "changed-meanwhile";
  if ((await countConsents(db, agency, person)) !== consents) return "changed-meanwhile";
  await remove(db, agency, caseId);
  await db
    .insertInto("published_answers")
    .values({
      agency_id: agency,
      id,
      case_id: caseId,
      at: Date.parse(at),
      by_officer: by,
      kind,
      field: field ?? "",
      place,
      question,
      answer,
      words: folded(question, answer, place),
      place_words: folded(place),
    })
    .execute();
  await insertAudit(db, agency, act);
  return "recorded";
}

async function countConsents(db: Db, agency: string, caseId: string): Promise<number> {
  const { many } = await db
    .selectFrom("consents")
    .select(({ fn }) => fn.countAll().as("many"))
    .where("agency_id", "=", agency)
    .where("case_id", "=", caseId)
    .executeTakeFirstOrThrow();
  return Number(many);
}

export async function deletePublication(db: Db, agency: string, caseId: string, act: AuditAct): Promise<boolean> {
  const isGone = await remove(db, agency, caseId);
  if (isGone) await insertAudit(db, agency, act);
  return isGone;
}

async function remove(db: Db, agency: string, caseId: string): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom("published_answers")
    .where("agency_id", "=", agency)
    .where("case_id", "=", caseId)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

export async function readPublication(db: Db, agency: string, caseId: string): Promise<Publication | null> {
  const row = await db
    .selectFrom("published_answers")
    .selectAll()
    .where("agency_id", "=", agency)
    .where("case_id", "=", caseId)
    .executeTakeFirst();
  return row ? toPublication(row) : null;
}

export async function readPublished(
  db: Db,
  { agency, limit, words = [], like = [], place = [], field, after }: PublishedSearch,
): Promise<ListedPublication[]> {
  let query = db
    .selectFrom("published_answers")
    .innerJoin("cases", (join) =>
      join
        .onRef("cases.agency_id", "=", "published_answers.agency_id")
        .onRef("cases.id", "=", "published_answers.case_id"),
    )
    .selectAll("published_answers")
    .select("cases.lang")
    .where("published_answers.agency_id", "=", agency);
  // Folded words are letters and digits: nothing in them is a wildcard.
  for (const word of words) query = query.where("words", "like", `% ${word}%`);
  for (const word of place) query = query.where("place_words", "like", `% ${word}%`);
  if (field !== undefined) query = query.where("field", "=", field);
  if (after !== undefined) query = query.where("published_answers.id", "<", after);
  if (like.length > 0)
    query = query
      .where((has) => has.or(like.map((word) => has("words", "like", `% ${word} %`))))
      .orderBy(sharedOf(like), "desc");
  const rows = await query
    .orderBy("published_answers.id", "desc")
    .limit(limit + 1)
    .execute();
  return rows.map((row) => ({ ...toPublication(row), lang: row.lang as Lang }));
}

/** How many of some words stand in an answer. */
const sharedOf = (words: readonly string[]) =>
  sql<number>`${sql.join(
    words.map((word) => sql`case when words like ${`% ${word} %`} then 1 else 0 end`),
    sql` + `,
  )}`;

const toPublication = (row: Selectable<Schema["published_answers"]>): Publication => ({
  agency: row.agency_id,
  id: row.id,
  caseId: row.case_id,
  at: new Date(row.at).toISOString(),
  by: row.by_officer,
  kind: row.kind as OnlineKind,
  field: row.field || null,
  place: row.place,
  question: row.question,
  answer: row.answer,
});
