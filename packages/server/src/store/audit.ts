import type { AuditAct, AuditEntry, AuditHead } from "../audit/chain.js";

/** The chain of what was done, an agency a chain. Verbs of other stores that take an act write it in their own transaction. */
export interface AuditStore {
  /** Writes an act down: a reading is written before anything is shown. */
  audit(agency: string, act: AuditAct): Promise<void>;
  /** The last entry; `null` when there is none. */
  auditHead(agency: string): Promise<AuditHead | null>;
  /** Entries after a number, in their order. */
  auditEntries(agency: string, after: number, limit: number): Promise<readonly AuditEntry[]>;
}
