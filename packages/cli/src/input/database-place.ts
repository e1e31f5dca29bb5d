import type { Options } from "../terminal/options.js";
import { type Context, Misuse } from "../terminal/terminal.js";

/**
 * The database a command works on: `--db FILE|URL`, or `DATABASE_URL`, whose password no list of processes shows.
 *
 * @throws Misuse when neither is given
 */
export function databasePlace(options: Options, { database }: Context): string {
  const place = options.text("db") || database;
  if (!place) throw new Misuse("option-missing", "db");
  return place;
}
