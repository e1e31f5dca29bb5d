import { DanvanError, problemSentence, unnamedFacts, type Lang, type Problem } from "@danvan/core";

/**
 * Why the demonstration cannot start and what to do now, in Vietnamese and English.
 *
 * @example startProblem(problem("port-in-use", "PORT", { port: 8787 })) // → "Cổng 8787 đang … \nPort 8787 is …"
 */
export const startProblem = (problem: Problem): string =>
  (["vi", "en"] as const).map((lang) => said(problem, lang)).join("\n");

/** Where it is written what each key of an agency takes. */
const GUIDE: Readonly<Record<Lang, string>> = {
  vi: "Xem docs/operating.md, mục Agencies.",
  en: "See docs/operating.md, Agencies.",
};

/** Which setting it is, or which file, and what it has to be, where the sentence does not say so itself. */
function said(problem: Problem, lang: Lang): string {
  const { path } = problem;
  const sentence = problemSentence(problem, lang);
  // As JSON and its schema call them, which is what whoever writes the file writes.
  const facts = unnamedFacts(problem, lang).map(([name, text]) => `${name}: ${text}`);
  const placed = path === "" || sentence.includes(path) ? sentence : `${path}: ${sentence}`;
  const told = facts.length > 0 ? `${placed} (${facts.join("; ")})` : placed;
  return /^agencies(?:\.|$)/.test(path) ? `${told} ${GUIDE[lang]}` : told;
}

/** The same for what was thrown: a fault of the program shows its stack. */
export const startFault = (error: unknown): string =>
  error instanceof DanvanError && error.problem.code === "file-not-built"
    ? startProblem(error.problem)
    : String((error as Error).stack);
