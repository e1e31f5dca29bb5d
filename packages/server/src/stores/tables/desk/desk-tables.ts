import type { Table } from "../table.js";

/** What officers keep at hand: words they have not sent yet, texts they begin with, lists they come back to. */
export const deskTables: readonly Table[] = [
  // "earlier" are words that other words took the place of in a second window; "since" is when this stretch of writing began, "at" its last sign.
  {
    name: "drafts",
    since: 6,
    body: `
      agency_id text not null,
      case_id text not null,
      officer_id text not null,
      field text not null,
      text text not null,
      earlier text not null,
      version integer not null check (version > 0),
      since integer not null,
      at integer not null,
      primary key (agency_id, case_id, officer_id, field),
      foreign key (agency_id, case_id) references cases (agency_id, id)`,
    indexes: { drafts_at: "agency_id, at" },
  },
  // The same of words that belong to no case: "page" names where they are typed, such as a duty of a year.
  {
    name: "page_drafts",
    since: 7,
    body: `
      agency_id text not null,
      page text not null,
      officer_id text not null,
      field text not null,
      text text not null,
      earlier text not null,
      version integer not null check (version > 0),
      since integer not null,
      at integer not null,
      primary key (agency_id, page, officer_id, field)`,
    indexes: { page_drafts_at: "agency_id, at" },
  },
  // "kind" is empty for every kind.
  {
    name: "templates",
    since: 6,
    body: `
      agency_id text not null,
      id text not null,
      name text not null,
      kind text not null,
      outcome text not null check (outcome in ('answered', 'refused')),
      text text not null,
      primary key (agency_id, id),
      unique (agency_id, name)`,
  },
  // "officer_id" is empty for a view that all officers of the agency have.
  {
    name: "views",
    since: 6,
    body: `
      agency_id text not null,
      id text not null,
      officer_id text not null,
      name text not null,
      query text not null,
      primary key (agency_id, id),
      unique (agency_id, officer_id, name)`,
  },
  // That somebody was named in a note, until the officer has seen the case; no word of the note.
  {
    name: "mentions",
    since: 6,
    body: `
      agency_id text not null,
      officer_id text not null,
      case_id text not null,
      note_id text not null,
      primary key (agency_id, officer_id, case_id, note_id),
      foreign key (agency_id, case_id) references cases (agency_id, id)`,
    indexes: { mentions_case: "agency_id, case_id" },
  },
  {
    name: "preferences",
    since: 6,
    body: `
      agency_id text not null,
      officer_id text not null,
      shortcuts integer not null check (shortcuts in (0, 1)),
      primary key (agency_id, officer_id),
      foreign key (agency_id, officer_id) references officers (agency_id, id)`,
  },
];
