/** What senders supply and what is published, as the query builder knows it; `citizen-tables.ts` says what the columns mean. */
export interface CitizenSchema {
  case_fields: { agency_id: string; case_id: string; field: string };
  supplements: { agency_id: string; case_id: string; event_id: string; text: string };
  positions: { agency_id: string; case_id: string; position: string };
  published_answers: {
    agency_id: string;
    id: string;
    case_id: string;
    at: number;
    by_officer: string;
    kind: string;
    field: string;
    place: string | null;
    question: string | null;
    answer: string;
    words: string;
    place_words: string;
  };
}
