import { DanvanError, problemSentence, type Problem } from "@danvan/core";

/**
 * Why the demonstration cannot start and what to do now, in Vietnamese and English.
 *
 * @example startProblem(problem("port-in-use", "PORT", { port: 8787 })) // → "Cổng 8787 đang … \nPort 8787 is …"
 */
export const startProblem = (problem: Problem): string =>
  (["vi", "en"] as const).map((lang) => placed(problem, problemSentence(problem, lang))).join("\n");

/** Which setting it is, or which file, where the sentence does not say so itself. */
const placed = ({ path }: Problem, sentence: string): string =>
  path === "" || sentence.includes(path) ? sentence : `${path}: ${sentence}`;

/** The same for what was thrown: a fault of the program shows its stack. */
export const startFault = (error: unknown): string =>
  error instanceof DanvanError && error.problem.code === "file-not-built"
    ? startProblem(error.problem)
    : String((error as Error).stack);
