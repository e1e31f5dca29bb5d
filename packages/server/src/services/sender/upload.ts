import { fail, LIMITS, ok, type FileState, type NewFile, type Result } from "@danvan/core";
import { checkedFile, typeOfFile, unsupported } from "../../files/file-content.js";
import type { Context } from "../context/context.js";
import { roomFor } from "../case/file.js";
import type { Requester } from "../access/requester.js";
import { findForSender } from "../access/secret.js";
import type { StoredFile } from "../../store/files.js";
import { uuidV7 } from "../../ids/uuid-v7.js";

const stateOf = (file: StoredFile): FileState => ({
  version: 1,
  id: file.id,
  offset: file.arrived,
  complete: file.complete,
});

/**
 * Announces a file of the sender; its bytes follow by `appendFile`.
 *
 * @returns where to go on (`repeated` when this key was announced before), or a problem of `findForSender`, `event-not-allowed` (the case is
 * closed: nobody would look at it), `key-reused`, `too-many-files`, `files-full`
 */
export async function openFile(
  context: Context,
  agency: string,
  code: string,
  sender: Requester,
  { key, type, size }: NewFile,
): Promise<Result<{ file: FileState; repeated: boolean }>> {
  const deployment = context.deployment(agency);
  if (!deployment.ok) return deployment;
  const found = await findForSender(context, agency, code, sender);
  if (!found.ok) return found;
  const at = context.now();
  // Whoever is asked for more may show more.
  const messages = 1 + found.value.events.filter(({ type }) => type === "asked").length;
  const bounds = { perCase: LIMITS.fileCount * messages, bytes: roomFor("sender", deployment.value) };
  const place = { agency, caseId: found.value.id, id: uuidV7(at, 0, context.random(8)) };
  const opened = await context.store.openFile({ ...place, key: key.toLowerCase(), type, size, at }, bounds);
  switch (opened.outcome) {
    case "key-reused":
      return fail("key-reused", "key");
    case "closed":
      return fail("event-not-allowed", "", { type: "file" });
    case "too-many":
      return fail("too-many-files", "", { maximum: bounds.perCase });
    case "full":
      return fail("files-full");
    default:
      return ok({ file: stateOf(opened.file), repeated: opened.outcome === "seen" });
  }
}

/**
 * Adds bytes to an announced file. With the last of them the file is looked at, cleaned and made part of the case.
 *
 * @param offset the byte at which these begin
 * @returns how far it has come, or a problem of `findForSender`, `file-not-found`, `offset-mismatch` (facts: where to go on), `file-too-large`,
 * `files-full`, `file-type-unsupported` (it is not what it was declared to be; nothing of it is kept)
 */
export async function appendFile(
  context: Context,
  agency: string,
  code: string,
  sender: Requester,
  { id, offset, bytes }: { readonly id: string; readonly offset: number; readonly bytes: Uint8Array<ArrayBuffer> },
): Promise<Result<FileState>> {
  const deployment = context.deployment(agency);
  if (!deployment.ok) return deployment;
  const found = await findForSender(context, agency, code, sender);
  if (!found.ok) return found;
  const caseId = found.value.id;
  const room = roomFor("sender", deployment.value);
  const file = await context.store.file(agency, caseId, id);
  if (!file || file.from !== "sender") return fail("file-not-found", "id");
  if (file.complete || file.arrived !== offset) return mismatch(file);
  const arrived = offset + bytes.length;
  if (arrived > file.size) return fail("file-too-large", "", { maximum: file.size });

  const refuse = async <V>(problem: Result<V>) => {
    await context.store.dropFile(agency, caseId, id);
    return problem;
  };
  const begins = offset === 0 && bytes.length > 0;
  if (begins && typeOfFile(bytes) !== file.type) return refuse(unsupported());
  const chunk = { agency, caseId, id, offset, bytes, at: context.now() };
  let outcome: Awaited<ReturnType<typeof context.store.appendToFile | typeof context.store.finishFile>>;
  if (arrived < file.size) outcome = await context.store.appendToFile(chunk, room);
  else {
    const before = await context.store.fileBytes(agency, caseId, id);
    const whole = new Uint8Array(arrived);
    whole.set(before.subarray(0, offset));
    whole.set(bytes, offset);
    const checked = checkedFile(whole, file.type);
    if (!checked.ok) return refuse(checked);
    outcome = await context.store.finishFile({ ...chunk, bytes: checked.value }, room);
  }
  if (outcome === "full") return fail("files-full");
  if (outcome !== "changed-meanwhile") return ok({ version: 1, id, offset: arrived, complete: outcome === "finished" });
  const now = await context.store.file(agency, caseId, id);
  return now ? mismatch(now) : fail("file-not-found", "id");
}

const mismatch = ({ arrived, complete }: StoredFile) => fail("offset-mismatch", "", { offset: arrived, complete });
