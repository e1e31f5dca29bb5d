import type { Table } from "../table.js";

/** What of a table goes along when an agency moves. */
interface Moved {
  readonly name: string;
  readonly columns: readonly string[];
  readonly key: readonly string[];
  readonly ofCase: boolean;
  readonly blank: Readonly<Record<string, string | number | null>>;
}

const AGENCY = "agency_id";

/** The tables of an export, each after those it points to; a column is a line of its body. */
export const movedTables = (tables: readonly Table[]): readonly Moved[] =>
  tables
    .filter(({ stays }) => stays !== true)
    .map(({ name, body, blank = {} }) => {
      const columns = [...body.matchAll(/^\s*(\w+) (?:text|integer)\b/gm)].map(([, column]) => column!);
      const [, key = ""] = /primary key \(([^)]+)\)/.exec(body) ?? [];
      return {
        name,
        columns: columns.filter((column) => column !== AGENCY && !(column in blank)),
        key: key.split(", ").filter((column) => column !== AGENCY),
        ofCase: name === "cases" || columns.includes("case_id") || name === "idempotency",
        blank,
      };
    });
