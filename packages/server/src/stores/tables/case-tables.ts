import { NEVER_DUE } from "@danvan/core/advanced";
import type { Table } from "./table.js";

const casesBody = (due: string) => `
      agency_id text not null,
      id text not null,
      code text not null,
      key text not null,
      lang text not null,
      text text not null,
      place text,
      open integer not null check (open in (0, 1)),
      ${due} not null,
      kind text not null,
      channel text not null,
      status text not null,
      assignee text not null,
      awaits_approval integer not null check (awaits_approval in (0, 1)),
      length integer not null check (length > 0),
      helped integer not null check (helped in (0, 1)),
      primary key (agency_id, id),
      unique (agency_id, code)`;

/** One officer's cases or one kind's are few among a million: without an index of their own a page of them reads through all. */
const casesIndexes = (due: string) => ({
  cases_inbox: `agency_id, open, ${due}, id`,
  cases_assignee: `agency_id, assignee, open, ${due}, id`,
  cases_kind: `agency_id, kind, open, ${due}, id`,
});

/** With what else a list is narrowed to: a page of what hardly any case is reads through the index, and not through the cases. */
const narrowedIndexes = {
  ...casesIndexes("due_at"),
  cases_inbox: "agency_id, open, due_at, id, channel, status, assignee, awaits_approval",
  cases_kind: "agency_id, kind, open, due_at, id, channel, status, assignee, awaits_approval",
};

/** Cases with their histories, the words that go with them, and the keys they were sent with. */
export const caseTables: readonly Table[] = [
  // "due_at" ends the promise, or is the end of the year 9999 where none is made; until step 8 a row knew the day alone, and until step 9 an
  // index nothing of what else a list is narrowed to.
  {
    name: "cases",
    blank: {
      open: 1,
      due_at: NEVER_DUE,
      kind: "concern",
      channel: "web",
      status: "received",
      assignee: "",
      awaits_approval: 0,
      length: 1,
    },
    body: casesBody("due_at integer"),
    indexes: narrowedIndexes,
    before: { step: 8, body: casesBody("due_on text"), indexes: casesIndexes("due_on") },
  },
  {
    name: "idempotency",
    body: `
      agency_id text not null,
      key text not null,
      code text not null,
      fingerprint text not null,
      primary key (agency_id, key),
      foreign key (agency_id, code) references cases (agency_id, code)`,
  },
  // "by" is who did it: citizen, system, or an officer's id. It is read for the agency alone, and is part of no public answer.
  {
    name: "events",
    body: `
      agency_id text not null,
      case_id text not null,
      id text not null,
      type text not null,
      at integer not null,
      by text not null,
      facts text not null,
      primary key (agency_id, case_id, id),
      foreign key (agency_id, case_id) references cases (agency_id, id)`,
  },
  {
    name: "answers",
    body: `
      agency_id text not null,
      case_id text not null,
      event_id text not null,
      text text not null,
      primary key (agency_id, case_id, event_id),
      foreign key (agency_id, case_id, event_id) references events (agency_id, case_id, id)`,
  },
  // A case is opened again once; these are the sender's words, apart from the officers' in `answers`.
  {
    name: "reopenings",
    body: `
      agency_id text not null,
      case_id text not null,
      event_id text not null,
      text text not null,
      primary key (agency_id, case_id),
      foreign key (agency_id, case_id, event_id) references events (agency_id, case_id, id)`,
  },
  // What officers tell each other about a case: no event, because nothing happened to it, and no word of it is for the sender.
  {
    name: "notes",
    body: `
      agency_id text not null,
      case_id text not null,
      id text not null,
      at integer not null,
      by_officer text not null,
      text text not null,
      primary key (agency_id, case_id, id),
      foreign key (agency_id, case_id) references cases (agency_id, id)`,
  },
];

/** What step 9 is called, which makes the indexes of cases know what else a list is narrowed to. */
export const NARROWED_LISTS = "indexes that know what a list is narrowed to";

/** What it does, in every dialect. */
export const narrowedLists: readonly string[] = [
  "drop index cases_inbox",
  "drop index cases_kind",
  "create index cases_inbox on cases (agency_id, open, due_at, id, channel, status, assignee, awaits_approval)",
  "create index cases_kind on cases (agency_id, kind, open, due_at, id, channel, status, assignee, awaits_approval)",
];
