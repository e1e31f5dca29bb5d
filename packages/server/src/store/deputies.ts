import type { AuditAct } from "../audit/chain.js";
import type { StoredOfficer } from "./officers.js";

/** Who stands in for whom, day by day. */
export interface DeputyStore {
  addDeputy(deputy: StoredDeputy, act: AuditAct): Promise<void>;
  /** Ends a span before its last day: it holds until the day before. @returns whether there was one that had not ended by then; only then the act is written */
  endDeputy(agency: string, id: string, day: string, act: AuditAct): Promise<boolean>;
  /** Spans whose last day is not before a day, the first one first. */
  deputies(agency: string, day: string): Promise<readonly StoredDeputy[]>;
  /** The officers whom somebody stands in for on a day, the closed ones too. */
  absentOn(agency: string, deputyId: string, day: string): Promise<readonly StoredOfficer[]>;
}

/** Days are civil dates in Vietnam, both included. */
export interface StoredDeputy {
  readonly agency: string;
  readonly id: string;
  /** Who is away. */
  readonly officerId: string;
  /** Who does the work meanwhile. */
  readonly deputyId: string;
  readonly from: string;
  readonly to: string;
}
