import { problemSentence, type Lang } from "@danvan/core";
import { statusOfProblems, type Problems } from "../response/problem-response.js";
import { rendered, type Format } from "./answer.js";

/** GeoReport knows 400, 403 and 404, a mistyped code is one that meets nothing; what passes by itself keeps its own status. */
function statusIn311(problems: Problems): number {
  if (problems[0].code.startsWith("code-")) return 404;
  const status = statusOfProblems(problems);
  return [409, 413, 415, 422].includes(status) ? 400 : status;
}

/** What is wrong, as a list of numbers and sentences; the code of the problem begins each sentence, for programs, and its place ends it. */
export function errors(problems: Problems, format: Format, lang: Lang): Response {
  const status = statusIn311(problems);
  const value = problems.map((one) => ({
    code: status,
    description: `${one.code}: ${problemSentence(one, lang)}${one.path && ` (${one.path})`}`,
  }));
  return rendered({ root: "errors", each: "error", value, status }, format);
}
