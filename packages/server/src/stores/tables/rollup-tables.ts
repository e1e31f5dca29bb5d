import type { Table } from "./table.js";

const COUNTS = `received integer not null,
      transferred integer not null,
      within_competence integer not null,
      answered integer not null,
      on_time integer not null,
      late integer not null,
      refused integer not null,
      open integer not null,
      reopened integer not null,
      rated integer not null,
      satisfied integer not null,
      dissatisfied integer not null`;

/**
 * Sums of cases by the day of their receipt. Days are whole days since 1970 in Vietnam: `day` of receipt, `changed_on` at whose end a
 * change is known, in "rollup_days" the latest one; `due_at`, while cases are open, is milliseconds since 1970 in UTC, because some limits
 * are hours. "rollups" and "rollup_facets" say how things stand; the tables of changes say what each day made different, so that how they
 * stood when a day ended is the one less the sum of the others since.
 */
export const rollupTables: readonly Table[] = [
  {
    name: "counting_rules",
    stays: true,
    body: `
      agency_id text not null,
      version text not null,
      text text not null,
      primary key (agency_id, version)`,
  },
  {
    name: "rollup_days",
    stays: true,
    body: `
      agency_id text not null,
      day integer not null,
      rules text not null,
      received integer not null,
      open integer not null,
      changed_on integer not null,
      primary key (agency_id, day)`,
  },
  // Kind and channel lead, so that reading groups by them without sorting.
  {
    name: "rollups",
    stays: true,
    body: `
      agency_id text not null,
      kind text not null,
      channel text not null,
      day integer not null,
      due_at integer not null,
      ${COUNTS},
      primary key (agency_id, kind, channel, day, due_at)`,
  },
  {
    name: "rollup_changes",
    stays: true,
    body: `
      agency_id text not null,
      day integer not null,
      changed_on integer not null,
      kind text not null,
      channel text not null,
      due_at integer not null,
      ${COUNTS},
      primary key (agency_id, day, changed_on, kind, channel, due_at)`,
  },
  // "answered" with the day of the answer that stands, "rated" with the level, "refused:…" with its reason in the name.
  {
    name: "rollup_facets",
    stays: true,
    body: `
      agency_id text not null,
      name text not null,
      day integer not null,
      value integer not null,
      count integer not null,
      primary key (agency_id, name, day, value)`,
  },
  {
    name: "rollup_facet_changes",
    stays: true,
    body: `
      agency_id text not null,
      day integer not null,
      changed_on integer not null,
      name text not null,
      value integer not null,
      count integer not null,
      primary key (agency_id, day, changed_on, name, value)`,
  },
];
