import { rollups } from "./rollup-tables.js";

/** One step of the schema. Steps are only ever added; a released one never changes. */
export interface Migration {
  readonly number: number;
  readonly name: string;
  readonly statements: readonly string[];
}

/*
 * What every table keeps to, so that the same rows live on one file, on PostgreSQL and on a distributed form of it:
 * - `agency_id` leads every primary, unique and foreign key and every index, and never changes.
 *   It is the agency's public code as text: codes begin with zeros and hold letters.
 * - Identifiers (UUIDv7) and instants (milliseconds since 1970, UTC) come from the application: no trigger, no sequence, no clock here.
 * - `month` is a month in Vietnam, 202611, and `day` a day there, so that no sum depends on a time zone.
 * - `cases` and `events` are clustered by their key: an agency's page of cases is a few neighbouring pages of the file.
 */

const cases = [
  `create table cases (
    agency_id text not null,
    id text not null,
    code text not null,
    key text not null,
    lang text not null,
    text text not null,
    place text,
    open integer not null check (open in (0, 1)),
    due_on text not null,
    length integer not null check (length > 0),
    helped integer not null check (helped in (0, 1)),
    primary key (agency_id, id),
    unique (agency_id, code)
  ) strict, without rowid`,
  `create index cases_inbox on cases (agency_id, open, due_on, id)`,
];

const contacts = [
  `create table contacts (
    agency_id text not null,
    case_id text not null,
    name text,
    phone text,
    email text,
    erase_after text,
    primary key (agency_id, case_id),
    foreign key (agency_id, case_id) references cases (agency_id, id)
  ) strict, without rowid`,
  `create index contacts_erase on contacts (agency_id, erase_after)`,
];

// What a person read before consenting, word by word; `consents.notice` names its version.
const notices = [
  `create table notices (
    agency_id text not null,
    version text not null,
    vi text not null,
    en text not null,
    url text not null,
    primary key (agency_id, version)
  ) strict, without rowid`,
];

const consents = [
  `create table consents (
    agency_id text not null,
    case_id text not null,
    at integer not null,
    notice text not null,
    purposes text not null,
    primary key (agency_id, case_id, at),
    foreign key (agency_id, case_id) references cases (agency_id, id)
  ) strict, without rowid`,
];

// "by" is who did it: citizen, system, or an officer's id. It is read for the agency alone, and is part of no public answer.
const events = [
  `create table events (
    agency_id text not null,
    case_id text not null,
    id text not null,
    type text not null,
    at integer not null,
    by text not null,
    facts text not null,
    primary key (agency_id, case_id, id),
    foreign key (agency_id, case_id) references cases (agency_id, id)
  ) strict, without rowid`,
];

const answers = [
  `create table answers (
    agency_id text not null,
    case_id text not null,
    event_id text not null,
    text text not null,
    primary key (agency_id, case_id, event_id),
    foreign key (agency_id, case_id, event_id) references events (agency_id, case_id, id)
  ) strict, without rowid`,
];

// A case is opened again once; these are the sender's words, apart from the officers' in `answers`.
const reopenings = [
  `create table reopenings (
    agency_id text not null,
    case_id text not null,
    event_id text not null,
    text text not null,
    primary key (agency_id, case_id),
    foreign key (agency_id, case_id, event_id) references events (agency_id, case_id, id)
  ) strict, without rowid`,
];

// "declared" is the size its sender declared, "size" what was kept of it; an agency's file belongs to the event it came with.
const files = [
  `create table files (
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
    foreign key (agency_id, case_id, event_id) references events (agency_id, case_id, id)
  ) strict, without rowid`,
  `create index files_sweep on files (agency_id, complete, at)`,
];

// With a rowid: rows far larger than a page do not belong into the tree of the key.
const fileChunks = [
  `create table file_chunks (
    agency_id text not null,
    case_id text not null,
    file_id text not null,
    start integer not null,
    bytes blob not null,
    primary key (agency_id, case_id, file_id, start),
    foreign key (agency_id, case_id, file_id) references files (agency_id, case_id, id)
  ) strict`,
];

// No case_id and no instant finer than the month: an officer must not be able to tell who rated.
const ratings = [
  `create table ratings (
    agency_id text not null,
    id text not null,
    month integer not null,
    level integer not null check (level between 1 and 5),
    comment text,
    primary key (agency_id, id)
  ) strict, without rowid`,
];

// Like ratings: no instant finer than the month. The identifier is a digest of the sender's key, because a key may hold an instant.
const visits = [
  `create table visits (
    agency_id text not null,
    id text not null,
    month integer not null,
    level integer not null check (level between 1 and 5),
    comment text,
    service text,
    primary key (agency_id, id)
  ) strict, without rowid`,
  `create index visits_month on visits (agency_id, month, level)`,
];

const idempotency = [
  `create table idempotency (
    agency_id text not null,
    key text not null,
    code text not null,
    fingerprint text not null,
    primary key (agency_id, key),
    foreign key (agency_id, code) references cases (agency_id, code)
  ) strict, without rowid`,
];

// "roles" is a JSON list of role names.
const officers = [
  `create table officers (
    agency_id text not null,
    id text not null,
    name text not null,
    roles text not null,
    password_hash text not null,
    created_at integer not null,
    primary key (agency_id, id),
    unique (agency_id, name)
  ) strict, without rowid`,
];

const sessions = [
  `create table sessions (
    agency_id text not null,
    token_hash text not null,
    officer_id text not null,
    expires_at integer not null,
    primary key (agency_id, token_hash),
    foreign key (agency_id, officer_id) references officers (agency_id, id)
  ) strict, without rowid`,
];

export const sqliteMigrations: readonly Migration[] = [
  {
    number: 1,
    name: "cases, the people who send and answer them, and what is counted",
    statements: [
      ...cases,
      ...contacts,
      ...notices,
      ...consents,
      ...events,
      ...answers,
      ...reopenings,
      ...files,
      ...fileChunks,
      ...ratings,
      ...visits,
      ...rollups,
      ...idempotency,
      ...officers,
      ...sessions,
    ],
  },
];
