import type { ConsentNotice } from "@danvan/core";

/** The texts of consent notices, kept for good: what a person read can be proved. */
export interface NoticeStore {
  /**
   * Keeps the versions that are not kept yet.
   *
   * @returns `changed` with the first version that is kept with another text; nothing is written then
   */
  keepNotices(agency: string, notices: readonly ConsentNotice[]): Promise<KeptNotices>;

  /** A version as it was first kept. */
  notice(agency: string, version: string): Promise<ConsentNotice | null>;

  /** The agencies that a server of this database was ever started for, by code: each has a notice from then on. */
  servedAgencies(): Promise<readonly string[]>;
}

/** What became of keeping the notices: kept, or the first version whose words were changed. */
export type KeptNotices = { readonly outcome: "kept" } | { readonly outcome: "changed"; readonly version: string };
