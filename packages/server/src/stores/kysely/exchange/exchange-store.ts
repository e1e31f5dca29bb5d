import { DanvanError } from "@danvan/core";
import type { ImportStore } from "../../../store/exchange/imports.js";
import type { MoveStore } from "../../../store/exchange/moves.js";
import { insertImport, readImportedFrom, readImportedNumbers } from "../../rows/exchange/import-rows.js";
import { insertMoved, readMovedCases, readMovedRows, type KeptTable } from "../../rows/exchange/move-rows.js";
import type { IntakeWriter } from "../../rows/intake/intake-rows.js";
import type { Access } from "../access.js";

/** What comes from other systems, and what moves to another server. */
export const exchangeStore = (
  { read, look, write }: Access,
  writer: IntakeWriter,
  moved: readonly KeptTable[],
): ImportStore & MoveStore => ({
  importedNumbers: (agency, source) => read((db) => readImportedNumbers(db, agency, source)),
  importedFrom: (agency, caseId) => read((db) => readImportedFrom(db, agency, caseId)),
  async importCases(batch) {
    try {
      await write(batch.agency, (db) => insertImport(db, writer, batch));
      return "imported";
    } catch (failed) {
      if (codeWithin(failed) === "case-changed") return "changed-meanwhile";
      throw failed;
    }
  },
  movedTables: () => moved,
  async movedRows({ table, ...query }) {
    const kept = moved.find(({ name }) => name === table);
    return kept ? read((db) => readMovedRows(db, kept, query)) : [];
  },
  movedCases: (query) => look((db) => readMovedCases(db, moved, query)),
  async takeRows(agency, rows, act) {
    try {
      await write(agency, (db) => insertMoved(db, writer.words, moved, agency, rows, act));
      return "taken";
    } catch (failed) {
      const code = codeWithin(failed);
      if (code === "agency-not-empty") return "not-empty";
      if (code === "archive-row-invalid") return "invalid";
      throw failed;
    }
  },
});

/** What ended a write from within it, told as the cause of its failure. */
function codeWithin(failed: unknown): string | null {
  const { cause } = failed as { readonly cause?: unknown };
  return cause instanceof DanvanError ? cause.problem.code : null;
}
