import type { CaseEvent, Consent, Contact, Lang, RatingLevel } from "@danvan/core";

/**
 * Where cases are kept, in the field's verbs. Knows nothing of law, HTTP or the clock.
 *
 * Every verb of every store promises:
 * - a promise that resolves is durable: its transaction is committed and on disk;
 * - a verb is one transaction over one agency: all of it happened, or nothing;
 * - infrastructure that fails (disk full, database locked) throws `DanvanError("store-unavailable")`, with the cause;
 *   too much waiting work throws `DanvanError("store-busy")`, and nothing was written.
 */
export interface Store {
  /** Keeps a new case. Two intakes with one key, at once or a year apart, leave one case. */
  receive(intake: Intake): Promise<Received>;

  /** The case behind a canonical code, with its whole history; `null` when there is none. */
  find(agency: string, code: string): Promise<StoredCase | null>;

  /** Who wrote, and what they allowed. Apart from the case, so that nothing shows a person by accident. */
  person(agency: string, caseId: string): Promise<Person>;

  /** Adds one event with all that follows from it, unless the history grew since it was read: then nothing is written. */
  record(change: Change): Promise<"recorded" | "changed-meanwhile">;

  /** Open cases by due date, the longest overdue first; closed ones the other way round. */
  inbox(query: InboxQuery): Promise<{ readonly cases: readonly StoredCase[]; readonly next: string | null }>;

  /** The histories of all cases received from `from` (included) to `until` (excluded), both UTC ISO text. */
  histories(agency: string, from: string, until: string): Promise<readonly (readonly CaseEvent[])[]>;

  /** The running totals, oldest month first: always the sum of the cases' tallies. */
  rollups(agency: string): Promise<readonly Rollup[]>;

  /** Erases contact data whose last day is before `today` (a civil date). @returns how many people were forgotten */
  eraseContacts(agency: string, today: string): Promise<number>;

  /** @returns `false` when the agency has an officer already; nothing is written then */
  addFirstOfficer(officer: StoredOfficer): Promise<boolean>;
  officer(agency: string, name: string): Promise<StoredOfficer | null>;

  /** Opens a session and drops the agency's sessions that ended before `now`. */
  openSession(session: StoredSession, now: string): Promise<void>;
  /** The session and its officer; an ended session is still returned, the caller knows the time. */
  session(agency: string, tokenHash: string): Promise<{ session: StoredSession; officer: StoredOfficer } | null>;
  closeSession(agency: string, tokenHash: string): Promise<void>;

  /** Finishes what was submitted, then closes the database. */
  close(): Promise<void>;
}

/** What is computed from the history and kept beside it, so that lists and totals need no fold. Never the truth. */
export interface Projection {
  readonly open: boolean;
  /** Civil date, or `9999-12-31` where no date is promised: it sorts last in every dialect. */
  readonly dueOn: string;
}

/** What one case adds to its month. A rollup row is the sum of these, so a change adds the difference. */
export interface Tally {
  readonly received: number;
  readonly answered: number;
  readonly refused: number;
  readonly onTime: number;
  readonly rated: number;
  readonly ratingSum: number;
}

export interface Rollup extends Tally {
  /** The month of receipt in Vietnam as a number: 202611. */
  readonly month: number;
}

export interface StoredEvent {
  /** UUIDv7 of the event's instant and its place in the history: sorting by it gives the history. */
  readonly id: string;
  readonly event: CaseEvent;
}

export interface Intake {
  readonly agency: string;
  readonly id: string;
  readonly code: string;
  /** The sender's idempotency key, and a fingerprint of all that was sent with it. */
  readonly key: string;
  readonly fingerprint: string;
  readonly lang: Lang;
  readonly text: string;
  readonly place: string | null;
  readonly contact: Contact | null;
  readonly consent: Consent;
  readonly first: StoredEvent;
  readonly month: number;
  readonly projection: Projection;
  readonly tally: Tally;
}

export type Received =
  | { readonly outcome: "received" }
  /** The key was used before. An empty fingerprint means that what was sent with it has been taken out of the system. */
  | { readonly outcome: "seen"; readonly code: string; readonly fingerprint: string }
  /** Another case has this code: ask again with a new one. */
  | { readonly outcome: "code-taken" };

export interface StoredCase {
  readonly agency: string;
  readonly id: string;
  readonly code: string;
  readonly lang: Lang;
  readonly text: string;
  readonly place: string | null;
  readonly month: number;
  readonly events: readonly CaseEvent[];
  /** The words of the latest answer or refusal; `null` before there is one. */
  readonly reply: string | null;
}

export interface Person {
  readonly contact: Contact | null;
  readonly consent: (Consent & { readonly at: string }) | null;
}

export interface Change {
  readonly agency: string;
  readonly caseId: string;
  readonly month: number;
  /** How long the history was when it was read. */
  readonly after: number;
  readonly next: StoredEvent;
  readonly projection: Projection;
  readonly tally: Tally;
  /** The officer's words that go with an answer or a refusal. */
  readonly reply?: string;
  /** Kept without the case: anonymous to the rated officer. */
  readonly rating?: {
    readonly id: string;
    readonly month: number;
    readonly level: RatingLevel;
    readonly comment: string | null;
  };
  /** The last day on which the contact data may still be there. */
  readonly contactUntil?: string;
  /** Takes every word of the citizen and of the officers out of the system, and leaves the history of codes and instants. */
  readonly erase?: true;
}

export interface InboxQuery {
  readonly agency: string;
  readonly open: boolean;
  readonly limit: number;
  /** `next` of the page before. */
  readonly after?: string;
}

export interface StoredOfficer {
  readonly agency: string;
  readonly id: string;
  readonly name: string;
  readonly passwordHash: string;
  readonly createdAt: string;
}

/** A session is known by a hash of its token: reading the database gives nobody a way in. */
export interface StoredSession {
  readonly agency: string;
  readonly tokenHash: string;
  readonly officerId: string;
  readonly expiresAt: string;
}
