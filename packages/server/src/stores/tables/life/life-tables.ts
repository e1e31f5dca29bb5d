import type { Table } from "../table.js";

/** What officers keep from the public of a case. */
export const lifeTables: readonly Table[] = [
  // "words" stand in the text, the place or an answer of the case, "file_id" is one of its files: what is kept stays whole.
  {
    name: "redactions",
    since: 6,
    body: `
      agency_id text not null,
      case_id text not null,
      event_id text not null,
      what text not null check (what in ('text', 'place', 'answer', 'file')),
      words text,
      file_id text,
      primary key (agency_id, case_id, event_id),
      foreign key (agency_id, case_id, event_id) references events (agency_id, case_id, id)`,
  },
];
