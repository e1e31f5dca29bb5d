import type { Table } from "./table.js";

/** Ratings that nobody can be found by. */
export const ratingTables: readonly Table[] = [
  // No case_id and no instant finer than the month: an officer must not be able to tell who rated.
  {
    name: "ratings",
    body: `
      agency_id text not null,
      id text not null,
      month integer not null,
      level integer not null check (level between 1 and 5),
      comment text,
      primary key (agency_id, id)`,
  },
  // Like ratings: no instant finer than the month. The identifier is a digest of the sender's key, because a key may hold an instant.
  {
    name: "visits",
    body: `
      agency_id text not null,
      id text not null,
      month integer not null,
      level integer not null check (level between 1 and 5),
      comment text,
      service text,
      primary key (agency_id, id)`,
    indexes: { visits_month: "agency_id, month, level" },
  },
];
