import { fail, LIMITS, ok, type CaseFile, type FileSide, type FileType, type Result } from "@danvan/core";
import type { Deployment } from "../../deployment/deployment.js";
import { checkedFile, typeOfFile, unsupported } from "../../files/file-content.js";
import type { Context } from "../context/context.js";
import type { StoredCase } from "../../store/cases.js";
import type { StoredFile, WholeFile } from "../../store/files.js";
import { uuidV7 } from "../../ids/uuid-v7.js";

/** What all files of an agency may take, where the deployment does not say: a disk that is full takes no receipts either. */
const FILE_STORE_BYTES = 2 ** 31;
/** What of it is the agency's alone: a room that senders filled must not keep a paper from an answer. */
const AGENCY_SHARE = 1 / 8;
/** What a file of a type is called by at its end. */
export const EXTENSIONS: Readonly<Record<FileType, string>> = { "image/jpeg": "jpg", "application/pdf": "pdf" };

/** A file to hand out. The name is made of the case's code, never of what the sender called it. */
export interface FileContent {
  readonly name: string;
  readonly type: FileType;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** How many bytes the files of an agency may take after one of a side was added. */
export function roomFor(
  side: FileSide,
  { fileStoreBytes = FILE_STORE_BYTES }: Pick<Deployment, "fileStoreBytes">,
): number {
  return side === "agency" ? fileStoreBytes : Math.floor(fileStoreBytes * (1 - AGENCY_SHARE));
}

/**
 * @param readable the files that whoever asks may read
 * @returns one of them, or `file-not-found`
 */
export async function contentOf(
  { store }: Context,
  { agency, id: caseId, code, files }: StoredCase,
  id: string,
  readable: readonly StoredFile[],
): Promise<Result<FileContent>> {
  const file = readable.find((one) => one.id === id);
  if (!file) return fail("file-not-found", "id");
  const place = files.indexOf(file);
  const bytes = await store.fileBytes(agency, caseId, id);
  return ok({ name: `${code}-${place + 1}.${EXTENSIONS[file.type]}`, type: file.type, bytes });
}

/**
 * Files that came whole, looked at and cleaned: of what kind each is, its own bytes say.
 *
 * @param side who sent them
 * @returns the files to keep, or `too-many-files`, `file-too-large`, `file-type-unsupported`, at `files.N`, or `files-full`
 */
export async function wholeFiles(
  { now, random, store }: Context,
  deployment: Deployment,
  side: FileSide,
  sent: readonly Uint8Array<ArrayBuffer>[],
): Promise<Result<readonly WholeFile[]>> {
  if (sent.length === 0) return ok([]);
  if (sent.length > LIMITS.fileCount) return fail("too-many-files", "files", { maximum: LIMITS.fileCount });
  const at = now();
  const files: WholeFile[] = [];
  for (const [index, bytes] of sent.entries()) {
    const path = `files.${index}`;
    if (bytes.length > LIMITS.fileBytes) return fail("file-too-large", path, { maximum: LIMITS.fileBytes });
    const type = typeOfFile(bytes);
    if (!type) return unsupported(path);
    const checked = checkedFile(bytes, type);
    if (!checked.ok) return unsupported(path);
    const id = uuidV7(at, index, random(8));
    files.push({ id, key: id, type, bytes: checked.value });
  }
  const size = files.reduce((sum, { bytes }) => sum + bytes.length, 0);
  const taken = await store.fileTotal(deployment.agency.code);
  return taken + size > roomFor(side, deployment) ? fail("files-full", "files") : ok(files);
}

/** What the world may know of a file. */
export const toCaseFile = ({ id, from, type, size }: StoredFile): CaseFile => ({ id, from, type, size });
