/** What opening may be told. */
export interface OpenOptions {
  /** A command that writes a little beside a running server. Default: the server itself, of which a file has one. */
  readonly beside?: boolean;
  /** Told of what needs an operator and stops nobody: `erasure-waits`, a connection that broke. */
  readonly onTrouble?: (trouble: unknown) => void;
}
