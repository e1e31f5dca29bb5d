import type { Result } from "@danvan/core";
import type { Actor } from "../access/actor.js";
import { auditMiss } from "./desk/audit-miss.js";
import { isAllowed, permit } from "../access/policy.js";
import { signature } from "../access/deputies/signature.js";
import { contentOf, type FileContent } from "../case/file.js";
import { findByCode } from "../case/find.js";
import { outsideView } from "../life/redaction.js";
import type { Context } from "../context/context.js";

/** @returns any file of a case of the officer's own agency, or a problem of `permit`, `case-not-found`, `file-not-found` */
export async function officerFile(
  context: Context,
  actor: Actor,
  code: string,
  id: string,
): Promise<Result<FileContent>> {
  const allowed = permit(context, actor, "officerFile");
  if (!allowed.ok) return allowed;
  const found = await auditMiss(context, actor, "officerFile", code, await findByCode(context, actor.agency, code));
  if (!found.ok) return found;
  // A picture or a paper of the sender shows people, too.
  const { files } = isAllowed(actor, "readWithheld") ? found.value : outsideView(found.value);
  const file = await contentOf(context, found.value, id, files);
  if (file.ok)
    await context.store.audit(actor.agency, {
      actor: signature(actor, "officerFile"),
      verb: "read-file",
      object: found.value.id,
      at: context.now(),
    });
  return file;
}
