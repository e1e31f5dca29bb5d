import type { FileType, YearPartKind } from "@danvan/core";
import type { Kysely } from "kysely";
import type { AuditAct } from "../../../audit/chain.js";
import type { ErasedYearFile, StoredYearFile } from "../../../store/year/year-files.js";
import type { NewYearPart } from "../../../store/year/year-reports.js";
import { insertAudit } from "../audit-rows.js";
import { chunksOf, joined } from "../file-rows.js";
import { addToFileTotal } from "../file-total-rows.js";
import type { Schema } from "../schema.js";

type Db = Kysely<Schema>;

const ofYear = (db: Db, agency: string, year: number) =>
  db.selectFrom("year_files").selectAll().where("agency_id", "=", agency).where("year", "=", year);

export async function readYearFiles(db: Db, agency: string, year: number): Promise<StoredYearFile[]> {
  const rows = await ofYear(db, agency, year).orderBy("id").execute();
  return rows.map(({ id, kind, part, title, type, size, at, by_officer, erased_at }) => ({
    id,
    kind: kind as YearPartKind,
    part,
    title,
    type: type as FileType,
    size,
    at: new Date(at).toISOString(),
    by: by_officer,
    erasedAt: erased_at === null ? null : new Date(erased_at).toISOString(),
  }));
}

export async function readYearFileBytes(
  db: Db,
  agency: string,
  year: number,
  id: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const chunks = await db
    .selectFrom("year_file_chunks")
    .select(["start", "bytes"])
    .where("agency_id", "=", agency)
    .where("year", "=", year)
    .where("file_id", "=", id)
    .orderBy("start")
    .execute();
  return joined(chunks);
}

/** Puts the files of a part in, and takes out those that its evidence names no more. */
export async function changeYearFiles(db: Db, part: NewYearPart): Promise<void> {
  const { agency, year, kind, id, at, by, files, named } = part;
  const before = await ofYear(db, agency, year).where("kind", "=", kind).where("part", "=", id).execute();
  for (const file of before.filter((one) => !named.includes(one.id))) {
    await deleteChunks(db, { agency, year, id: file.id });
    await db
      .deleteFrom("year_files")
      .where("agency_id", "=", agency)
      .where("year", "=", year)
      .where("id", "=", file.id)
      .execute();
    if (file.erased_at === null) await addToFileTotal(db, agency, -file.size);
  }
  for (const { id: file, title, type, bytes } of files) {
    const key = { agency_id: agency, year, id: file };
    const about = { kind, part: id, title, type, size: bytes.length, at: Date.parse(at), by_officer: by };
    await db
      .insertInto("year_files")
      .values({ ...key, ...about, erased_at: null })
      .execute();
    await insertYearChunks(db, { agency, year, id: file }, bytes);
    await addToFileTotal(db, agency, bytes.length);
  }
}

interface FileKey {
  readonly agency: string;
  readonly year: number;
  readonly id: string;
}

export async function insertYearChunks(db: Db, { agency, year, id }: FileKey, bytes: Uint8Array): Promise<void> {
  for (const chunk of chunksOf(bytes))
    await db
      .insertInto("year_file_chunks")
      .values({ agency_id: agency, year, file_id: id, ...chunk })
      .execute();
}

const deleteChunks = (db: Db, { agency, year, id }: FileKey) =>
  db
    .deleteFrom("year_file_chunks")
    .where("agency_id", "=", agency)
    .where("year", "=", year)
    .where("file_id", "=", id)
    .execute();

export async function eraseYearFile(db: Db, file: ErasedYearFile, act: AuditAct): Promise<boolean> {
  const { agency, year, id } = file;
  const found = await ofYear(db, agency, year).where("id", "=", id).where("erased_at", "is", null).executeTakeFirst();
  if (!found) return false;
  await deleteChunks(db, file);
  await db
    .updateTable("year_files")
    .set({ erased_at: Date.parse(file.at), title: "" })
    .where("agency_id", "=", agency)
    .where("year", "=", year)
    .where("id", "=", id)
    .execute();
  await addToFileTotal(db, agency, -found.size);
  await insertAudit(db, agency, act);
  return true;
}
