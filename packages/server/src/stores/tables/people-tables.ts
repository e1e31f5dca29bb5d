import type { Table } from "./table.js";

/** Who wrote, and what they allowed. */
export const peopleTables: readonly Table[] = [
  {
    name: "contacts",
    body: `
      agency_id text not null,
      case_id text not null,
      name text,
      phone text,
      email text,
      erase_after text,
      primary key (agency_id, case_id),
      foreign key (agency_id, case_id) references cases (agency_id, id)`,
    indexes: { contacts_erase: "agency_id, erase_after" },
  },
  // What a person read before consenting, word by word; `consents.notice` names its version.
  {
    name: "notices",
    body: `
      agency_id text not null,
      version text not null,
      vi text not null,
      en text not null,
      url text not null,
      primary key (agency_id, version)`,
  },
  {
    name: "consents",
    body: `
      agency_id text not null,
      case_id text not null,
      at integer not null,
      notice text not null,
      purposes text not null,
      primary key (agency_id, case_id, at),
      foreign key (agency_id, case_id) references cases (agency_id, id)`,
  },
];
