import crypto from "node:crypto";
import type { Passwords } from "@danvan/server";
import { argon2Hash, argon2Verify, isArgon2At, OWASP_ARGON2, type Argon2Cost } from "./argon2.js";
import { scryptHash, scryptVerify, type ScryptCost } from "./scrypt.js";

/** How much one guess costs, by either method. */
export interface PasswordCost {
  readonly argon2?: Argon2Cost;
  readonly scrypt?: ScryptCost;
}

/** Node has it since 24.7. */
const HAS_ARGON2 = typeof (crypto as Partial<typeof crypto>).argon2 === "function";

/**
 * Hashing of officers' passwords: by argon2id, and by scrypt on a Node without it. Method, salt and cost are kept beside the key, so that a
 * hash of either still opens, and is made anew at its officer's next sign-in.
 *
 * @param cost of new hashes; a hash is compared at the cost it was made with
 * @example createServices({ ...options, passwords: nodePasswords() })
 */
export function nodePasswords({ argon2 = OWASP_ARGON2, scrypt }: PasswordCost = {}): Passwords {
  // NFKC: "ê" typed as one character on a phone and as two on a computer is the same password.
  const normal = (password: string) => password.normalize("NFKC");
  return {
    hash: (password) => (HAS_ARGON2 ? argon2Hash(normal(password), argon2) : scryptHash(normal(password), scrypt)),
    async verify(password, hash) {
      if (hash.startsWith("scrypt$")) return scryptVerify(normal(password), hash);
      return HAS_ARGON2 && argon2Verify(normal(password), hash);
    },
    isOutdated: (hash) => HAS_ARGON2 && !isArgon2At(hash, argon2),
  };
}
