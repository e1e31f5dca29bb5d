import type { Table } from "../table.js";

/** The year's report of an agency: what happened to it, the papers it brought, and what is written into it. */
export const yearTables: readonly Table[] = [
  {
    name: "year_events",
    since: 6,
    body: `
      agency_id text not null,
      year integer not null,
      seq integer not null,
      type text not null,
      at integer not null,
      by_officer text not null,
      reason text,
      sha256 text,
      receipt text,
      summary text,
      primary key (agency_id, year, seq)`,
  },
  {
    name: "year_papers",
    since: 6,
    largeRows: true,
    body: `
      agency_id text not null,
      year integer not null,
      seq integer not null,
      paper text not null,
      primary key (agency_id, year, seq),
      foreign key (agency_id, year, seq) references year_events (agency_id, year, seq)`,
  },
  {
    name: "year_parts",
    since: 6,
    largeRows: true,
    body: `
      agency_id text not null,
      year integer not null,
      kind text not null,
      id text not null,
      version integer not null,
      body text,
      at integer not null,
      by_officer text not null,
      primary key (agency_id, year, kind, id)`,
  },
  // Papers and pictures that show what was said. They go with the line of evidence that names them; the row of an erased one says that there was one.
  {
    name: "year_files",
    since: 6,
    body: `
      agency_id text not null,
      year integer not null,
      id text not null,
      kind text not null,
      part text not null,
      title text not null,
      type text not null,
      size integer not null,
      at integer not null,
      by_officer text not null,
      erased_at integer,
      primary key (agency_id, year, id)`,
  },
  {
    name: "year_file_chunks",
    since: 6,
    stays: true,
    largeRows: true,
    body: `
      agency_id text not null,
      year integer not null,
      file_id text not null,
      start integer not null,
      bytes blob not null,
      primary key (agency_id, year, file_id, start),
      foreign key (agency_id, year, file_id) references year_files (agency_id, year, id)`,
  },
];
