import { problem } from "@danvan/core";
import type { Gates } from "../../limit/gates.js";
import type { Problems } from "../response/problem-response.js";

/** Why a request is kept out, and what its client may work on in place of waiting, where that is switched on. */
export const orWork = async (problems: Problems, { proof }: Gates): Promise<Problems> => {
  if (!proof) return problems;
  const retryAfterSeconds = Number(problems[0].facts["retryAfterSeconds"]);
  return [problem("work-wanted", "", { retryAfterSeconds, challenge: await proof.challenge() })];
};
