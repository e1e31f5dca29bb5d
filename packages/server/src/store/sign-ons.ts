import type { AuditAct } from "../audit/chain.js";
import type { StoredOfficer } from "./officers.js";

/** Which officers may come in by an identity elsewhere. It is kept as a hash: an agency needs no list of what others call its people. */
export interface SignOnStore {
  /** Ties an officer to one identity, in the place of an earlier one. @returns `false` when it is another officer's; nothing is written then */
  linkSignOn(agency: string, officerId: string, identityHash: string, act: AuditAct): Promise<boolean>;
  /** @returns whether there was one; only then the act is written */
  unlinkSignOn(agency: string, officerId: string, act: AuditAct): Promise<boolean>;
  officerBySignOn(agency: string, identityHash: string): Promise<StoredOfficer | null>;
  /** The officers of an agency who have one, by id. */
  signOns(agency: string): Promise<readonly string[]>;
}
