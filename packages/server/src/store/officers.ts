/** Officers and their sessions. */
export interface OfficerStore {
  /** @returns `false` when the agency has an officer already; nothing is written then */
  addFirstOfficer(officer: StoredOfficer): Promise<boolean>;

  /** @returns `false` when the agency has an officer of that name; nothing is written then */
  addOfficer(officer: StoredOfficer): Promise<boolean>;

  officer(agency: string, name: string): Promise<StoredOfficer | null>;

  /** Replaces the hash of an officer's password; sessions go on. */
  setPassword(agency: string, officerId: string, passwordHash: string): Promise<void>;

  /** Opens a session and drops the agency's sessions that ended before `now`. */
  openSession(session: StoredSession, now: string): Promise<void>;

  /** The session and its officer; an ended session is still returned, the caller knows the time. */
  session(agency: string, tokenHash: string): Promise<{ session: StoredSession; officer: StoredOfficer } | null>;

  closeSession(agency: string, tokenHash: string): Promise<void>;

  /** Ends all sessions of an officer. @returns how many there were */
  closeSessions(agency: string, officerId: string): Promise<number>;
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
