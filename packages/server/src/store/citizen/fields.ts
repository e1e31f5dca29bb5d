import type { AuditAct } from "../../audit/chain.js";

/** What cases are about: it orders the work and is no part of their history. */
export interface FieldStore {
  /** Puts a case under another field; `null` under none. */
  changeField(agency: string, caseId: string, field: string | null, act: AuditAct): Promise<void>;
}
