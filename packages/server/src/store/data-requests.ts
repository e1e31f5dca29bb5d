import type { DataSubjectRight } from "@danvan/core";
import type { AuditAct } from "../audit/chain.js";

/** What people asked about their data. */
export interface DataRequestStore {
  addDataRequest(request: StoredDataRequest, act: AuditAct): Promise<void>;
  /** Those that are done, or those that are not: the latest registered first. */
  dataRequests(query: {
    readonly agency: string;
    readonly done: boolean;
    readonly limit: number;
  }): Promise<readonly StoredDataRequest[]>;
  dataRequest(agency: string, id: string): Promise<StoredDataRequest | null>;
  /** Writes a step down, once. @returns `false`, and nothing is written, when it was taken before */
  addDataRequestEvent(agency: string, id: string, event: DataRequestEvent, act: AuditAct): Promise<boolean>;
}

/**
 * Replied for the first time, decided to take longer, or carried out.
 * @example DATA_REQUEST_STEPS.join(" ") // → "replied extended done"
 */
export const DATA_REQUEST_STEPS = ["replied", "extended", "done"] as const;
/** One of `DATA_REQUEST_STEPS`. */
export type DataRequestStep = (typeof DATA_REQUEST_STEPS)[number];

/** What happened to a request about personal data, when and by whom. */
export interface DataRequestEvent {
  readonly type: DataRequestStep;
  /** UTC ISO instant. */
  readonly at: string;
  /** Id of an officer. */
  readonly by: string;
}

/** A request about personal data as it is kept. */
export interface StoredDataRequest {
  readonly agency: string;
  readonly id: string;
  readonly right: DataSubjectRight;
  /** UTC ISO instant of its registration. */
  readonly at: string;
  readonly by: string;
  readonly heldByOthers: boolean;
  /** What the agency finds the paper by, such as the number in its register; no name is asked for. */
  readonly reference: string;
  readonly events: readonly DataRequestEvent[];
}
