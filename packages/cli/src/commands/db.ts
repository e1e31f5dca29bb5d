import { backupDatabase, distributeDatabase, migrateDatabase, restoreDatabase } from "@danvan/node";
import { ok, type Result } from "@danvan/core";
import { verifyDatabase } from "./db-verify.js";
import { databasePlace } from "../input/database-place.js";
import { type Options, readOptions } from "../terminal/options.js";
import { refuse } from "../terminal/problem-line.js";
import { type Context, EXIT, type Exit } from "../terminal/terminal.js";
import { verbOf } from "../terminal/verb-of.js";
import { words, type CliWords } from "../terminal/words.js";

/**
 * `danvan db backup --db FILE --out FILE`, `danvan db restore --from FILE --db FILE`: copies of a database, whole and checked.
 * `danvan db migrate --db FILE|URL`: its schema brought up to date. `danvan db distribute --db URL`: its tables spread over the nodes of Citus.
 * `danvan db verify --db FILE|URL [--head AGENCY:NUMBER:HASH] [--repair]`: see {@link verifyDatabase}.
 */
export async function db(args: readonly string[], context: Context): Promise<Exit> {
  const options = readOptions(args, ["db", "out", "from", "head"], ["repair"], 1);
  const [verb = ""] = options.positionals;
  if (verb === "verify") {
    options.only("db", "head", "repair");
    return verifyDatabase(options, context);
  }
  const act = verbOf(VERBS, verb, "db");
  options.only("db", ...(verb === "backup" ? ["out"] : verb === "restore" ? ["from"] : []));
  const done = await act(options, context);
  if (!done.ok) return refuse(done.problems, context);
  const { lang, json, out } = context;
  out(json ? JSON.stringify({ ok: true, ...done.value.facts }, null, 2) : done.value.says(words[lang]));
  return EXIT.done;
}

interface Done {
  readonly facts: object;
  readonly says: (words: CliWords) => string;
}

const VERBS: Readonly<Record<string, (options: Options, context: Context) => Promise<Result<Done>>>> = {
  backup: async (options) =>
    told(await backupDatabase(options.required("db"), options.required("out")), ({ file, bytes }, says) =>
      says.backedUp(file, bytes),
    ),
  restore: async (options) =>
    told(await restoreDatabase(options.required("from"), options.required("db")), ({ file, bytes }, says) =>
      says.restored(file, bytes),
    ),
  migrate: async (options, context) =>
    told(await migrateDatabase(databasePlace(options, context)), ({ from, to }, says) => says.migrated(from, to)),
  distribute: async (options, context) =>
    told(await distributeDatabase(databasePlace(options, context)), ({ reference, distributed }, says) =>
      says.distributed([...reference, ...distributed]),
    ),
};

const told = <Facts extends object>(
  done: Result<Facts>,
  says: (facts: Facts, words: CliWords) => string,
): Result<Done> => (done.ok ? ok({ facts: done.value, says: (language) => says(done.value, language) }) : done);
