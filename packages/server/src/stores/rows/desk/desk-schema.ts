/** What officers keep at hand, as the query builder knows it; `desk-tables.ts` says what the columns mean. */
export interface DeskSchema {
  drafts: DraftRow & { case_id: string };
  page_drafts: DraftRow & { page: string };
  templates: { agency_id: string; id: string; name: string; kind: string; outcome: string; text: string };
  views: { agency_id: string; id: string; officer_id: string; name: string; query: string };
  mentions: { agency_id: string; officer_id: string; case_id: string; note_id: string };
  preferences: { agency_id: string; officer_id: string; shortcuts: number };
}

/** Words that an officer has typed and not sent, apart from where they stand. */
export interface DraftRow {
  agency_id: string;
  officer_id: string;
  field: string;
  text: string;
  earlier: string;
  version: number;
  since: number;
  at: number;
}
