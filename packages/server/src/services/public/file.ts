import type { Result } from "@danvan/core";
import { findFor, type Sender } from "../access/secret.js";
import { contentOf, type FileContent } from "../case/file.js";
import type { Context } from "../context/context.js";

/** @returns a file of the agency's answer, or with the right secret one of the sender's own; or `file-not-found` and those of `findOwn` */
export async function publicFile(
  context: Context,
  agency: string,
  code: string,
  id: string,
  sender?: Sender,
): Promise<Result<FileContent>> {
  const deployment = context.deployment(agency);
  if (!deployment.ok) return deployment;
  const found = await findFor(context, agency, code, sender);
  return found.ok ? contentOf(context, found.value, id, sender ? ["agency", "sender"] : ["agency"]) : found;
}
