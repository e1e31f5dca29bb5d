import { fail, ImportMapping, ok, read, type Problem, type Result } from "@danvan/core";
import type { SourceRow } from "@danvan/server";

/** What a page takes: more is the work of the command line. */
export const TABLE_BYTES = 2 ** 23;
const MAPPING_BYTES = 65_536;

/** A table and how it is read, as a person chose them. */
export interface ImportFiles {
  readonly table: readonly SourceRow[];
  readonly mapping: ImportMapping;
}

/**
 * Reads the two files of the form; which is which their first character says, for no table begins with a brace.
 *
 * @returns both, or every fault: those of the mapping with its key, `mapping.columns.text`
 */
export async function importFiles(files: readonly Uint8Array[]): Promise<Result<ImportFiles>> {
  const mappings = files.filter(isJson);
  const tables = files.filter((file) => !isJson(file));
  const [table, mapping] = [tables[0], mappings[0]];
  if (!table || !mapping || files.length !== 2) return fail("field-required", "files");
  const read = mappingOf(mapping);
  // Read when somebody wants it: the rest of the package makes papers.
  const { readTable } = await import("@danvan/documents");
  const rows = await readTable(table, { maxBytes: TABLE_BYTES });
  if (read.ok && rows.ok) return ok({ table: rows.value, mapping: read.value });
  const [first, ...rest] = [...placed(rows, "table"), ...placed(read, "mapping")];
  return { ok: false, problems: [first!, ...rest] };
}

const placed = (result: Result<unknown>, name: string): Problem[] =>
  result.ok ? [] : result.problems.map((one) => ({ ...one, path: one.path ? `${name}.${one.path}` : name }));

/** A brace after what an editor may put before it. */
const isJson = (file: Uint8Array): boolean => /^\uFEFF?\s*\{/.test(new TextDecoder().decode(file.subarray(0, 64)));

function mappingOf(file: Uint8Array): Result<ImportMapping> {
  if (file.length > MAPPING_BYTES) return fail("table-too-large", "", { maximum: MAPPING_BYTES });
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(file));
  } catch {
    return fail("file-not-json");
  }
  return read(ImportMapping, value);
}
