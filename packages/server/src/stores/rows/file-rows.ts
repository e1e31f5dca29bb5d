import type { FileSide, FileType } from "@danvan/core";
import type { Kysely, Selectable } from "kysely";
import type { FileBounds, FileChunk, IdleFiles, Opened, OpenedFile, StoredFile, WholeFile } from "../../store/files.js";
import { addToFileTotal, readFileTotal } from "./file-total-rows.js";
import type { Schema } from "./schema.js";

type Db = Kysely<Schema>;
type FileRow = Selectable<Schema["files"]>;

/** A row of bytes is read and written whole, so it stays small beside a process's memory. */
const CHUNK_BYTES = 262_144;

/** The pieces that bytes are kept in, each with its place. */
export function* chunksOf(bytes: Uint8Array): Generator<{ readonly start: number; readonly bytes: Uint8Array }> {
  for (let start = 0; start < bytes.length; start += CHUNK_BYTES)
    yield { start, bytes: bytes.subarray(start, start + CHUNK_BYTES) };
}

/** What was kept in pieces, whole. */
export function joined(chunks: readonly { readonly start: number; readonly bytes: Uint8Array }[]) {
  const whole = new Uint8Array(chunks.reduce((sum, { bytes }) => sum + bytes.length, 0));
  for (const { start, bytes } of chunks) whole.set(bytes, start);
  return whole;
}

export const toFile = (
  row: Omit<FileRow, "agency_id" | "key" | "event_id" | "at" | "declared">,
  place: number | null = null,
): StoredFile => ({
  id: row.id,
  from: row.side as FileSide,
  type: row.type as FileType,
  size: row.size,
  arrived: row.arrived,
  complete: row.complete === 1,
  place,
});

/** The complete files of some cases, oldest first. */
export const readFiles = (db: Db, agency: string, caseIds: readonly string[]) =>
  db
    .selectFrom("files")
    .select(["case_id", "id", "side", "event_id", "type", "size", "arrived", "complete"])
    .where("agency_id", "=", agency)
    .where("case_id", "in", caseIds)
    .where("complete", "=", 1)
    .orderBy("case_id")
    .orderBy("id")
    .execute();

const ofCase = (db: Db, agency: string, caseId: string) =>
  db.selectFrom("files").selectAll().where("agency_id", "=", agency).where("case_id", "=", caseId);

export async function findFile(db: Db, agency: string, caseId: string, id: string): Promise<StoredFile | null> {
  const row = await ofCase(db, agency, caseId).where("id", "=", id).executeTakeFirst();
  return row ? toFile(row) : null;
}

/** What one file takes: of one that is still arriving, what has arrived. */
const taken = ({ complete, size, arrived }: Pick<FileRow, "complete" | "size" | "arrived">): number =>
  complete === 1 ? size : arrived;

export async function insertOpenedFile(db: Db, file: OpenedFile, bounds: FileBounds): Promise<Opened> {
  const { agency, caseId, id, key, type, size } = file;
  const known = await ofCase(db, agency, caseId).where("side", "=", "sender").execute();
  const seen = known.find((row) => row.key === key);
  if (seen)
    return seen.type === type && seen.declared === size
      ? { outcome: "seen", file: toFile(seen) }
      : { outcome: "key-reused" };
  // Nobody would look at it, and of a case whose words were taken out nothing may come back.
  if (!(await isOpenCase(db, agency, caseId))) return { outcome: "closed" };
  if (known.length >= bounds.perCase) return { outcome: "too-many" };
  // A bound on what is there; each chunk meets it again.
  if ((await readFileTotal(db, agency)) + size > bounds.bytes) return { outcome: "full" };
  const row = {
    agency_id: agency,
    case_id: caseId,
    id,
    side: "sender",
    event_id: null,
    key,
    type,
    declared: size,
    arrived: 0,
    size,
    complete: 0,
    at: Date.parse(file.at),
  };
  await db.insertInto("files").values(row).execute();
  return { outcome: "opened", file: toFile(row) };
}

async function isOpenCase(db: Db, agency: string, caseId: string): Promise<boolean> {
  const row = await db
    .selectFrom("cases")
    .select("open")
    .where("agency_id", "=", agency)
    .where("id", "=", caseId)
    .executeTakeFirst();
  return row?.open === 1;
}

/** A file that came whole: the sender's with the words, the agency's with the event of its answer. */
export async function insertWholeFile(
  db: Db,
  of: { agency: string; caseId: string; eventId: string | null; at: number },
  { id, key, type, bytes }: WholeFile,
): Promise<void> {
  await db
    .insertInto("files")
    .values({
      agency_id: of.agency,
      case_id: of.caseId,
      id,
      side: of.eventId === null ? "sender" : "agency",
      event_id: of.eventId,
      key,
      type,
      declared: bytes.length,
      arrived: bytes.length,
      size: bytes.length,
      complete: 1,
      at: of.at,
    })
    .execute();
  await insertChunks(db, { agency: of.agency, caseId: of.caseId, id, offset: 0, bytes });
  await addToFileTotal(db, of.agency, bytes.length);
}

export async function appendChunk(
  db: Db,
  chunk: FileChunk,
  room: number,
): Promise<"appended" | "changed-meanwhile" | "full"> {
  const { agency, offset, bytes } = chunk;
  if ((await readFileTotal(db, agency)) + bytes.length > room) return "full";
  const updated = await unfinished(db, chunk)
    .set({ arrived: offset + bytes.length, at: Date.parse(chunk.at) })
    .executeTakeFirst();
  if (updated.numUpdatedRows === 0n) return "changed-meanwhile";
  await insertChunks(db, chunk);
  await addToFileTotal(db, agency, bytes.length);
  return "appended";
}

export async function finishFile(
  db: Db,
  whole: FileChunk,
  room: number,
): Promise<"finished" | "changed-meanwhile" | "full"> {
  const more = whole.bytes.length - whole.offset;
  if ((await readFileTotal(db, whole.agency)) + more > room) return "full";
  const updated = await unfinished(db, whole)
    .set(({ ref }) => ({ arrived: ref("declared"), size: whole.bytes.length, complete: 1 }))
    .executeTakeFirst();
  if (updated.numUpdatedRows === 0n) return "changed-meanwhile";
  await deleteChunks(db, whole.agency, whole.caseId, whole.id);
  await insertChunks(db, { ...whole, offset: 0 });
  await addToFileTotal(db, whole.agency, more);
  return "finished";
}

const unfinished = (db: Db, { agency, caseId, id, offset }: FileChunk) =>
  db
    .updateTable("files")
    .where("agency_id", "=", agency)
    .where("case_id", "=", caseId)
    .where("id", "=", id)
    .where("complete", "=", 0)
    .where("arrived", "=", offset);

export async function insertChunks(db: Db, { agency, caseId, id, offset, bytes }: Omit<FileChunk, "at">) {
  for (const { start, ...chunk } of chunksOf(bytes))
    await db
      .insertInto("file_chunks")
      .values({ agency_id: agency, case_id: caseId, file_id: id, start: offset + start, ...chunk })
      .execute();
}

const deleteChunks = (db: Db, agency: string, caseId: string, id: string) =>
  db
    .deleteFrom("file_chunks")
    .where("agency_id", "=", agency)
    .where("case_id", "=", caseId)
    .where("file_id", "=", id)
    .execute();

export async function readChunks(db: Db, agency: string, caseId: string, id: string): Promise<Uint8Array<ArrayBuffer>> {
  const chunks = await db
    .selectFrom("file_chunks")
    .select(["start", "bytes"])
    .where("agency_id", "=", agency)
    .where("case_id", "=", caseId)
    .where("file_id", "=", id)
    .orderBy("start")
    .execute();
  return joined(chunks);
}

/** Takes all files of a case out, or those of one side, with their bytes. */
export async function deleteFilesOfCase(db: Db, agency: string, caseId: string, side?: FileSide): Promise<void> {
  const rows = await ofCase(db, agency, caseId)
    .$if(side !== undefined, (query) => query.where("side", "=", side ?? ""))
    .execute();
  if (rows.length === 0) return;
  const ids = rows.map(({ id }) => id);
  await db
    .deleteFrom("file_chunks")
    .where("agency_id", "=", agency)
    .where("case_id", "=", caseId)
    .where("file_id", "in", ids)
    .execute();
  await db
    .deleteFrom("files")
    .where("agency_id", "=", agency)
    .where("case_id", "=", caseId)
    .where("id", "in", ids)
    .execute();
  await addToFileTotal(db, agency, -rows.reduce((sum, row) => sum + taken(row), 0));
}

/** @returns how many there were: one or none */
export async function deleteUnfinished(db: Db, agency: string, caseId: string, id: string): Promise<number> {
  const row = await ofCase(db, agency, caseId).where("id", "=", id).where("complete", "=", 0).executeTakeFirst();
  if (!row) return 0;
  await deleteChunks(db, agency, caseId, id);
  await db
    .deleteFrom("files")
    .where("agency_id", "=", agency)
    .where("case_id", "=", caseId)
    .where("id", "=", id)
    .execute();
  await addToFileTotal(db, agency, -taken(row));
  return 1;
}

export async function sweepFiles(db: Db, agency: string, idle: IdleFiles): Promise<number> {
  const [begun, announced] = [Date.parse(idle.begun), Date.parse(idle.announced)];
  const rows = await db
    .selectFrom("files")
    .select(["case_id", "id"])
    .where("agency_id", "=", agency)
    .where("complete", "=", 0)
    .where(({ and, eb, or }) => or([eb("at", "<", begun), and([eb("arrived", "=", 0), eb("at", "<", announced)])]))
    .execute();
  for (const { case_id, id } of rows) await deleteUnfinished(db, agency, case_id, id);
  return rows.length;
}
