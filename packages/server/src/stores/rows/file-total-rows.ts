import { sql, type Kysely } from "kysely";
import type { Schema } from "./schema.js";

type Db = Kysely<Schema>;

/** What all files of an agency take: the kept sum, not a walk over them. */
export async function readFileTotal(db: Db, agency: string): Promise<number> {
  const row = await db.selectFrom("file_totals").select("bytes").where("agency_id", "=", agency).executeTakeFirst();
  return row?.bytes ?? 0;
}

/** In the transaction that changes the files. What is taken out was added before, so a row is there: it is inserted for additions alone. */
export async function addToFileTotal(db: Db, agency: string, bytes: number): Promise<void> {
  if (bytes < 0)
    await db
      .updateTable("file_totals")
      .set(({ eb, ref }) => ({ bytes: eb(ref("bytes"), "+", bytes) }))
      .where("agency_id", "=", agency)
      .execute();
  if (bytes > 0)
    await db
      .insertInto("file_totals")
      .values({ agency_id: agency, bytes })
      .onConflict((conflict) =>
        conflict.column("agency_id").doUpdateSet(({ eb, ref }) => ({
          bytes: eb(ref("file_totals.bytes"), "+", ref("excluded.bytes")),
        })),
      )
      .execute();
}

export const compareFiles = async (db: Db, agency: string) => ({
  kept: await readFileTotal(db, agency),
  counted: await countFiles(db, agency),
});

export async function recountFiles(db: Db, agency: string): Promise<void> {
  const bytes = await countFiles(db, agency);
  await db
    .insertInto("file_totals")
    .values({ agency_id: agency, bytes })
    .onConflict((conflict) => conflict.column("agency_id").doUpdateSet({ bytes }))
    .execute();
}

/** Of a file that is still arriving, what has arrived. */
async function countFiles(db: Db, agency: string): Promise<number> {
  const { bytes } = await db
    .selectFrom("files")
    .select(sql<number | null>`sum(case when complete = 1 then size else arrived end)`.as("bytes"))
    .where("agency_id", "=", agency)
    .executeTakeFirstOrThrow();
  const year = await db
    .selectFrom("year_files")
    .select(({ fn }) => fn.sum<number | string | null>("size").as("bytes"))
    .where("agency_id", "=", agency)
    .where("erased_at", "is", null)
    .executeTakeFirstOrThrow();
  return Number(bytes ?? 0) + Number(year.bytes ?? 0);
}
