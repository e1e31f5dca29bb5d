import type { Result } from "@danvan/core";
import type { Requester } from "../access/requester.js";
import { findFor } from "../access/secret.js";
import { contentOf, type FileContent } from "../case/file.js";
import type { Context } from "../context/context.js";

/** @returns a file of the agency's answer, or with the right secret one of the sender's own; or `file-not-found` and those of `findForSender` */
export async function publicFile(
  context: Context,
  agency: string,
  code: string,
  id: string,
  requester: Requester = {},
): Promise<Result<FileContent>> {
  const deployment = context.deployment(agency);
  if (!deployment.ok) return deployment;
  const found = await findFor(context, agency, code, requester);
  return found.ok
    ? contentOf(context, found.value, id, requester.secret !== undefined ? ["agency", "sender"] : ["agency"])
    : found;
}
