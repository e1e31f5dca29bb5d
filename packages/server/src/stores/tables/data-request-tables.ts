import type { Table } from "./table.js";

/** What people asked about their data, and when each was owed and done. */
export const dataRequestTables: readonly Table[] = [
  {
    name: "data_requests",
    body: `
      agency_id text not null,
      id text not null,
      subject_right text not null,
      at integer not null,
      held_by_others integer not null check (held_by_others in (0, 1)),
      reference text not null,
      by_officer text not null,
      primary key (agency_id, id)`,
    indexes: { data_requests_at: "agency_id, at" },
  },
  // Each step is taken once: the law knows one extension (Nghị định 356/2025/NĐ-CP Điều 5).
  {
    name: "data_request_events",
    body: `
      agency_id text not null,
      request_id text not null,
      type text not null,
      at integer not null,
      by_officer text not null,
      primary key (agency_id, request_id, type),
      foreign key (agency_id, request_id) references data_requests (agency_id, id)`,
  },
];
