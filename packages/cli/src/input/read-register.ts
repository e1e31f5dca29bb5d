import { type AgencyRegister, type Result, loadAgencies, ok } from "@danvan/core";
import { shippedRegister } from "@danvan/core/data";
import { readJson } from "./read-json.js";

/**
 * The agencies of a province, from its file; without one those that ship. The only place of the command line that knows a default.
 *
 * @returns the register, or `path-not-found`, `file-not-json`, or what `loadAgencies` finds wrong
 */
export function readRegister(file: string | undefined): Result<AgencyRegister> {
  if (file === undefined) return ok(shippedRegister);
  const read = readJson(file);
  return read.ok ? loadAgencies(read.value) : read;
}
