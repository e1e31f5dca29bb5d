import { problem } from "@danvan/core";
import type { Gates } from "../../limit/gates.js";
import type { Problems } from "../response/problem-response.js";

/** Whether a request that a limit keeps out brings the work that lets it pass. */
export const provesWork = async ({ headers }: Request, { proof }: Gates): Promise<boolean> => {
  const given = headers.get("proof-of-work");
  return given !== null && proof !== undefined && proof.accepts(given);
};

/** Why a request is kept out, and what its client may work on in place of waiting, where that is switched on. */
export const orWork = async (problems: Problems, { proof }: Gates): Promise<Problems> => {
  if (!proof) return problems;
  const retryAfterSeconds = Number(problems[0].facts["retryAfterSeconds"]);
  return [problem("work-wanted", "", { retryAfterSeconds, challenge: await proof.challenge() })];
};
