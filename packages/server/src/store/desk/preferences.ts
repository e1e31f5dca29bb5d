/** What an officer chose for the own pages. */
export interface PreferenceStore {
  /** What holds where nothing was chosen comes from the services. */
  preferences(agency: string, officerId: string): Promise<StoredPreferences | null>;
  setPreferences(agency: string, officerId: string, preferences: StoredPreferences): Promise<void>;
}

/** One row an officer. */
export interface StoredPreferences {
  /** Whether single keys do something in lists. */
  readonly shortcuts: boolean;
}
