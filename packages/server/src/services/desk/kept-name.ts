import { fail, LIMITS, ok, type Result } from "@danvan/core";

/** The name that officers keep something under, in one line. @returns it, or `field-required`, `text-too-long` */
export function keptName(typed: string): Result<string> {
  const name = typed.normalize("NFC").replace(/\s+/g, " ").trim();
  if (name === "") return fail("field-required", "name");
  return name.length > LIMITS.nameMax ? fail("text-too-long", "name", { maximum: LIMITS.nameMax }) : ok(name);
}
