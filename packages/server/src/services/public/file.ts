import type { Result } from "@danvan/core";
import type { Requester } from "../access/requester.js";
import { findFor } from "../access/secret.js";
import { contentOf, type FileContent } from "../case/file.js";
import { openFiles } from "../case/reply.js";
import { outsideView } from "../life/redaction.js";
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
  if (!found.ok) return found;
  const isSender = requester.secret !== undefined;
  const shown = openFiles(outsideView(found.value), context.now()).filter(({ from }) => isSender || from === "agency");
  return contentOf(context, found.value, id, shown);
}
