import { fail, ok, parseTrackingCode, type Result } from "@danvan/core";
import type { StoredCase } from "../../store/cases.js";
import type { Context } from "../context/context.js";

/** @returns the case behind a code as a person typed it, or `code-…`, `case-not-found` (also for another agency's code) */
export async function findByCode({ store }: Context, agency: string, typed: string): Promise<Result<StoredCase>> {
  const code = parseTrackingCode(typed, agency);
  if (!code.ok) return code;
  // A case that came from another agency keeps its code.
  const found = await store.find(agency, code.value);
  return found ? ok(found) : fail("case-not-found", "code");
}
