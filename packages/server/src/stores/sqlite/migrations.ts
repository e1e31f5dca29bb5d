/** One step of the schema. Steps are only ever added; a released one never changes. */
export interface Migration {
  readonly number: number;
  readonly name: string;
  readonly statements: readonly string[];
}

/*
 * What every table keeps to, so that the same rows live on one file, on PostgreSQL and on a distributed form of it:
 * - `agency_id` leads every primary, unique and foreign key and every index, and never changes; a transfer is a row in `assignments`.
 *   It is the agency's public code as text: codes begin with zeros and hold letters.
 * - Identifiers (UUIDv7) and instants (milliseconds since 1970, UTC) come from the application: no trigger, no sequence, no clock here.
 * - `month` is the month of receipt in Vietnam, 202611, written down once so that a sum never depends on a time zone.
 * - `cases` and `events` are clustered by their key: an agency's page of cases is a few neighbouring pages of the file.
 */
export const sqliteMigrations: readonly Migration[] = [
  {
    number: 1,
    name: "cases and what surrounds them",
    statements: [
      `create table cases (
        agency_id text not null,
        id text not null,
        code text not null,
        key text not null,
        lang text not null,
        text text not null,
        place text,
        month integer not null,
        open integer not null check (open in (0, 1)),
        due_on text not null,
        length integer not null check (length > 0),
        primary key (agency_id, id),
        unique (agency_id, code)
      ) strict, without rowid`,
      `create index cases_inbox on cases (agency_id, open, due_on, id)`,
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
      `create table consents (
        agency_id text not null,
        case_id text not null,
        at integer not null,
        notice text not null,
        purposes text not null,
        primary key (agency_id, case_id, at),
        foreign key (agency_id, case_id) references cases (agency_id, id)
      ) strict, without rowid`,
      `create table events (
        agency_id text not null,
        case_id text not null,
        id text not null,
        type text not null,
        at integer not null,
        facts text not null,
        primary key (agency_id, case_id, id),
        foreign key (agency_id, case_id) references cases (agency_id, id)
      ) strict, without rowid`,
      `create table answers (
        agency_id text not null,
        case_id text not null,
        event_id text not null,
        text text not null,
        primary key (agency_id, case_id, event_id),
        foreign key (agency_id, case_id, event_id) references events (agency_id, case_id, id)
      ) strict, without rowid`,
      // No case_id and no instant finer than the month: an officer must not be able to tell who rated.
      `create table ratings (
        agency_id text not null,
        id text not null,
        month integer not null,
        level integer not null check (level between 1 and 5),
        comment text,
        primary key (agency_id, id)
      ) strict, without rowid`,
      // agency_id is the agency that handles; the case stays with the one that received it, so there is no foreign key.
      `create table assignments (
        agency_id text not null,
        id text not null,
        case_agency_id text not null,
        case_id text not null,
        at integer not null,
        primary key (agency_id, id),
        unique (agency_id, case_agency_id, case_id)
      ) strict, without rowid`,
      `create table outbox (
        agency_id text not null,
        id text not null,
        case_id text not null,
        type text not null,
        at integer not null,
        lease integer not null default 0,
        primary key (agency_id, id)
      ) strict, without rowid`,
      `create table rollups (
        agency_id text not null,
        month integer not null,
        received integer not null,
        answered integer not null,
        refused integer not null,
        on_time integer not null,
        rated integer not null,
        rating_sum integer not null,
        primary key (agency_id, month)
      ) strict, without rowid`,
      `create table idempotency (
        agency_id text not null,
        key text not null,
        code text not null,
        fingerprint text not null,
        primary key (agency_id, key),
        foreign key (agency_id, code) references cases (agency_id, code)
      ) strict, without rowid`,
      `create table officers (
        agency_id text not null,
        id text not null,
        name text not null,
        password_hash text not null,
        created_at integer not null,
        primary key (agency_id, id),
        unique (agency_id, name)
      ) strict, without rowid`,
      `create table sessions (
        agency_id text not null,
        token_hash text not null,
        officer_id text not null,
        expires_at integer not null,
        primary key (agency_id, token_hash),
        foreign key (agency_id, officer_id) references officers (agency_id, id)
      ) strict, without rowid`,
    ],
  },
  {
    number: 2,
    name: "files, re-openings, visits, helped entry",
    statements: [
      `alter table cases add column helped integer not null default 0 check (helped in (0, 1))`,
      // A case is opened again once; these are the sender's words, apart from the officers' in `answers`.
      `create table reopenings (
        agency_id text not null,
        case_id text not null,
        event_id text not null,
        text text not null,
        primary key (agency_id, case_id),
        foreign key (agency_id, case_id, event_id) references events (agency_id, case_id, id)
      ) strict, without rowid`,
      // "said" is the size its sender said, "size" what was kept of it; an agency's file belongs to the event it came with.
      `create table files (
        agency_id text not null,
        case_id text not null,
        id text not null,
        side text not null check (side in ('sender', 'agency')),
        event_id text,
        key text not null,
        type text not null,
        said integer not null check (said > 0),
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
      // With a rowid: rows far larger than a page do not belong into the tree of the key.
      `create table file_pieces (
        agency_id text not null,
        case_id text not null,
        file_id text not null,
        start integer not null,
        bytes blob not null,
        primary key (agency_id, case_id, file_id, start),
        foreign key (agency_id, case_id, file_id) references files (agency_id, case_id, id)
      ) strict`,
      // Like ratings: no instant finer than the month. The identifier is a digest of the sender's key, because a key may hold an instant.
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
    ],
  },
];
