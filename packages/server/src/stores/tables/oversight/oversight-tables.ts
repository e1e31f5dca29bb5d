import type { Table } from "../table.js";

/** What whoever oversees other agencies did: reminders, the rounds of scoring, appraisals, decisions. "body" is JSON, and holds no citizen's word. */
export const oversightTables: readonly Table[] = [
  {
    name: "oversight_acts",
    since: 6,
    largeRows: true,
    body: `
      agency_id text not null,
      year integer not null,
      seq integer not null,
      kind text not null,
      unit text not null,
      at integer not null,
      by_officer text not null,
      body text not null,
      primary key (agency_id, year, seq)`,
  },
];
