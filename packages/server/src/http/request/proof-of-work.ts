import type { Gates } from "../../limit/gates.js";

/** Whether a request that a limit keeps out brings the work that lets it pass. */
export const provesWork = async ({ headers }: Request, { proof }: Gates): Promise<boolean> => {
  const given = headers.get("proof-of-work");
  return given !== null && proof !== undefined && proof.accepts(given);
};
