import type { Table } from "./table.js";

/** What is to be told outside, and how those stand who are told. */
export const outboxTables: readonly Table[] = [
  // "lease" is who sends it now, until "lease_until"; a job that is "stuck" waits for a person. What was sent has no row.
  {
    name: "jobs",
    stays: true,
    since: 5,
    body: `
      agency_id text not null,
      id text not null,
      target text not null,
      event text not null,
      code text not null,
      at integer not null,
      not_before integer not null,
      lease text not null,
      lease_until integer not null,
      tries integer not null check (tries >= 0),
      reason text,
      stuck integer not null check (stuck in (0, 1)),
      primary key (agency_id, id)`,
    indexes: { jobs_due: "agency_id, stuck, not_before, id" },
  },
  {
    name: "job_targets",
    stays: true,
    since: 5,
    body: `
      agency_id text not null,
      target text not null,
      failures integer not null,
      failing_since integer not null,
      off_since integer,
      primary key (agency_id, target)`,
  },
];
