import { backupDatabase, restoreDatabase } from "@danvan/node";
import { readOptions } from "../terminal/options.js";
import { refuse } from "../terminal/problem-line.js";
import { type Context, EXIT, type Exit, Misuse } from "../terminal/terminal.js";
import { words } from "../terminal/words.js";

/** `danvan db backup --db FILE --out FILE` and `danvan db restore --from FILE --db FILE`: copies of a database, whole and checked. */
export async function db(args: readonly string[], context: Context): Promise<Exit> {
  const options = readOptions(args, ["db", "out", "from"], [], 1);
  const [verb = ""] = options.positionals;
  if (verb !== "backup" && verb !== "restore") throw new Misuse("command-unknown", `db ${verb}`.trim());
  const done =
    verb === "backup"
      ? await backupDatabase(options.required("db"), options.required("out"))
      : await restoreDatabase(options.required("from"), options.required("db"));
  if (!done.ok) return refuse(done.problems, context);
  const { lang, json, out } = context;
  const { file, bytes } = done.value;
  out(
    json
      ? JSON.stringify({ ok: true, file, bytes }, null, 2)
      : words[lang][verb === "backup" ? "backedUp" : "restored"](file, bytes),
  );
  return EXIT.done;
}
