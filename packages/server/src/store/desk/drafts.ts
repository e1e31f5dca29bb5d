/** Where words are typed: a case, or a page outside one by its name. */
export type DraftPlace = { readonly caseId: string } | { readonly page: string };

/** Words that an officer has typed and not sent: one row a place, officer and field. */
export interface DraftStore {
  /**
   * Keeps what was typed. Words that the writer did not see, because another window of theirs had kept them meanwhile, are kept beside as
   * `earlier`, unless the new ones begin with them: nothing that was typed is written over unseen. Empty words take the row away.
   *
   * @returns what is kept now; `null` for nothing; `changed-meanwhile` when more has happened to the case than was seen: nothing is written then
   */
  keepDraft(draft: TypedDraft): Promise<StoredDraft | null | "changed-meanwhile">;
  /** The drafts of a place, of every officer, by officer and field. */
  drafts(agency: string, place: DraftPlace): Promise<readonly StoredDraft[]>;
  dropDraft(agency: string, place: DraftPlace, officerId: string, field: string): Promise<void>;
  /** Deletes what nobody has gone on with since an instant. @returns how many rows */
  sweepDrafts(agency: string, before: string): Promise<number>;
}

/** What is typed now. */
export interface TypedDraft {
  readonly agency: string;
  readonly place: DraftPlace;
  /** How long the history of the case was when it was read; of a page nothing. */
  readonly after?: number;
  readonly officerId: string;
  readonly field: string;
  readonly text: string;
  /** The version that was seen before it was typed; 0 for none. */
  readonly base: number;
  /** UTC ISO instant. */
  readonly at: string;
  /** Whoever gave no sign since this instant begins to write anew. */
  readonly idleSince: string;
}

/** A draft as it is kept. */
export interface StoredDraft {
  readonly officerId: string;
  readonly field: string;
  readonly text: string;
  /** What other words took the place of; empty for nothing. */
  readonly earlier: string;
  /** Goes up by one each time. */
  readonly version: number;
  /** When this stretch of writing began, and the last sign of it. */
  readonly since: string;
  readonly at: string;
}
