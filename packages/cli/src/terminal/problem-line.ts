import { namesPath, problemSentence, unnamedFacts, type Problem } from "@danvan/core";
import { factWords } from "./fact-words.js";
import { type Context, EXIT, type Exit } from "./terminal.js";
import { words } from "./words.js";

/** A problem in a line: what happened, where, and the facts that its sentence does not name. */
export function problemLine(problem: Problem, lang: Context["lang"]): string {
  const { path } = problem;
  const place = path && !namesPath(problem, lang) ? ` [${words[lang].at(path)}]` : "";
  const facts = factWords(unnamedFacts(problem, lang), lang);
  return `${problemSentence(problem, lang)}${place}${facts.length ? ` (${facts.join("; ")})` : ""}`;
}

/** Says problems and ends with the exit code for them. */
export function refuse(problems: readonly Problem[], { lang, json, out, err }: Context): Exit {
  if (json) out(JSON.stringify({ ok: false, problems }, null, 2));
  else for (const one of problems) err(problemLine(one, lang));
  return EXIT.problem;
}
