import { prepare, type Rubric, VOCABULARY } from "@danvan/core";
import { indicators, rubrics } from "@danvan/core/data";
import { findRubric } from "../input/find-rubric.js";
import { readOptions } from "../terminal/options.js";
import { refuse } from "../terminal/problem-line.js";
import { type Context, EXIT, type Exit, Misuse } from "../terminal/terminal.js";
import { rubricDoubts } from "../terminal/rubric-doubts.js";
import { words } from "../terminal/words.js";

/**
 * `danvan rubric list`: the rubrics that ship. `danvan rubric facts FILE|ID`: what has to be told to score by one. `danvan rubric check FILE`:
 * whether a rubric's parts fit together, and every place where they do not.
 */
export function rubric(args: readonly string[], context: Context): Exit {
  const [verb, path] = readOptions(args, [], [], 2).positionals;
  if (verb === "list" && path !== undefined) throw new Misuse("argument-unknown", path);
  if (verb === "list") return list(context);
  if (verb !== "check" && verb !== "facts") throw new Misuse("command-unknown", `rubric ${verb ?? ""}`.trim());
  if (path === undefined) throw new Misuse("argument-missing", verb === "check" ? "FILE" : "FILE|ID");
  const loaded = findRubric(path);
  if (!loaded.ok) return refuse(loaded.problems, context);
  return verb === "check" ? check(loaded.value, context) : facts(loaded.value, context);
}

function check({ id, title, criteria, max, status, confidence }: Rubric, { lang, json, out }: Context): Exit {
  if (json) out(JSON.stringify({ ok: true, id, criteria: criteria.length, max, status, confidence }, null, 2));
  else {
    out(words[lang].rubricGood(title[lang], criteria.length, max));
    for (const doubt of rubricDoubts({ status, confidence }, lang)) out(doubt);
  }
  return EXIT.done;
}

function facts(rubric: Rubric, { lang, json, out }: Context): Exit {
  const asked = prepare(rubric, indicators).slots.map(({ id, indicator: { title, unit } }) => ({
    id,
    title: title[lang],
    unit: unit[lang],
  }));
  if (json) out(JSON.stringify({ ok: true, facts: asked }, null, 2));
  else for (const { id, title, unit } of asked) out(`${id}  ${title} (${unit})`);
  return EXIT.done;
}

function list({ lang, json, out }: Context): Exit {
  const shipped = rubrics.map(({ id, title, status }) => ({ id, title: title[lang], status }));
  if (json) out(JSON.stringify({ ok: true, rubrics: shipped }, null, 2));
  else
    for (const { id, title, status } of shipped)
      out([id, title, status === "official" ? "" : VOCABULARY[lang].rubricStatuses[status]].filter(Boolean).join("  "));
  return EXIT.done;
}
