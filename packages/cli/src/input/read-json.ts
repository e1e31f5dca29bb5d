import { readFileSync } from "node:fs";
import { type Result, fail, ok } from "@danvan/core";

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
