/** A table and its indexes in the words that every dialect shares: the types are `text`, `integer` and `blob`. */
export interface Table {
  readonly name: string;
  /** The number of the step that made it. Default: 1. */
  readonly since?: number;
  /** Columns and keys, one a line. */
  readonly body: string;
  /** Rows far larger than a page of the file do not belong into the tree of the key. */
  readonly largeRows?: true;
  /** Names of indexes with their columns. */
  readonly indexes?: Readonly<Record<string, string>>;
}
