import { randomBytes } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fail, ok, type Result } from "@danvan/core";
import type { SecretKey } from "@danvan/server";

const KEYS = /^[\w-]{1,40}:[0-9a-f]{64}(?:[\s,]+[\w-]{1,40}:[0-9a-f]{64})*$/i;
const FILE = "secret-keys";

/**
 * Keys as they are written: a name and 64 hexadecimal digits each.
 * @returns the keys; `null` for anything else, or a name twice
 * @example toSecretKeys("2026-11:00ff…") // → [{ id: "2026-11", bytes: Uint8Array(32) }]
 */
export function toSecretKeys(text: string): readonly SecretKey[] | null {
  if (!KEYS.test(text)) return null;
  const keys = text.split(/[\s,]+/).map((one) => {
    const [id = "", digits = ""] = one.split(":");
    return { id, bytes: new Uint8Array(Buffer.from(digits, "hex")) };
  });
  return new Set(keys.map(({ id }) => id)).size === keys.length ? keys : null;
}

/**
 * The keys of a server that was given none: a file of its owner's alone beside the database, made at the first start. It is in no backup of the
 * database, so that whoever has one of the two opens nothing.
 *
 * @returns the keys, or `secret-keys-invalid`, `folder-not-writable`, each with the file as path
 * @example ownSecretKeys(dataDir) // → { ok: true, value: [{ id: "own", bytes: … }] }
 */
export function ownSecretKeys(dataDir: string): Result<readonly SecretKey[]> {
  const file = path.join(dataDir, FILE);
  try {
    // Of two that start at once the second finds the first one's.
    writeFileSync(file, `own:${randomBytes(32).toString("hex")}\n`, { flag: "wx", mode: 0o600 });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code !== "EEXIST") return fail("folder-not-writable", file, { cause: message });
  }
  try {
    const keys = toSecretKeys(readFileSync(file, "utf8").trim());
    return keys ? ok(keys) : fail("secret-keys-invalid", file);
  } catch {
    return fail("secret-keys-invalid", file);
  }
}
