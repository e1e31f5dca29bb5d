import type { Channel, Kind, Status } from "@danvan/core";
import type { CountedCase } from "@danvan/core/advanced";

/** What is computed from the history and kept beside it, so that lists and totals need no fold. Never the truth. */
export interface Projection {
  readonly open: boolean;
  /** The instant at which the promise ends, in milliseconds since 1970 in UTC: some limits are hours of a day. `NEVER_DUE` where none is made, and while none runs against an open case. */
  readonly dueAt: number;
  readonly kind: Kind;
  readonly channel: Channel;
  readonly status: Status;
  /** The officer whom it was given last; `""` for nobody. */
  readonly assignee: string;
  /** An answer or a refusal waits for approval. */
  readonly awaitsApproval: boolean;
}

/** The rules by which cases are counted, kept so that a figure can be explained and made again: a version, and their text. */
export interface CountingRules {
  readonly version: string;
  readonly text: string;
}

/** How a case counts from an event on, and how it counted before; `before` is null for a new case. */
export interface CountChange {
  /** The day at whose end the event is known. */
  readonly changedOn: number;
  readonly before: CountedCase | null;
  readonly after: CountedCase;
}

export interface Recounted {
  readonly projection: Projection;
  /** One for each event, in their order. */
  readonly changes: readonly CountChange[];
}
