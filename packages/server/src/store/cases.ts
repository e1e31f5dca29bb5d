import type { AuditAct } from "../audit/chain.js";
import type { CaseEvent, Channel, Consent, Contact, Kind, Lang, RatingLevel, Status } from "@danvan/core";
import type { StoredFile, WholeFile } from "./files.js";
import type { Redaction, Restored } from "./life/redaction.js";
import type { Job } from "./outbox.js";
import type { CountChange, CountingRules, Projection } from "./counting.js";

/** New cases, their events, and the list officers work from. */
export interface CaseStore {
  /** Keeps a new case. Two intakes with one key, at once or a year apart, leave one case. */
  receive(intake: Intake): Promise<Received>;

  /** The case behind a canonical code, with its whole history; `null` when there is none. */
  find(agency: string, code: string): Promise<StoredCase | null>;

  /** Adds one event with all that follows from it, unless the history grew since it was read: then nothing is written. */
  record(change: Change): Promise<"recorded" | "changed-meanwhile">;

  /**
   * Keeps what officers tell each other about a case; it goes with the case's words when these are erased.
   * @param after how long its history was when it was read. @returns `changed-meanwhile` when it has grown: nothing is written then
   */
  addNote(
    agency: string,
    caseId: string,
    note: CaseNote,
    act: AuditAct,
    after: number,
  ): Promise<"recorded" | "changed-meanwhile">;
  /** The notes of a case, the oldest first. */
  notes(agency: string, caseId: string): Promise<readonly CaseNote[]>;

  /** With words: the cases, open and closed, that have all of them, the newest first. Else open cases by due date, the longest overdue first; closed ones the other way round. */
  inbox(query: InboxQuery): Promise<StoredPage>;

  /** How many cases are open and how many closed; whoever reads needs no more than that there are `most`, so counting stops there. */
  inboxCounts(agency: string, most: number): Promise<{ readonly open: number; readonly closed: number }>;
}

/** What an officer tells the others about a case. */
export interface CaseNote {
  /** UUIDv7 of its instant. */
  readonly id: string;
  /** UTC ISO instant. */
  readonly at: string;
  /** Id of the officer. */
  readonly by: string;
  readonly text: string;
  /** Ids of the officers who are named in it. Default: nobody. */
  readonly mentions?: readonly string[];
}

/** One event of a case as it is kept, with its place in the history. */
export interface StoredEvent {
  /** UUIDv7 of the event's instant and its place among those of that instant: sorting by it gives the history. */
  readonly id: string;
  readonly event: CaseEvent;
}

/** All that is written when a message is received, in one transaction. */
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
  /** What it is about: an id of the agency's list. Default: nothing of it. */
  readonly field?: string | null;
  readonly contact: Contact | null;
  /** `null` when none was asked: nothing is recorded then. With its instant where it was given before the case came in here. */
  readonly consent: (Consent & { readonly at?: string }) | null;
  /** Somebody else typed it for the person. */
  readonly helped: boolean;
  /** Files that came together with the words. */
  readonly files: readonly WholeFile[];
  readonly first: StoredEvent;
  /** Who is to be told of it. Default: nobody. */
  readonly jobs?: readonly Job[];
  readonly projection: Projection;
  readonly counted: CountChange;
  readonly rules: CountingRules;
  /** Written into the audit, when an officer typed it. */
  readonly act?: AuditAct;
  /** The officer's words that came with it from elsewhere. */
  readonly reply?: string;
  /** It came from another agency, so its key is no sending to this one: another case may have been sent here under it. */
  readonly isArrival?: true;
}

/** What became of an intake: a new case, the one that the same key had made, or a code that another case has. */
export type Received =
  | { readonly outcome: "received" }
  /** The key was used before. An empty fingerprint means that what was sent with it has been taken out of the system. */
  | { readonly outcome: "seen"; readonly code: string; readonly fingerprint: string }
  /** Another case has this code: ask again with a new one. */
  | { readonly outcome: "code-taken" };

/** A case as it is kept: what was written, and its events. */
export interface StoredCase {
  readonly agency: string;
  readonly id: string;
  readonly code: string;
  /** The key of the sending: the secret of its receipt is made from it. */
  readonly key: string;
  readonly lang: Lang;
  readonly text: string;
  readonly place: string | null;
  readonly field: string | null;
  readonly helped: boolean;
  readonly events: readonly CaseEvent[];
  /** What officers wrote, each with the place in the history of the event it went with. */
  readonly replies: readonly { readonly place: number; readonly text: string }[];
  /** What the sender answered to questions, each with the place in the history of its event. */
  readonly supplements: readonly { readonly place: number; readonly text: string }[];
  /** Why the sender asked to open the case again. */
  readonly reopening: string | null;
  /** The complete files of the sender and of the agency, oldest first. */
  readonly files: readonly StoredFile[];
  /** What is or was kept from the public, each with the place in the history of the event it went with. */
  readonly redactions: readonly (Redaction & { readonly place: number })[];
}

/** All that is written when something happens to a case, in one transaction. */
export interface Change {
  readonly agency: string;
  readonly caseId: string;
  /** How long the history was when it was read. */
  readonly after: number;
  readonly next: StoredEvent;
  readonly projection: Projection;
  readonly counted: CountChange;
  readonly rules: CountingRules;
  /** The officer's words that go with the event. */
  readonly reply?: string;
  /** Files that go with the event; those of the sender join the sender's own. */
  readonly files?: readonly WholeFile[];
  /** The sender's answer to a question. */
  readonly supplement?: string;
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
  /** Who is to be told of it. Default: nobody. */
  readonly jobs?: readonly Job[];
  /** Written into the audit. */
  readonly act?: AuditAct;
  /** The officer's draft of the words that leave with it has done its work. */
  readonly sent?: { readonly officer: string; readonly fields: readonly string[] };
  /** Keeps this from the public. */
  readonly redaction?: Redaction;
  /** Puts back what comes with a case that was elsewhere. */
  readonly restored?: Restored;
  /** Takes every word of the citizen and of the officers out of the system, and leaves the history of codes and instants. */
  readonly erase?: true;
}

/** Which cases of an agency a list shows, and from where on. */
export interface InboxQuery {
  readonly agency: string;
  readonly open: boolean;
  readonly limit: number;
  /** Folded (`foldedWords` of core); the last one may go on. */
  readonly words?: readonly string[];
  readonly only?: NarrowedTo;
  /** Those received last first. Default: by due date. */
  readonly order?: "newest";
  /** `next` of the page before. */
  readonly after?: string;
}

/** A page of a list. */
export interface StoredPage {
  readonly cases: readonly StoredCase[];
  /** Codes of cases on it whose rows cannot be read. */
  readonly unreadable: readonly string[];
  readonly next: string | null;
}

/** What a list is narrowed to; with words in either state. */
export interface NarrowedTo {
  readonly kind?: Kind;
  readonly field?: string;
  readonly channel?: Channel;
  readonly status?: Status;
  /** An officer's id; `""` for what nobody was given. */
  readonly assignee?: string;
  readonly awaitsApproval?: true;
  /** Due later than the one instant, and not later than the other, in milliseconds since 1970. */
  readonly dueAfter?: number;
  readonly dueBy?: number;
}
