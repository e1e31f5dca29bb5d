import type { Clause, PartyId } from "../../directive/directive.js";
import type { LocalizedText } from "../../terms/localized.js";

/** Those the text addresses. The commune level is not named: it follows the district by succession. */
const ADDRESSEES: readonly PartyId[] = ["department", "public-service-unit", "district-committee"];
export const OVERSEER: readonly PartyId[] = ["home-affairs"];

export const w = (vi: string, en: string): LocalizedText => ({ vi, en });

interface Parts extends Pick<Clause, "covers" | "inPractice"> {
  readonly owners?: readonly PartyId[];
  readonly partners?: readonly PartyId[];
  readonly cites?: readonly string[];
  readonly evidence?: readonly LocalizedText[];
  readonly fromData?: readonly LocalizedText[];
}

/** A duty of those the text addresses, unless it says otherwise. */
export const duty = (id: string, kind: Clause["kind"], text: LocalizedText, parts: Parts): Clause => ({
  id,
  kind,
  text,
  owners: ADDRESSEES,
  cites: [],
  evidence: [],
  fromData: [],
  ...parts,
});
