import type { AuditAct } from "../../audit/chain.js";
import type { Job } from "../outbox.js";

/** What whoever oversees did in a year, one after the other: nothing is changed afterwards, what stands is read from all of it. */
export interface OversightActStore {
  /** In their order. */
  oversightActs(agency: string, year: number): Promise<readonly StoredOversightAct[]>;
  oversightAct(agency: string, year: number, seq: number): Promise<StoredOversightAct | null>;
  /**
   * Writes acts down together, and with each what is to be told outside.
   *
   * @param seen how many acts the writer had seen; null where it does not matter
   * @returns how many there are now; null, and nothing is written, when there were more than the writer had seen
   */
  addOversightActs(entry: NewOversightActs, act: AuditAct): Promise<number | null>;
}

/** One act, kept by whoever oversees; `unit` is the agency that it is about, empty for all. */
export interface OversightAct {
  readonly kind: string;
  readonly unit: string;
  /** UTC ISO instant. */
  readonly at: string;
  /** Id of an officer. */
  readonly by: string;
  /** JSON. */
  readonly body: string;
}

/** An act as it is kept, numbered from 1 on within its year. */
export interface StoredOversightAct extends OversightAct {
  readonly seq: number;
}

/** Acts to be written down. A job's code names its act: `2026/17`. */
export interface NewOversightActs {
  readonly agency: string;
  readonly year: number;
  readonly seen: number | null;
  readonly acts: readonly (OversightAct & { readonly job?: Omit<Job, "code"> })[];
}
