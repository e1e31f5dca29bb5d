import type { StoredCase } from "./cases.js";
import type { Consent, Contact } from "@danvan/core";
import type { AuditAct } from "../audit/chain.js";

/** Who wrote, and what they allowed: apart from the case, so that nothing shows a person by accident. */
export interface PeopleStore {
  /** The other cases of whoever left the phone number or the address of mail that this case has, however they were typed; the newest first. */
  casesOfSender(agency: string, caseId: string, limit: number): Promise<readonly StoredCase[]>;

  /** Who wrote, and what they allowed. Apart from the case, so that nothing shows a person by accident. */
  person(agency: string, caseId: string): Promise<Person>;

  /**
   * Writes down what remains allowed, unless that changed since it was read: then nothing is written. What was allowed before stays on
   * record, so that it can be proved.
   */
  narrowConsent(change: ConsentChange): Promise<"recorded" | "changed-meanwhile">;

  /**
   * Erases contact data whose last day is before `today` (a civil date), and writes the act where there was any.
   *
   * @param lastDayOf names the last day of a closed case that has none yet, by the instant at which it was closed. Default: it has none
   * @returns how many people were forgotten
   */
  eraseContacts(
    agency: string,
    today: string,
    act: AuditAct,
    lastDayOf?: (closedAt: string) => string,
  ): Promise<number>;
}

/** Who wrote, as far as they said: apart from the case, and erased before it. */
export interface Person {
  readonly contact: Contact | null;
  /** What was allowed since when, oldest first: the last one holds. */
  readonly consents: readonly (Consent & { readonly at: string })[];
}

/** A change of what a person allows, made on the history that was read. */
export interface ConsentChange {
  readonly agency: string;
  readonly caseId: string;
  /** How many entries there were when they were read. */
  readonly after: number;
  readonly next: Consent & { readonly at: string };
  /** Erases name, phone and email, and the fingerprint that was made from them. */
  readonly eraseContact: boolean;
  /** Erases where the sender stood, and the fingerprint. */
  readonly erasePosition: boolean;
}
