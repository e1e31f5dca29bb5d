import { ok, type Result } from "@danvan/core";
import type { Options } from "../terminal/options.js";
import { readJson, under } from "./read-json.js";

/**
 * Reads the JSON file that an option names.
 *
 * @param name of the option, which leads the place of every problem
 * @returns what `read` made of it, `null` without the option; or a problem of `readJson` or `read`
 */
export function readGiven<T>(options: Options, name: string, read: (file: unknown) => Result<T>): Result<T | null> {
  const path = options.text(name);
  if (path === undefined) return ok(null);
  const file = readJson(path);
  return file.ok ? under(name, read(file.value)) : file;
}
