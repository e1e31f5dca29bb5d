import type { Table } from "./table.js";

/** What was done and read by those who sign in, chained by hashes. */
export const auditTables: readonly Table[] = [
  // Two writers that read the same head cannot both go on from it: "prev_hash" is unique.
  {
    name: "audit",
    stays: true,
    body: `
      agency_id text not null,
      seq integer not null check (seq > 0),
      at integer not null,
      actor text not null,
      verb text not null,
      object text not null,
      prev_hash text not null,
      hash text not null,
      primary key (agency_id, seq),
      unique (agency_id, prev_hash)`,
  },
];
