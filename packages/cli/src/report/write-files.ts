import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { fail, ok, problem, type Result } from "@danvan/core";
import { makeFolder } from "@danvan/node";
import type { Files } from "./paper-files.js";
import { replaceFiles } from "./replace-file.js";

/**
 * Writes files into a folder, all or none: Word and Excel files are what people go on writing in, and one that holds something else than
 * it would now is not written over unasked.
 *
 * @returns where they are, or `file-edited` for each, or `folder-not-writable`
 */
export function writeFiles(files: Files, folder: string, overwrite: boolean): Result<readonly string[]> {
  try {
    const edited = overwrite
      ? []
      : Object.entries(files).filter(([name, content]) => isEdited(path.join(folder, name), content));
    const [first, ...others] = edited.map(([name]) => problem("file-edited", path.join(folder, name)));
    if (first) return { ok: false, problems: [first, ...others] };
    makeFolder(folder);
    replaceFiles(
      Object.fromEntries(Object.entries(files).map(([name, content]) => [path.join(folder, name), content])),
    );
  } catch {
    return fail("folder-not-writable", folder);
  }
  return ok(Object.keys(files).map((name) => path.join(folder, name)));
}

function isEdited(file: string, content: Uint8Array | string): boolean {
  if (!/\.(?:docx|xlsx)$/.test(file) || !existsSync(file)) return false;
  return Buffer.compare(readFileSync(file), Buffer.from(content)) !== 0;
}
