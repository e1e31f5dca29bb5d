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
    // Whose other cases these are is asked at each look at a case; `sender-rows.ts` asks in the same words.
    indexes: {
      contacts_erase: "agency_id, erase_after",
      contacts_phone:
        "agency_id, replace(replace(replace(replace(replace(replace(replace(phone, ' ', ''), '.', ''), '-', ''), '(', ''), ')', ''), '+84', '0'), '+', '')",
      contacts_email: "agency_id, lower(email)",
    },
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
