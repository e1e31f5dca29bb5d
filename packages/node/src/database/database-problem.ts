import { DanvanError, problem, type Problem } from "@danvan/core";

type Cause =
  | "database-missing"
  | "database-forbidden"
  | "database-locked"
  | "database-foreign"
  | "database-damaged"
  | "database-unreadable"
  | "database-unreachable"
  | "database-refused"
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
  ECONNREFUSED: "database-unreachable",
  ECONNRESET: "database-unreachable",
  EHOSTUNREACH: "database-unreachable",
  ENETUNREACH: "database-unreachable",
  ENOTFOUND: "database-unreachable",
  EAI_AGAIN: "database-unreachable",
  ETIMEDOUT: "database-unreachable",
  // The certificate of a server (nodejs.org/api/tls.html#x509-certificate-error-codes).
  CERT_HAS_EXPIRED: "database-refused",
  DEPTH_ZERO_SELF_SIGNED_CERT: "database-refused",
  ERR_TLS_CERT_ALTNAME_INVALID: "database-refused",
  SELF_SIGNED_CERT_IN_CHAIN: "database-refused",
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: "database-refused",
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: "database-refused",
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

/** Classes and codes of PostgreSQL's errors (postgresql.org/docs/15/errcodes-appendix.html); the longer one holds. */
const POSTGRES: Readonly<Record<string, Cause>> = {
  "08": "database-unreachable",
  "28": "database-refused",
  "3D": "database-refused",
  "42501": "database-refused",
  "53100": "disk-full",
  "53": "database-unreachable",
  "57P": "database-unreachable",
  XX001: "database-damaged",
  XX002: "database-damaged",
};
const sqlState = (code: string): Cause | undefined =>
  /^[0-9A-Z]{5}$/.test(code) ? (POSTGRES[code] ?? POSTGRES[code.slice(0, 3)] ?? POSTGRES[code.slice(0, 2)]) : undefined;

/**
 * Why a database could not be opened or read, with the system's own words as a fact; `null` for a fault of the program.
 *
 * @returns `database-missing`, `database-forbidden`, `database-locked`, `database-foreign`, `database-damaged`, `database-unreadable`,
 *  `disk-full`, `schema-too-new`, `schema-too-old`, `sqlite-too-old` or `sqlite-not-durable`; of a server also `database-unreachable`,
 *  `database-refused`, `postgres-too-old`, `postgres-not-durable`, `citus-missing`; with the file or the address as path
 * @param file or the address of a server, without its password
 * @example databaseProblem(new Error("none of a database"), "danvan.db") // → null
 */
export function databaseProblem(error: unknown, file: string): Problem | null {
  const { code, errcode, message, cause } = error as Partial<NodeJS.ErrnoException & { errcode: number }>;
  const facts = { cause: message ?? "" };
  if (code === "ERR_SQLITE_ERROR") return problem(SQLITE[(errcode ?? 0) & 0xff] ?? "database-unreadable", file, facts);
  if (code && SYSTEM[code]) return problem(SYSTEM[code], file, facts);
  const state = code && sqlState(code);
  if (state) return problem(state, file, facts);
  // pg names neither a code nor an errno here.
  if (/timeout exceeded when trying to connect|Connection terminated/.test(message ?? ""))
    return problem("database-unreachable", file, facts);
  // Nor here: no password was given, or none that fits, or the server has no TLS.
  if (/^SASL: |client password must be a string|server does not support SSL/.test(message ?? ""))
    return problem("database-refused", file, facts);
  if (error instanceof DanvanError) {
    const { code: own, facts: given } = error.problem;
    // No version at all: the tables are another program's.
    if (own === "schema-too-old" && given["found"] === 0) return problem("database-foreign", file, {});
    if (/^(schema|sqlite|postgres|citus)-/.test(own)) return { ...error.problem, path: file };
  }
  return cause ? databaseProblem(cause, file) : null;
}
