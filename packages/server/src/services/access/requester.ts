/** Who asks for a case. */
export interface Requester {
  /** The secret of the receipt as a person typed it, or a program kept it: who names one says that the case is their own. */
  readonly secret?: string;
  /** What tells one client from another, such as a network address: held in memory only, to slow down guessing. */
  readonly client?: string | undefined;
}
