import { DanvanError, type Problem } from "@danvan/core";
import { problemSentence } from "@danvan/node";

const NOT_BUILT = [
  `Giao diện chưa được dựng. Chạy "npm start" ở thư mục gốc: lệnh này tự dựng rồi mới phục vụ.`,
  `The elements are not built yet. Run "npm start" in the top folder: it builds first, then serves.`,
].join("\n");

/**
 * Why the demonstration cannot start and what to do now, in Vietnamese and English; a code without a sentence shows as it is.
 *
 * @example startProblem({ code: "port-in-use", path: "PORT", facts: { port: 8787 } }) // → "Cổng 8787 đang … \nPort 8787 is …"
 */
export function startProblem(problem: Problem): string {
  if (problem.code === "file-not-built") return NOT_BUILT;
  const [vi, en] = [problemSentence(problem, "vi"), problemSentence(problem, "en")];
  return vi && en ? `${vi}\n${en}` : JSON.stringify(problem);
}

/** The same for what was thrown: a fault of the program shows its stack. */
export const startFault = (error: unknown): string =>
  error instanceof DanvanError && error.problem.code === "file-not-built"
    ? startProblem(error.problem)
    : String((error as Error).stack);
