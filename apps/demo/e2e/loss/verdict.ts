/** What a story must not end in. */
export interface Verdict {
  /** Sentences that were written, and photos that were sent, and are nowhere. */
  readonly lost: readonly string[];
  /** Messages that became two cases, photos that are there twice, and what was sent after it had been taken back. */
  readonly doubled: readonly string[];
  /** What the screen said and was not so, what leaked, and errors. */
  readonly untrue: readonly string[];
}
