import type { AuditAct } from "../../audit/chain.js";

/** All that an agency has, as rows that another database of the same schema takes. */
export interface MoveStore {
  /** What every export of this schema holds, in the order in which rows point to each other. */
  movedTables(): readonly MovedTable[];
  /** Rows of a table that belongs to no case, by its key. */
  movedRows(query: {
    readonly agency: string;
    readonly table: string;
    readonly after: MovedRow | null;
    readonly limit: number;
  }): Promise<readonly MovedRow[]>;
  /** The next cases of an agency with all rows that belong to them, as they stood at one instant. */
  movedCases(query: { readonly agency: string; readonly after: string; readonly limit: number }): Promise<MovedCases>;
  /**
   * Takes rows in as they are, in one transaction, and what is found and counted by them.
   * @param rows called twice: cases first, then what points to them
   * @returns `not-empty` where the agency has cases already, `invalid` for a row that the schema refuses: nothing is written then
   */
  takeRows(
    agency: string,
    rows: () => AsyncIterable<MovedBatch>,
    act: AuditAct,
  ): Promise<"taken" | "not-empty" | "invalid">;
}

/** A row as the database has it; the agency is left out. */
export type MovedRow = Readonly<Record<string, string | number | null>>;

/** Rows of one table, or the bytes of one file. */
export type MovedBatch =
  | { readonly table: string; readonly rows: readonly MovedRow[] }
  | { readonly file: { readonly caseId: string; readonly id: string }; readonly bytes: Uint8Array }
  | { readonly yearFile: { readonly year: number; readonly id: string }; readonly bytes: Uint8Array };

/** A table of an export. */
export interface MovedTable {
  readonly name: string;
  readonly columns: readonly string[];
  /** Whether its rows belong to a case. */
  readonly ofCase: boolean;
}

/** Some cases. */
export interface MovedCases {
  /** Tables with rows, in their order. */
  readonly tables: readonly { readonly table: string; readonly rows: readonly MovedRow[] }[];
  /** The last case; `null` when there is none after it. */
  readonly next: string | null;
}
