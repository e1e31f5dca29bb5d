import { existsSync, readFileSync } from "node:fs";
import { fail, ok, type Result } from "@danvan/core";

/** Reads a file: `path-not-found`, or `file-unreadable` for a folder and for one that may not be read. */
export function readBytes(file: string): Result<Uint8Array> {
  try {
    return ok(readFileSync(file));
  } catch {
    return fail(existsSync(file) ? "file-unreadable" : "path-not-found", file);
  }
}
