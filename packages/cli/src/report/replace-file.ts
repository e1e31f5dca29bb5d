import { accessSync, constants, existsSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { readBytes } from "../input/read-file.js";

/** Files by where they go. */
export type Places = Readonly<Record<string, Uint8Array | string>>;

/**
 * Writes files, each whole or not at all: written beside their places, then moved onto them. A process that ends half-way, or a full disk,
 * leaves what was there.
 *
 * @throws what the system says when one cannot be written; then none was changed
 */
export function replaceFiles(files: Places): void {
  const halves: [half: string, place: string][] = [];
  try {
    for (const [file, content] of Object.entries(files)) {
      const place = existsSync(file) ? realpathSync(file) : file;
      const there = existsSync(place) ? statSync(place) : null;
      if (there && !there.isFile()) {
        // A terminal or a pipe is written to; it cannot be replaced. A folder says so itself.
        writeFileSync(place, content);
        continue;
      }
      if (there) accessSync(place, constants.W_OK);
      const half = `${place}.${process.pid}.part`;
      halves.push([half, place]);
      writeFileSync(half, content, { flush: true, ...(there && { mode: there.mode }) });
    }
    for (const [half, place] of halves) renameSync(half, place);
  } finally {
    for (const [half] of halves) rmSync(half, { force: true });
  }
}

/**
 * Whether something else than JSON stands in a file, which no command wrote under that name: a sheet that somebody filled in.
 * @example holdsOther("so-lieu.json") // → false
 */
export function holdsOther(file: string): boolean {
  if (!existsSync(file) || !statSync(file).isFile()) return false;
  const there = readBytes(file);
  return !there.ok || (there.value.length > 0 && !isJson(there.value));
}

function isJson(bytes: Uint8Array): boolean {
  try {
    JSON.parse(new TextDecoder().decode(bytes));
    return true;
  } catch {
    return false;
  }
}
