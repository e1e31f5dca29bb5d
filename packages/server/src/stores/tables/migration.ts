/** One step of a schema, numbered for each dialect. Steps are only ever added; a released one never changes. `Db` is what its rows go through. */
export interface Migration<Db> {
  readonly number: number;
  readonly name: string;
  readonly statements: readonly string[];
  /** Fills what the statements made from what was there before. */
  readonly fill?: (db: Db) => Promise<void> | void;
}

/** The numbers of a schema's last step before and after it was brought up to date. */
export interface Migrated {
  readonly from: number;
  readonly to: number;
}
