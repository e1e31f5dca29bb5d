import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { problem, type Result } from "@danvan/core";
import { makeFolder } from "@danvan/node";
import type { Files } from "./paper-files.js";
import { replaceFiles } from "./replace-file.js";
import { writing } from "./writing.js";

/**
 * Writes files into a folder, all or none: Word and Excel files are what people go on writing in, and one that holds something else than
 * it would now is not written over unasked.
 *
 * @returns where they are, or `file-edited` for each, or `folder-not-writable`
 */
export function writeFiles(files: Files, folder: string, overwrite: boolean): Result<readonly string[]> {
  const placed = Object.entries(files).map(([name, content]) => [path.join(folder, name), content] as const);
  const edited = writing(folder, () => (overwrite ? [] : placed.filter(([file, content]) => isEdited(file, content))));
  if (!edited.ok) return edited;
  const [first, ...others] = edited.value.map(([file]) => problem("file-edited", file));
  if (first) return { ok: false, problems: [first, ...others] };
  return writing(folder, () => {
    makeFolder(folder);
    replaceFiles(Object.fromEntries(placed));
    return placed.map(([file]) => file);
  });
}

function isEdited(file: string, content: Uint8Array | string): boolean {
  if (!/\.(?:docx|xlsx)$/.test(file) || !existsSync(file)) return false;
  return Buffer.compare(readFileSync(file), Buffer.from(content)) !== 0;
}
