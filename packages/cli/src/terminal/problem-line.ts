import type { Problem } from "@danvan/core";
import { problemSentence } from "@danvan/node";
import { en } from "./problems/en.js";
import { vi } from "./problems/vi.js";
import { type Context, EXIT, type Exit } from "./terminal.js";
import { words } from "./words.js";

const sentences = { vi, en };

/** A problem in a line: what happened, where, and its facts; a code without a sentence shows as it is, so that nothing is hidden. */
export function problemLine(problem: Problem, lang: Context["lang"]): string {
  const ofNode = problemSentence(problem, lang);
  if (ofNode) return ofNode; // it names path and facts itself
  const { code, path, facts } = problem;
  const { at } = words[lang];
  const given = Object.entries(facts).map(
    ([name, value]) => `${name}: ${Array.isArray(value) ? value.join(", ") : String(value)}`,
  );
  const detail = given.length ? ` (${given.join("; ")})` : "";
  return `${sentences[lang][code] ?? code}${path ? ` [${at(path)}]` : ""}${detail}`;
}

/** Says problems and ends with the exit code for them. */
export function refuse(problems: readonly Problem[], { lang, json, out, err }: Context): Exit {
  if (json) out(JSON.stringify({ ok: false, problems }, null, 2));
  else for (const one of problems) err(problemLine(one, lang));
  return EXIT.problem;
}
