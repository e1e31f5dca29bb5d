import type { Table } from "./table.js";

/** Files in chunks. */
export const fileTables: readonly Table[] = [
  // "declared" is the size its sender declared, "size" what was kept of it; an agency's file belongs to the event it came with.
  {
    name: "files",
    body: `
      agency_id text not null,
      case_id text not null,
      id text not null,
      side text not null check (side in ('sender', 'agency')),
      event_id text,
      key text not null,
      type text not null,
      declared integer not null check (declared > 0),
      arrived integer not null,
      size integer not null,
      complete integer not null check (complete in (0, 1)),
      at integer not null,
      primary key (agency_id, case_id, id),
      unique (agency_id, case_id, key),
      foreign key (agency_id, case_id) references cases (agency_id, id),
      foreign key (agency_id, case_id, event_id) references events (agency_id, case_id, id)`,
    indexes: { files_sweep: "agency_id, complete, at" },
  },
  {
    name: "file_chunks",
    stays: true,
    body: `
      agency_id text not null,
      case_id text not null,
      file_id text not null,
      start integer not null,
      bytes blob not null,
      primary key (agency_id, case_id, file_id, start),
      foreign key (agency_id, case_id, file_id) references files (agency_id, case_id, id)`,
    largeRows: true,
  },
  // What all files of an agency take, kept with each change of theirs: a chunk asks for it, and must not cost more the more files there are.
  {
    name: "file_totals",
    stays: true,
    body: `
      agency_id text not null,
      bytes integer not null check (bytes >= 0),
      primary key (agency_id)`,
  },
];
