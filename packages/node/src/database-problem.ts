import { DanvanError, problem, type Problem } from "@danvan/core";

type Cause =
  | "database-missing"
  | "database-forbidden"
  | "database-locked"
  | "database-foreign"
  | "database-damaged"
  | "database-unreadable"
  | "disk-full";

/** What the system says of a file or folder. */
const SYSTEM: Readonly<Record<string, Cause>> = {
  EACCES: "database-forbidden",
  EPERM: "database-forbidden",
  EROFS: "database-forbidden",
  ENOENT: "database-missing",
  ENOTDIR: "database-missing",
  EEXIST: "database-missing",
  ENOSPC: "disk-full",
};

/** SQLite's primary result codes (sqlite.org/rescode.html): the low byte of the extended ones. */
const SQLITE: Readonly<Record<number, Cause>> = {
  3: "database-forbidden",
  5: "database-locked",
  6: "database-locked",
  8: "database-forbidden",
  11: "database-damaged",
  13: "disk-full",
  14: "database-forbidden",
  26: "database-foreign",
};

/**
 * Why a database could not be opened or read, with the system's own words as a fact; `null` for a fault of the program.
 *
 * @returns `database-missing`, `database-forbidden`, `database-locked`, `database-foreign`, `database-damaged`, `database-unreadable`,
 *   `disk-full`, `schema-too-new`, `schema-too-old`, `sqlite-too-old` or `sqlite-not-durable`, with the file as path
 */
export function databaseProblem(error: unknown, file: string): Problem | null {
  const { code, errcode, message, cause } = error as Partial<NodeJS.ErrnoException & { errcode: number }>;
  const facts = { cause: message ?? "" };
  if (code === "ERR_SQLITE_ERROR") return problem(SQLITE[(errcode ?? 0) & 0xff] ?? "database-unreadable", file, facts);
  if (code && SYSTEM[code]) return problem(SYSTEM[code], file, facts);
  if (error instanceof DanvanError) {
    const { code: own, facts: given } = error.problem;
    // No version at all: the tables are another program's.
    if (own === "schema-too-old" && given["found"] === 0) return problem("database-foreign", file, {});
    if (/^(schema|sqlite)-/.test(own)) return { ...error.problem, path: file };
  }
  return cause ? databaseProblem(cause, file) : null;
}
