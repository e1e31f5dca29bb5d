import type { AuditAct } from "../../audit/chain.js";

/** Lists that officers come back to. */
export interface ViewStore {
  /** The agency's own, then the officer's, each by name. */
  views(agency: string, officerId: string): Promise<readonly StoredView[]>;
  /** Adds one, or changes the one of that owner and name. @param act written for one of the agency alone */
  saveView(agency: string, view: StoredView, act: AuditAct | null): Promise<void>;
  /** @param officerId its owner; empty for the agency. @returns whether there was one */
  dropView(agency: string, id: string, officerId: string, act: AuditAct | null): Promise<boolean>;
}

/** A list as its address asks for it. */
export interface StoredView {
  readonly id: string;
  /** Empty: every officer of the agency has it. */
  readonly officerId: string;
  readonly name: string;
  /** Filters, columns and order, as they stand in the address. */
  readonly query: string;
}
