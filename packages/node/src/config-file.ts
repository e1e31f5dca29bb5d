import { readFileSync } from "node:fs";
import { fail, ok, type Result } from "@danvan/core";

/**
 * Reads a file of settings, if there is to be one.
 *
 * @param file its path; without one there is none
 * @returns its value for `readSettings`, or `path-not-found`, `file-not-json`, each with the file as path
 * @example readSettings(process.env, "data", must(readConfigFile(process.env["CONFIG"])))
 */
export function readConfigFile(file: string | undefined): Result<unknown> {
  if (!file) return ok({});
  try {
    return ok(JSON.parse(readFileSync(file, "utf8")) as unknown);
  } catch (error) {
    return fail(error instanceof SyntaxError ? "file-not-json" : "path-not-found", file);
  }
}
