/** A table and its indexes in the words that every dialect shares: the types are `text`, `integer` and `blob`. */
export interface Table {
  readonly name: string;
  /** The number of the step that made it. Default: 1. */
  readonly since?: number;
  /** Columns and keys, one a line. */
  readonly body: string;
  /** Rows far larger than a page of the file do not belong into the tree of the key. */
  readonly largeRows?: true;
  /** Does not go along when an agency moves: made again elsewhere, a secret, or true of this server alone. */
  readonly stays?: true;
  /** Columns that do not go along, and what they begin with elsewhere: secrets, and what is made again from the history. */
  readonly blank?: Readonly<Record<string, string | number | null>>;
  /** Names of indexes with their columns. */
  readonly indexes?: Readonly<Record<string, string>>;
  /** As its own step made it, where a later step changed it. */
  readonly before?: Pick<Table, "body" | "indexes"> & { readonly step: number };
}
