import type { AuditAct } from "../../audit/chain.js";

/** What cases are about: it orders the work and is no part of their history. */
export interface FieldStore {
  /**
   * Puts a case under another field; `null` under none.
   * @param after how long its history was when it was read. @returns `changed-meanwhile` when it has grown: nothing is written then
   */
  changeField(
    agency: string,
    caseId: string,
    field: string | null,
    act: AuditAct,
    after: number,
  ): Promise<"recorded" | "changed-meanwhile">;
}
