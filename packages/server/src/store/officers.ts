import type { AuditAct } from "../audit/chain.js";

/** Officers and their sessions. What is done to them is written into the audit in the same transaction. */
export interface OfficerStore {
  /** @returns `false` when the agency has an officer already; nothing is written then */
  addFirstOfficer(officer: StoredOfficer, act: AuditAct): Promise<boolean>;

  /** @returns `false` when the agency has an officer of that name; nothing is written then */
  addOfficer(officer: StoredOfficer, act: AuditAct): Promise<boolean>;

  officer(agency: string, name: string): Promise<StoredOfficer | null>;

  /** All officers of an agency, by name. */
  officers(agency: string): Promise<readonly StoredOfficer[]>;

  /** Changes an officer, and ends all sessions of theirs when told to. @returns how many sessions ended */
  changeOfficer(agency: string, officerId: string, change: OfficerChange, act: AuditAct): Promise<number>;

  /** Replaces a hash by one of the same password; sessions go on, and nobody did anything. */
  renewHash(agency: string, officerId: string, passwordHash: string): Promise<void>;

  /** Opens a session, drops the agency's sessions that ended before, and writes down that the officer was seen. */
  openSession(session: StoredSession, act: AuditAct): Promise<void>;

  /** The session and its officer; an ended session is still returned, the caller knows the time. */
  session(agency: string, tokenHash: string): Promise<FoundSession | null>;

  /** The sessions of an officer, oldest first; ended ones may be among them. */
  sessions(agency: string, officerId: string): Promise<readonly StoredSession[]>;

  /** Ends one session of an officer. @returns whether there was one; only then the act is written */
  closeSession(agency: string, officerId: string, tokenHash: string, act: AuditAct): Promise<boolean>;
}

/** An officer's account as it is kept; of the password only its hash. */
export interface StoredOfficer {
  readonly agency: string;
  readonly id: string;
  readonly name: string;
  /** Names of roles; what each may do is for the services to say. */
  readonly roles: readonly string[];
  /** Empty until the officer has chosen a password. */
  readonly passwordHash: string;
  readonly createdAt: string;
  /** When the officer last signed in, or was let in again. */
  readonly seenAt: string;
  /** Since when the account is closed. */
  readonly closedAt: string | null;
  /** A code that lets the officer choose a password once, by its hash, and until when. */
  readonly invitation: { readonly hash: string; readonly until: string } | null;
}

/** What of an account changes; what is left out stays as it is. */
export type OfficerChange = Partial<
  Pick<StoredOfficer, "roles" | "passwordHash" | "seenAt" | "closedAt" | "invitation">
> & {
  readonly endSessions?: true;
  /** Takes out the second factor and the identity elsewhere: whoever is let in again has neither. */
  readonly dropCredentials?: true;
};

/** A session with its officer. */
export interface FoundSession {
  readonly session: StoredSession;
  readonly officer: StoredOfficer;
  /** Whether the officer was ever named as a deputy: nearly nobody was, and only of those `absentOn` is asked. */
  readonly isDeputy: boolean;
}

/** A session is known by a hash of its token: reading the database gives nobody a way in. */
export interface StoredSession {
  readonly agency: string;
  readonly tokenHash: string;
  readonly officerId: string;
  readonly openedAt: string;
  readonly expiresAt: string;
  /** The password was right, and a code is still asked for: it opens nothing. */
  readonly pending: boolean;
}
