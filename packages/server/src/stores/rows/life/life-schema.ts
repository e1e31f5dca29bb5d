/** What officers keep from the public, as the query builder knows it; `life-tables.ts` says what the columns mean. */
export interface LifeSchema {
  redactions: {
    agency_id: string;
    case_id: string;
    event_id: string;
    what: string;
    words: string | null;
    file_id: string | null;
  };
}
