import type { Table } from "../table.js";

/** What came from another system. */
export const exchangeTables: readonly Table[] = [
  // A number is taken in once for each source; it stays when the words of its case are erased, so that no later file brings them back.
  {
    name: "imported_cases",
    since: 6,
    body: `
      agency_id text not null,
      source text not null,
      number text not null,
      case_id text not null,
      primary key (agency_id, source, number),
      unique (agency_id, case_id),
      foreign key (agency_id, case_id) references cases (agency_id, id)`,
  },
];
