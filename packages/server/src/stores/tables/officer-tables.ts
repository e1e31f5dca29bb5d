import type { Table } from "./table.js";

/** Officers and their sessions. */
export const officerTables: readonly Table[] = [
  // "roles" is a JSON list of role names; "password_hash" is empty until a password was chosen.
  {
    name: "officers",
    body: `
      agency_id text not null,
      id text not null,
      name text not null,
      roles text not null,
      password_hash text not null,
      created_at integer not null,
      seen_at integer not null,
      closed_at integer,
      invitation_hash text,
      invitation_until integer,
      primary key (agency_id, id),
      unique (agency_id, name)`,
  },
  {
    name: "sessions",
    body: `
      agency_id text not null,
      token_hash text not null,
      officer_id text not null,
      opened_at integer not null,
      expires_at integer not null,
      primary key (agency_id, token_hash),
      foreign key (agency_id, officer_id) references officers (agency_id, id)`,
    indexes: { sessions_officer: "agency_id, officer_id, opened_at" },
  },
];
