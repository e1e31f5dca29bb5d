import { fail, ok, type Result } from "@danvan/core";
import { PASSWORD_MAX } from "./password-gate.js";

/** Length is what makes a password hard to guess; signs of certain kinds are not asked for (NIST SP 800-63B §5.1.1.2). */
const PASSWORD_MIN = 12;

/**
 * Whether a password that somebody chose will do.
 * @returns nothing, or `password-weak`: too short, too long, or the name itself
 * @example checkPassword("canbo", "canbo-canbo-canbo") // → password-weak
 */
export function checkPassword(name: string, password: string): Result<void> {
  const isLong = [...password].length >= PASSWORD_MIN && password.length <= PASSWORD_MAX;
  const rest = password.toLowerCase().replaceAll(name, "");
  const isVaried = new Set(rest).size >= 5;
  return isLong && isVaried ? ok(undefined) : fail("password-weak", "password", { minimum: PASSWORD_MIN });
}
