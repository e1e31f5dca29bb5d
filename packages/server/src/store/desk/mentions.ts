import type { StoredCase } from "../cases.js";

/** Who was named in notes and has not looked yet; written with the note. */
export interface MentionStore {
  /** The cases in whose notes an officer was named, the newest first. */
  mentioned(agency: string, officerId: string, limit: number): Promise<readonly StoredCase[]>;
  /** The officer has seen the case. */
  seeMentions(agency: string, officerId: string, caseId: string): Promise<void>;
}
