import type { Kysely } from "kysely";
import type { Schema } from "../rows/schema.js";

/** How the parts of a store reach its rows. */
export interface Access {
  read<V>(read: (db: Kysely<Schema>) => Promise<V>): Promise<V>;
  /** Reads that tell of one state. */
  look<V>(read: (db: Kysely<Schema>) => Promise<V>): Promise<V>;
  write<V>(agency: string, work: (db: Kysely<Schema>) => Promise<V>): Promise<V>;
  /** Erased rows leave no bytes behind, once they are counted. */
  erasing(erase: Promise<number>): Promise<number>;
  /** The same for rows that are counted otherwise. */
  scrub(): Promise<void>;
}
