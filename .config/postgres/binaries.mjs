import { existsSync, globSync } from "node:fs";
import path from "node:path";

const OLDEST = 15;

/** The folder of the newest PostgreSQL server programs here, Debian's or those in the PATH; null without a usable one. */
export function findPostgres() {
  const debian = globSync("/usr/lib/postgresql/*/bin")
    .map((folder) => ({ folder, version: Number(folder.split("/").at(-2)) }))
    .filter(({ version }) => version >= OLDEST)
    .sort((a, b) => b.version - a.version)
    .map(({ folder }) => folder);
  const folders = [...debian, ...(process.env["PATH"] ?? "").split(path.delimiter)];
  return folders.find((folder) => existsSync(path.join(folder, "initdb"))) ?? null;
}

export const INSTALL_POSTGRES = `The tests of the PostgreSQL store need its server, version ${OLDEST} or newer (Debian: apt-get install postgresql), or DANVAN_TEST_DATABASE_URL=postgres://… of any server.`;
