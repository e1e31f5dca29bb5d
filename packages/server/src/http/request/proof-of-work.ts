import type { Gates } from "../../limit/gates.js";

/** Bears the challenge of an answer, and the challenge with its number in the request that follows. */
export const PROOF_HEADER = "proof-of-work";

/** Whether a request that a limit keeps out brings the work that lets it pass. */
export const provesWork = async ({ headers }: Request, { proof }: Gates): Promise<boolean> => {
  const given = headers.get(PROOF_HEADER);
  return given !== null && proof !== undefined && proof.accepts(given);
};

/** What a client that is kept out may work on; nothing where that is not switched on. */
export const challengeOf = async ({ proof }: Gates): Promise<Record<string, string>> =>
  proof ? { [PROOF_HEADER]: await proof.challenge() } : {};
