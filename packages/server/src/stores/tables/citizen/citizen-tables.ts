import type { Table } from "../table.js";

/** What senders answer when they are asked for more, where they stood, and what of it all is published. */
export const citizenTables: readonly Table[] = [
  // What a case is about, by an id of the agency's list. One field is few cases among a million: the index finds them.
  {
    name: "case_fields",
    since: 6,
    body: `
      agency_id text not null,
      case_id text not null,
      field text not null,
      primary key (agency_id, case_id),
      foreign key (agency_id, case_id) references cases (agency_id, id)`,
    indexes: { case_fields_field: "agency_id, field, case_id" },
  },
  {
    name: "supplements",
    since: 6,
    body: `
      agency_id text not null,
      case_id text not null,
      event_id text not null,
      text text not null,
      primary key (agency_id, case_id, event_id),
      foreign key (agency_id, case_id, event_id) references events (agency_id, case_id, id)`,
  },
  // Reviewed words, apart from those of the case; "words" and "place_words" are folded, to be found without accents.
  {
    name: "published_answers",
    since: 6,
    body: `
      agency_id text not null,
      id text not null,
      case_id text not null,
      at integer not null,
      by_officer text not null,
      kind text not null,
      field text not null,
      place text,
      question text,
      answer text not null,
      words text not null,
      place_words text not null,
      primary key (agency_id, id),
      unique (agency_id, case_id),
      foreign key (agency_id, case_id) references cases (agency_id, id)`,
  },
  // Where a sender let the device say that they stood; its row of "contacts" names the last day.
  {
    name: "positions",
    since: 7,
    body: `
      agency_id text not null,
      case_id text not null,
      position text not null,
      primary key (agency_id, case_id),
      foreign key (agency_id, case_id) references cases (agency_id, id)`,
  },
];
