import type { PartyId } from "@danvan/core";
import { shippedRegister } from "@danvan/core/data";

const COMMITTEES: readonly PartyId[] = ["provincial-committee", "district-committee", "commune-committee"];
/** A name that says it itself. */
const SAYS_SO = /^(?:ủy|uỷ) ban nhân dân|^ubnd/i;
/** A unit of land answers nobody: its committee does. */
const UNIT = /^(?:tỉnh|thành phố|quận|huyện|thị xã|thị trấn|phường|xã|đặc khu)\s/i;

/**
 * Whether an agency is the people's committee of the unit whose name it bears, by the register; where that does not know its
 * code, by the duties of its account or by a name that is a unit's. A department is none.
 *
 * @example isCommittee({ code: "18073", name: "Phường Thành Sen", parties: [] }) // → true
 */
export function isCommittee(agency: {
  readonly code: string;
  readonly name: string;
  readonly parties: readonly PartyId[];
}): boolean {
  const name = agency.name.normalize("NFC");
  if (SAYS_SO.test(name)) return false;
  const known = shippedRegister.agencies.find(({ code, to }) => code === agency.code && to === null);
  const owes = (known ?? agency).parties.some((party) => COMMITTEES.includes(party));
  return known ? owes : owes || UNIT.test(name);
}
