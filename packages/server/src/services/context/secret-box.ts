import { DanvanError, problem } from "@danvan/core";
import { fromHex, hex } from "../../ids/hex.js";

/** A key of AES-256, and the name that is written beside what it closed. */
export interface SecretKey {
  /** Letters, digits and hyphens, such as `2026-11`. */
  readonly id: string;
  /** 32 bytes. */
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Closes what a database must not tell whoever reads it, and opens it again. */
export interface SecretBox {
  /** @param owner what the secret belongs to: it opens as nothing else's. @throws DanvanError `secret-key-unknown` without any key */
  seal(secret: string, owner: string): Promise<string>;
  /** @throws DanvanError `secret-key-unknown` with the name of the key that closed it; `secret-changed` when it is not what was closed */
  open(sealed: string, owner: string): Promise<string>;
  /** Whether it was closed by the key that closes today. */
  isCurrent(sealed: string): boolean;
  /** Whether there is a key at all. */
  readonly canSeal: boolean;
}

const KEY_BYTES = 32;
/** NIST SP 800-38D §8.2: what AES-GCM takes without further work; random ones are good for 2³² secrets a key (§8.3). */
const NONCE_BYTES = 12;
const KEY_ID = /^[\w-]{1,40}$/;
/** Form, name of the key, nonce, and the secret with its tag. */
const SEALED = /^v1\.([\w-]{1,40})\.([0-9a-f]{24})\.((?:[0-9a-f]{2})+)$/;

/**
 * AES-256-GCM by WebCrypto, each secret bound to its owner.
 *
 * @param keys the first closes; all of them open
 * @throws DanvanError `secret-keys-invalid`: a name twice or none, or a key that has not 32 bytes
 * @example await secretBox([{ id: "2026-11", bytes: new Uint8Array(32) }], random).seal("JBSW…", "18073/0192…") // → "v1.2026-11.…"
 */
export function secretBox(keys: readonly SecretKey[], random: (bytes: number) => Uint8Array): SecretBox {
  const known = new Map(keys.map((key) => [key.id, key.bytes]));
  if (known.size !== keys.length || keys.some(({ id, bytes }) => !KEY_ID.test(id) || bytes.length !== KEY_BYTES))
    throw new DanvanError(problem("secret-keys-invalid"));
  const [current] = keys;

  function keyOf(id: string, usage: "encrypt" | "decrypt"): Promise<CryptoKey> {
    const bytes = known.get(id);
    if (!bytes) throw new DanvanError(problem("secret-key-unknown", "", { key: id }));
    return crypto.subtle.importKey("raw", bytes, "AES-GCM", false, [usage]);
  }
  const parameters = (nonce: Uint8Array<ArrayBuffer>, owner: string) => ({
    name: "AES-GCM",
    iv: nonce,
    additionalData: new TextEncoder().encode(owner),
  });

  return {
    canSeal: current !== undefined,
    isCurrent: (sealed) => SEALED.exec(sealed)?.[1] === current?.id,
    async seal(secret, owner) {
      const id = current?.id ?? "";
      const key = await keyOf(id, "encrypt");
      const nonce = new Uint8Array(random(NONCE_BYTES));
      const closed = await crypto.subtle.encrypt(parameters(nonce, owner), key, new TextEncoder().encode(secret));
      return `v1.${id}.${hex(nonce)}.${hex(new Uint8Array(closed))}`;
    },
    async open(sealed, owner) {
      const [, id = "", nonce = "", closed = ""] = SEALED.exec(sealed) ?? [];
      const key = await keyOf(id, "decrypt");
      try {
        const opened = await crypto.subtle.decrypt(parameters(fromHex(nonce), owner), key, fromHex(closed));
        return new TextDecoder().decode(opened);
      } catch (cause) {
        throw new DanvanError(problem("secret-changed"), { cause });
      }
    },
  };
}
