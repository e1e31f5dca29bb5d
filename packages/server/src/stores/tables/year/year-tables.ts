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
];
