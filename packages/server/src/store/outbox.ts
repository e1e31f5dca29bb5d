/** What is to be told outside, written in the transaction of what it tells about, and taken by whoever sends it. */
export interface OutboxStore {
  /** Takes jobs that are due for so long: nobody else gets them until then. The oldest first. */
  claimJobs(claim: JobClaim): Promise<readonly StoredJob[]>;
  /**
   * Ends what was claimed, and with it how its target stands: a job that is done is gone.
   * @returns `false`, and nothing is written, when the lease ended and somebody else took it
   */
  settleJob(claimed: Pick<StoredJob, "agency" | "id" | "lease">, end: JobEnd): Promise<boolean>;
  /** What is not sent any more by itself, the oldest first. */
  stuckJobs(agency: string, limit: number): Promise<readonly StoredJob[]>;
  /** Erases what is stuck and tells of something before an instant. @returns how many */
  sweepJobs(agency: string, before: string): Promise<number>;
  /** How a target stands; `null` for one that never failed. */
  target(agency: string, target: string): Promise<TargetState | null>;
  /** Forgets what failed at a target, and sends what is stuck for it again. @returns how many jobs */
  resumeTarget(agency: string, target: string, at: string): Promise<number>;
}

/** One telling of one event to one target. No words of anybody, and no address of a person. */
export interface Job {
  /** UUIDv7 of the event's instant: the receiver tells a repetition by it. */
  readonly id: string;
  /** Whom to tell: the id of a webhook of the deployment, or `mail` for the sender. */
  readonly target: string;
  /** Type of the event. */
  readonly event: string;
  readonly code: string;
  /** Instant of the event, and from when on it may be told. */
  readonly at: string;
  readonly notBefore: string;
}

/** A message that waits to be delivered, as it is kept. */
export interface StoredJob extends Job {
  readonly agency: string;
  /** How often it was tried. */
  readonly tries: number;
  /** Why the last try failed: a code, or a status. */
  readonly reason: string | null;
  /** Who holds it; empty for nobody. */
  readonly lease: string;
}

/** Which messages are taken to be delivered, and until when they are held. */
export interface JobClaim {
  readonly agency: string;
  /** UTC ISO instants: what is due now is held until then. */
  readonly now: string;
  readonly until: string;
  /** Names the holder: no two claims share one. */
  readonly lease: string;
  readonly limit: number;
  /** What is due until then, besides what is due now. Default: nothing. */
  readonly dueBy?: string;
  /** Jobs for this target alone, or for all but these. Default: all. */
  readonly only?: string;
  readonly except?: readonly string[];
}

/** Sent, to be tried again, given back untried, or given up until somebody looks. */
export type JobEnd = { readonly target?: TargetState | null } & (
  | { readonly outcome: "done" }
  | { readonly outcome: "later" }
  | { readonly outcome: "again"; readonly notBefore: string; readonly reason: string }
  | { readonly outcome: "stuck"; readonly reason: string }
);

/** What failed at a target since it last took something. */
export interface TargetState {
  readonly failures: number;
  readonly since: string;
  /** Since when nothing is sent there any more; `null` while something is. */
  readonly offSince: string | null;
}
