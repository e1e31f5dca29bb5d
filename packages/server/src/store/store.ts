import type { CaseEvent, Consent, Contact, Lang, RatingLevel } from "@danvan/core";
import type { FileBounds, FilePiece, Opened, OpenedFile, StoredFile, WholeFile } from "./stored-file.js";

export type { FileBounds, FilePiece, Opened, OpenedFile, StoredFile, WholeFile } from "./stored-file.js";

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

  /** Opens a file of the sender for a case that exists. Two openings with one key leave one file. */
  openFile(file: OpenedFile, bounds: FileBounds): Promise<Opened>;
  /** How many bytes all files of an agency take, those still arriving at the size their senders said. */
  fileTotal(agency: string): Promise<number>;
  /** A file of a case, also one that is still arriving. */
  file(agency: string, caseId: string, id: string): Promise<StoredFile | null>;
  /** The bytes that have arrived. */
  fileBytes(agency: string, caseId: string, id: string): Promise<Uint8Array<ArrayBuffer>>;
  /** Adds bytes at the end, unless more has arrived than the caller saw: then nothing is written. */
  appendToFile(piece: FilePiece): Promise<"appended" | "changed-meanwhile">;
  /** Puts the whole file in the place of what had arrived: from now on it is part of the case. */
  finishFile(whole: FilePiece): Promise<"finished" | "changed-meanwhile">;
  /** Takes out a file of the sender that is not complete. */
  dropFile(agency: string, caseId: string, id: string): Promise<void>;
  /** Takes out the files that were opened before an instant and never completed. @returns how many */
  sweepFiles(agency: string, before: string): Promise<number>;

  /** Who wrote, and what they allowed. Apart from the case, so that nothing shows a person by accident. */
  person(agency: string, caseId: string): Promise<Person>;

  /** Adds one event with all that follows from it, unless the history grew since it was read: then nothing is written. */
  record(change: Change): Promise<"recorded" | "changed-meanwhile">;

  /**
   * Writes down what remains allowed, unless that changed since it was read: then nothing is written. What was allowed before stays on
   * record, so that it can be proved.
   */
  narrowConsent(change: ConsentChange): Promise<"recorded" | "changed-meanwhile">;

  /** Keeps the rating of a visit. The same identifier is kept once. */
  addVisit(visit: StoredVisit): Promise<"added" | "seen">;
  /** How often each level was given, month by month, from one month to another (202611, both included). */
  visits(agency: string, from: number, to: number): Promise<readonly VisitCount[]>;

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
  /** Somebody else typed it for the person. */
  readonly helped: boolean;
  /** Files that came together with the words. */
  readonly files: readonly WholeFile[];
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
  /** The key of the sending: the secret of its receipt is made from it. */
  readonly key: string;
  readonly lang: Lang;
  readonly text: string;
  readonly place: string | null;
  readonly helped: boolean;
  readonly month: number;
  readonly events: readonly CaseEvent[];
  /** The words of the latest answer or refusal; `null` before there is one. */
  readonly reply: string | null;
  /** Why the sender asked to open the case again. */
  readonly reopening: string | null;
  /** The complete files of the sender, and those that came with the latest answer, oldest first. */
  readonly files: readonly StoredFile[];
}

export interface Person {
  readonly contact: Contact | null;
  /** What was allowed since when, oldest first: the last one holds. */
  readonly consents: readonly (Consent & { readonly at: string })[];
}

export interface ConsentChange {
  readonly agency: string;
  readonly caseId: string;
  /** How many entries there were when they were read. */
  readonly after: number;
  readonly next: Consent & { readonly at: string };
  /** Erases name, phone and email, and the fingerprint that was made from them. */
  readonly eraseContact: boolean;
}

/** A rating of a visit: nothing in it is finer than the month, and nothing tells who gave it. */
export interface StoredVisit {
  readonly agency: string;
  readonly id: string;
  readonly month: number;
  readonly level: RatingLevel;
  readonly comment: string | null;
  readonly service: string | null;
}

export interface VisitCount {
  readonly month: number;
  readonly level: RatingLevel;
  readonly count: number;
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
  /** Files that go with the answer. */
  readonly files?: readonly WholeFile[];
  /** The sender's words that go with a re-opening. */
  readonly reopening?: string;
  /** Kept without the case: anonymous to the rated officer. */
  readonly rating?: {
    readonly id: string;
    readonly month: number;
    readonly level: RatingLevel;
    readonly comment: string | null;
  };
  /** The last day on which the contact data may still be there; `null` takes the last day away. */
  readonly contactUntil?: string | null;
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
  /** Names of roles; what each may do is for the services to say. */
  readonly roles: readonly string[];
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
