/** What step 9 is called. */
export const NARROWED_LISTS = "indexes that know what a list is narrowed to";

/** The same for every dialect. */
export const narrowedLists: readonly string[] = [
  "drop index cases_inbox",
  "drop index cases_kind",
  "create index cases_inbox on cases (agency_id, open, due_at, id, channel, status, assignee, awaits_approval)",
  "create index cases_kind on cases (agency_id, kind, open, due_at, id, channel, status, assignee, awaits_approval)",
];
