import type { Table } from "../table.js";

/** What senders answer when they are asked for more, and what of it all is published. */
export const citizenTables: readonly Table[] = [
  {
    name: "supplements",
    since: 6,
    body: `
      agency_id text not null,
      case_id text not null,
      event_id text not null,
      text text not null,
      primary key (agency_id, case_id, event_id),
      foreign key (agency_id, case_id, event_id) references events (agency_id, case_id, id)`,
  },
];
