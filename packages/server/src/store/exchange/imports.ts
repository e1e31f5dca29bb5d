import type { AuditAct } from "../../audit/chain.js";
import type { Intake, StoredEvent } from "../cases.js";
import type { CountChange } from "../counting.js";

/** Cases that came from another system, each under the number it has there. */
export interface ImportStore {
  /** The numbers of a source that were taken in. */
  importedNumbers(agency: string, source: string): Promise<ReadonlySet<string>>;
  /** The source and the number of a case that came from another system; `null` for one that was sent here. */
  importedFrom(agency: string, caseId: string): Promise<SourceNumber | null>;
  /** Takes in all of them, or none when a number or a code is taken meanwhile. */
  importCases(batch: ImportBatch): Promise<"imported" | "changed-meanwhile">;
}

/** Where a case came from. */
export interface SourceNumber {
  readonly source: string;
  readonly number: string;
}

/** Cases of one source. */
export interface ImportBatch {
  readonly agency: string;
  readonly source: string;
  readonly cases: readonly ImportedCase[];
  readonly act: AuditAct;
}

/** A case with what happened to it elsewhere. */
export interface ImportedCase {
  readonly number: string;
  /** Its projection is the one after all events. */
  readonly intake: Intake;
  /** The reply that closed it, if one did. */
  readonly closed: {
    readonly stored: StoredEvent;
    readonly reply: string | null;
    readonly counted: CountChange;
  } | null;
}
