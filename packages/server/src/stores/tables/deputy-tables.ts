import type { Table } from "./table.js";

/** Who stands in for whom. Days are `YYYY-MM-DD` in Vietnam, both included; a span that was ended at once has its last day before its first. */
export const deputyTables: readonly Table[] = [
  {
    name: "deputies",
    since: 4,
    body: `
      agency_id text not null,
      id text not null,
      officer_id text not null,
      deputy_id text not null,
      from_day text not null,
      to_day text not null,
      primary key (agency_id, id),
      foreign key (agency_id, officer_id) references officers (agency_id, id),
      foreign key (agency_id, deputy_id) references officers (agency_id, id)`,
    indexes: { deputies_deputy: "agency_id, deputy_id, to_day", deputies_day: "agency_id, to_day" },
  },
];
