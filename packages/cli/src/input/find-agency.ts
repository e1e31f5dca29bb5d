import { type Agency, type AgencyRegister, type CivilDate, type Result, agencyOn, fail, ok } from "@danvan/core";

const LEVELS = ["commune", "province"] as const;

/** The agency that holds a code on a day, of a commune or of the province; else `agency-not-found`. */
export function findAgency(register: AgencyRegister, code: string, on: CivilDate): Result<Agency> {
  const found = LEVELS.map((level) => agencyOn(register, { level, code }, on)).find((one) => one !== null);
  return found ? ok(found) : fail("agency-not-found", "agency", { code });
}
