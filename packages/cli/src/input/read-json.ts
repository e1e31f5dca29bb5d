import { readFileSync } from "node:fs";
import { type Result, fail, ok } from "@danvan/core";

/** The same outcome, its problems with the name of the option before their place: of several files a person must know which one. */
export function under<T>(name: string, result: Result<T>): Result<T> {
  if (result.ok) return result;
  const placed = (path: string) => (path === "" ? name : path.split(".")[0] === name ? path : `${name}.${path}`);
  const [first, ...rest] = result.problems.map((one) => ({ ...one, path: placed(one.path) }));
  return { ok: false, problems: [first!, ...rest] };
}

/** Reads a JSON file: `path-not-found`, `file-not-json`. */
export function readJson<T = unknown>(file: string): Result<T> {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch {
    return fail("path-not-found", file);
  }
  try {
    return ok(JSON.parse(text.replace(/^\uFEFF/, "")) as T);
  } catch {
    return fail("file-not-json", file);
  }
}
