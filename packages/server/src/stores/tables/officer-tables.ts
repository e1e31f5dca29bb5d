import type { Table } from "./table.js";

/** Officers and their sessions. */
export const officerTables: readonly Table[] = [
  // A session is "pending" between the password and the code of a second factor: it opens nothing yet.
  // "roles" is a JSON list of role names; "password_hash" is empty until a password was chosen.
  {
    name: "officers",
    blank: { password_hash: "", invitation_hash: null, invitation_until: null },
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
    stays: true,
    body: `
      agency_id text not null,
      token_hash text not null,
      officer_id text not null,
      opened_at integer not null,
      expires_at integer not null,
      pending integer not null check (pending in (0, 1)),
      primary key (agency_id, token_hash),
      foreign key (agency_id, officer_id) references officers (agency_id, id)`,
    indexes: { sessions_officer: "agency_id, officer_id, opened_at" },
  },
  {
    name: "second_factors",
    stays: true,
    body: `
      agency_id text not null,
      officer_id text not null,
      secret text not null,
      confirmed integer not null check (confirmed in (0, 1)),
      last_step integer not null,
      primary key (agency_id, officer_id),
      foreign key (agency_id, officer_id) references officers (agency_id, id)`,
  },
  {
    name: "recovery_codes",
    stays: true,
    body: `
      agency_id text not null,
      officer_id text not null,
      hash text not null,
      primary key (agency_id, officer_id, hash),
      foreign key (agency_id, officer_id) references officers (agency_id, id)`,
  },
  // Which officer may come in by an identity elsewhere: a hash of its issuer and its name there.
  {
    name: "sign_ons",
    stays: true,
    since: 3,
    body: `
      agency_id text not null,
      identity_hash text not null,
      officer_id text not null,
      primary key (agency_id, identity_hash),
      unique (agency_id, officer_id),
      foreign key (agency_id, officer_id) references officers (agency_id, id)`,
  },
];
