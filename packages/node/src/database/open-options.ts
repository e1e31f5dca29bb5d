/** What opening may be told. */
export interface OpenOptions {
  /** A command that writes a little beside a running server. Default: the server itself, of which a file has one. */
  readonly beside?: boolean;
  /** What is written can be made again: no commit waits for the disk, and only closing brings all of it there. */
  readonly replayable?: boolean;
  /** Told of what needs an operator and stops nobody: `erasure-waits`, a connection that broke. */
  readonly onTrouble?: (trouble: unknown) => void;
}
