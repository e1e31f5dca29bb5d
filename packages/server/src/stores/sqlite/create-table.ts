import type { Table } from "../tables/table.js";

/** A table as SQLite makes it: strict, and clustered by its key. SQLite keeps the text, and reads it at every start. */
export const createTable = ({ name, body, largeRows, indexes = {} }: Table): readonly string[] => [
  `create table ${name} (${body.replace(/\n +/g, "\n")}\n) strict${largeRows ? "" : ", without rowid"}`,
  ...Object.entries(indexes).map(([index, columns]) => `create index ${index} on ${name} (${columns})`),
];
