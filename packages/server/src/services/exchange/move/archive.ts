import { type CaseEvent, DanvanError, fail, ok, problem, type Result } from "@danvan/core";
import { shownHistory } from "../../../ids/place.js";
import type { MovedBatch, MovedCases, MovedRow } from "../../../store/exchange/moves.js";
import type { Store } from "../../../store/store.js";
import { TAR_END, tarEntries, tarEntry } from "./tar.js";

const FORMAT = "danvan-agency";
/**
 * The version of archives that this package writes and reads: the step of the schema whose rows they hold.
 * @example ARCHIVE_VERSION > 0 // → true
 */
export const ARCHIVE_VERSION = 8;
/** So many cases are in the memory at once. */
const CASES_AT_ONCE = 100;
const ROWS_AT_ONCE = 500;
const MANIFEST = "manifest.json";

/** What an archive is made of. */
export type ArchiveStore = Pick<Store, "movedTables" | "movedRows" | "movedCases" | "fileBytes" | "yearFileBytes">;

/** What an archive is to hold. */
export interface ArchiveOptions {
  /**
   * Whether a case says how its answer was rated. For whoever runs the server alone, who holds the database anyway: those who answered
   * must not find who rated.
   */
  readonly ratings: boolean;
}

/**
 * All that an agency has as one archive (tar): `manifest.json`, rows as JSON lines under the name of their table, and each file of a case as
 * the file it is. Equal contents are equal bytes. Sessions, passwords, second factors and the audit stay: they hold only here.
 *
 * Each case is as it stood at one instant, so a server may go on meanwhile; what comes in after its turn is not in the archive.
 *
 * @example (await agencyArchive(store, "18073", { ratings: true }).next()).done // → false
 */
export async function* agencyArchive(
  store: ArchiveStore,
  agency: string,
  { ratings }: ArchiveOptions,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const manifest = { format: FORMAT, version: ARCHIVE_VERSION, agency, ratings };
  yield tarEntry({ name: MANIFEST, bytes: new TextEncoder().encode(`${JSON.stringify(manifest)}\n`) });
  const entry = (folder: string, table: string, rows: readonly MovedRow[]) =>
    tarEntry({
      name: `${folder}/${table}.jsonl`,
      bytes: new TextEncoder().encode(rows.map((row) => `${JSON.stringify(row)}\n`).join("")),
    });
  for (const { name } of store.movedTables().filter(({ ofCase }) => !ofCase))
    for (let after: MovedRow | null = null, page = 1; ; page += 1) {
      const rows: readonly MovedRow[] = await store.movedRows({ agency, table: name, after, limit: ROWS_AT_ONCE });
      if (rows.length > 0) yield entry(`agency/${numbered(page)}`, name, rows);
      if (name === "year_files")
        for (const { year, id, type, erased_at } of rows)
          if (erased_at === null)
            yield tarEntry({
              name: `year-files/${year}/${id}.${EXTENSIONS[String(type)] ?? "bin"}`,
              bytes: await store.yearFileBytes(agency, Number(year), String(id)),
            });
      after = rows.at(-1) ?? null;
      if (rows.length < ROWS_AT_ONCE) break;
    }
  for (let after: string | null = "", page = 1; after !== null; page += 1) {
    const { tables, next }: Awaited<ReturnType<ArchiveStore["movedCases"]>> = await store.movedCases({
      agency,
      after,
      limit: CASES_AT_ONCE,
    });
    for (const { table, rows } of ratings ? tables : withoutRatings(tables))
      if (rows.length > 0) yield entry(`cases/${numbered(page)}`, table, rows);
    for (const row of tables.find(({ table }) => table === "files")?.rows ?? []) {
      const [caseId, id] = [String(row["case_id"]), String(row["id"])];
      yield tarEntry({
        name: `files/${caseId}/${id}.${EXTENSIONS[String(row["type"])] ?? "bin"}`,
        bytes: await store.fileBytes(agency, caseId, id),
      });
    }
    after = next;
  }
  yield TAR_END;
}

/** The cases as if none had been rated, here or where they were before. */
const withoutRatings = (tables: MovedCases["tables"]): MovedCases["tables"] =>
  tables.map(({ table, rows }) => ({ table, rows: table === "events" ? unrated(rows) : rows }));

/** Rows of one case stand together, in the order of its history: places in it are told among those that are left. */
function unrated(rows: readonly MovedRow[]): MovedRow[] {
  const cases = new Map<unknown, MovedRow[]>();
  for (const row of rows) {
    const ofCase = cases.get(row["case_id"]);
    if (ofCase) ofCase.push(row);
    else cases.set(row["case_id"], [row]);
  }
  return [...cases.values()].flatMap((ofCase) => {
    const shown = shownHistory(ofCase.map(toEvent));
    return ofCase
      .filter(({ type }) => type !== "rated")
      .map((row, at) => {
        const { type: _, ...facts } = shown[at]!;
        return { ...row, facts: JSON.stringify(facts) };
      });
  });
}

const toEvent = ({ type, facts }: MovedRow) => ({ type, ...(JSON.parse(String(facts)) as object) }) as CaseEvent;

const EXTENSIONS: Readonly<Record<string, string>> = { "image/jpeg": "jpg", "application/pdf": "pdf" };
const numbered = (page: number) => String(page).padStart(6, "0");

/** What an archive says of itself. */
export interface Manifest {
  readonly agency: string;
  /** Whether its cases say how they were rated. */
  readonly ratings: boolean;
}

/** @returns whose archive it is and what it holds; or `archive-unreadable`, `archive-cut`, `archive-version-unknown` */
export async function readManifest(source: AsyncIterable<Uint8Array>): Promise<Result<Manifest>> {
  try {
    for await (const entry of tarEntries(source)) {
      if (entry.name !== MANIFEST) break;
      const { format, version, agency, ratings } = parsed(entry.bytes, entry.name) as Record<string, unknown>;
      if (format !== FORMAT || typeof agency !== "string" || typeof ratings !== "boolean") break;
      const [found, known] = [String(version), String(ARCHIVE_VERSION)];
      return version === ARCHIVE_VERSION
        ? ok({ agency, ratings })
        : fail("archive-version-unknown", MANIFEST, { found, known });
    }
    return fail("archive-unreadable", MANIFEST);
  } catch (fault) {
    if (fault instanceof DanvanError) return { ok: false, problems: [fault.problem] };
    throw fault;
  }
}

/**
 * The rows and files of an archive, entry after entry.
 *
 * @throws DanvanError `archive-unreadable`, `archive-cut`, `archive-row-invalid` with the entry and its line
 */
export async function* archiveRows(source: AsyncIterable<Uint8Array>): AsyncGenerator<MovedBatch> {
  for await (const { name, bytes } of tarEntries(source)) {
    if (name === MANIFEST) continue;
    const [, table] = /^(?:agency|cases)\/\d{6}\/(\w+)\.jsonl$/.exec(name) ?? [];
    const [, caseId = "", id = ""] = /^files\/([0-9a-f-]{36})\/([0-9a-f-]{36})\.\w+$/.exec(name) ?? [];
    const [, year = "", evidence = ""] = /^year-files\/(\d{4})\/([0-9a-f-]{36})\.\w+$/.exec(name) ?? [];
    if (table) yield { table, rows: linesOf(bytes, name) };
    else if (id) yield { file: { caseId, id }, bytes };
    else if (evidence) yield { yearFile: { year: Number(year), id: evidence }, bytes };
    else throw new DanvanError(problem("archive-unreadable", name));
  }
}

function linesOf(bytes: Uint8Array, name: string): MovedRow[] {
  const lines: Uint8Array[] = [];
  for (let from = 0; from < bytes.length;) {
    const end = bytes.indexOf(0x0a, from);
    lines.push(bytes.subarray(from, end < 0 ? bytes.length : end));
    from = end < 0 ? bytes.length : end + 1;
  }
  return lines.map((line, at) => {
    const row = parsed(line, `${name}:${at + 1}`);
    const isRow = typeof row === "object" && row !== null && Object.values(row).every(isCell);
    if (!isRow) throw new DanvanError(problem("archive-row-invalid", `${name}:${at + 1}`));
    return row as MovedRow;
  });
}

const isCell = (value: unknown) => value === null || typeof value === "string" || Number.isSafeInteger(value);

function parsed(bytes: Uint8Array, place: string): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    throw new DanvanError(problem("archive-row-invalid", place));
  }
}
