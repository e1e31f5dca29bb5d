import { type Result, fail, ok } from "@danvan/core";
import { readBytes } from "./read-file.js";
import { repeatedKey } from "./repeated-key.js";

/** The same outcome, its problems with the name of the option before their place: of several files a person must know which one. */
export function under<T>(name: string, result: Result<T>): Result<T> {
  if (result.ok) return result;
  const placed = (path: string) => (path === "" ? name : path.split(".")[0] === name ? path : `${name}.${path}`);
  const [first, ...rest] = result.problems.map((one) => ({ ...one, path: placed(one.path) }));
  return { ok: false, problems: [first!, ...rest] };
}

/**
 * Reads a JSON file in UTF-8, or in UTF-16 with its mark, as PowerShell writes one: `path-not-found`, `file-unreadable`, `file-not-json` (also
 * for letters of another encoding, which would come out as other letters), `id-repeated` for a key that stands twice.
 *
 * @param given what is in it, where it was read already: a pipe is read once
 */
export function readJson<T = unknown>(file: string, given?: Uint8Array): Result<T> {
  const bytes = given ? ok(given) : readBytes(file);
  if (!bytes.ok) return bytes;
  let text: string;
  let value: T;
  try {
    text = decoded(bytes.value);
    value = JSON.parse(text) as T;
  } catch {
    return fail("file-not-json", file);
  }
  const id = repeatedKey(text);
  return id === null ? ok(value) : fail("id-repeated", file, { id });
}

function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const mark =
    first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
  return new TextDecoder(mark, { fatal: true }).decode(bytes);
}
