import type { Table } from "../tables/table.js";

const TYPES: Readonly<Record<string, string>> = {
  // Sorted as bytes: stretches of keys, and pages of a list, must not depend on how a server was set up.
  text: 'text collate "C"',
  integer: "bigint",
  blob: "bytea",
};

/** A table as PostgreSQL makes it. */
export const createTable = ({ name, body, indexes = {} }: Table): readonly string[] => [
  `create table ${name} (${body.replace(/^( *\w+) (text|integer|blob)\b/gm, (_, column, type) => `${column} ${TYPES[type as string]}`)}\n)`,
  ...Object.entries(indexes).map(([index, columns]) => `create index ${index} on ${name} (${columns})`),
];
