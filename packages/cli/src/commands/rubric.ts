import { loadRubric } from "@danvan/core";
import { indicators } from "@danvan/core/data";
import { readOptions } from "../terminal/options.js";
import { refuse } from "../terminal/problem-line.js";
import { readJson } from "../input/read-json.js";
import { type Context, EXIT, type Exit, Misuse } from "../terminal/terminal.js";
import { rubricDoubts } from "../terminal/rubric-doubts.js";
import { words } from "../terminal/words.js";

/** `danvan rubric check FILE`: whether a rubric's parts fit together, and every place where they do not. */
export function rubric(args: readonly string[], context: Context): Exit {
  const [verb, path] = readOptions(args, []).positionals;
  if (verb !== "check") throw new Misuse("command-unknown", `rubric ${verb ?? ""}`.trim());
  if (path === undefined) throw new Misuse("argument-missing", "FILE");
  const file = readJson(path);
  const loaded = file.ok ? loadRubric(file.value, { indicators }) : file;
  if (!loaded.ok) return refuse(loaded.problems, context);
  const { id, title, criteria, max, status, confidence } = loaded.value;
  const { lang, json, out } = context;
  if (json) out(JSON.stringify({ ok: true, id, criteria: criteria.length, max, status, confidence }, null, 2));
  else {
    out(words[lang].rubricGood(title[lang], criteria.length, max));
    for (const doubt of rubricDoubts({ status, confidence }, lang)) out(doubt);
  }
  return EXIT.done;
}
