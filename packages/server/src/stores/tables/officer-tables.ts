import type { Table } from "./table.js";

/** Officers and their sessions. */
export const officerTables: readonly Table[] = [
  // "roles" is a JSON list of role names.
  {
    name: "officers",
    body: `
      agency_id text not null,
      id text not null,
      name text not null,
      roles text not null,
      password_hash text not null,
      created_at integer not null,
      primary key (agency_id, id),
      unique (agency_id, name)`,
  },
  {
    name: "sessions",
    body: `
      agency_id text not null,
      token_hash text not null,
      officer_id text not null,
      expires_at integer not null,
      primary key (agency_id, token_hash),
      foreign key (agency_id, officer_id) references officers (agency_id, id)`,
  },
];
