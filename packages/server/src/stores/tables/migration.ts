/** One step of a schema, numbered for each dialect. Steps are only ever added; a released one never changes. */
export interface Migration {
  readonly number: number;
  readonly name: string;
  readonly statements: readonly string[];
}

/** The numbers of a schema's last step before and after it was brought up to date. */
export interface Migrated {
  readonly from: number;
  readonly to: number;
}
