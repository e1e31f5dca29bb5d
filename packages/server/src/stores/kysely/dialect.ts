import type { Kysely } from "kysely";
import type { KeptTable } from "../rows/exchange/move-rows.js";
import type { RowInserter } from "../rows/intake/row-inserter.js";
import type { Schema } from "../rows/schema.js";
import type { WordIndex } from "../rows/word-index.js";
import type { ScrubOptions } from "./scrubbing.js";
import type { Failures } from "./trouble.js";

/** The few things in which one database differs from another. */
export interface Dialect extends ScrubOptions, Failures {
  readonly db: Kysely<Schema>;
  readonly words: WordIndex;
  readonly rows: RowInserter;
  /** What goes along when an agency moves, each table after those it points to. */
  readonly moved: readonly KeptTable[];
  /** A connection of one's own. Statements that are begun in one turn are answered in the order in which they were begun. */
  connect<V>(work: (connection: Kysely<Schema>) => Promise<V>): Promise<V>;
  /** Who writes for an agency: writes of one writer share commits and come one after the other. `""` for what concerns no agency. */
  writerOf(agency: string): string;
  /** Begins a writing transaction, beside which nobody else writes for the same writer, in this process or another. */
  begin(connection: Kysely<Schema>, writer: string): Promise<unknown>;
  /** How often it is tried while somebody else holds the database; between two tries the connection is free for readers. */
  readonly beginTries: number;
  /** The connection was dead before anything was done on it: another one may do. */
  isStale(cause: unknown): boolean;
  /** Reads that tell of one state. */
  snapshot<V>(read: (db: Kysely<Schema>) => Promise<V>): Promise<V>;
  /** Looks, after a commit and before it is told, whether the database is still the one that was opened; throws when it is not. */
  confirm(): void;
  /** What is damaged, read page by page where the database does not look by itself. */
  damage(): Promise<string | null>;
  /** Writes what changes nothing. */
  probe(db: Kysely<Schema>): Promise<unknown>;
  turn(go: () => void): void;
  /** Closes what the query builder was given. */
  close(): void | Promise<void>;
}
